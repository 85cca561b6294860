package dev.ledo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import dev.ledo.stochastic.Watcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Laws that the plan of the real case keeps, whatever its figures are.
class KachinPlanTest {

  private static final CaseView VIEW =
      CaseView.of(
          new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).usable().orElseThrow());

  private final Network network = new PlanReader(VIEW).read(PlanOptions.FREE).orElseThrow();

  private static UncertainPlan.Ask ask(int futures, int threads, double weight) {
    return new UncertainPlan.Ask(
        futures, 1, new RiskMeasure(weight, 0.9), 1e-3, threads, Optional.empty());
  }

  private UncertainPlan decide(UncertainPlan.Ask ask) {
    return UncertainPlan.of(VIEW, network, ask, () -> 0L, Watcher.SILENT);
  }

  @Test
  void theCheckerFindsThePlanSoundAndItsCostRight() {
    Plan plan = Plan.of(network);
    PlanCheck.Finding finding = plan.check();
    assertThat(finding.isSound()).as(finding.toString()).isTrue();
    assertThat(finding.costUsd()).isCloseTo(plan.costUsd(), within(1.0));
  }

  @Test
  void independenceNeverGetsCheaper() {
    for (Stage stage : List.of(Stage.MINING, Stage.SEPARATION, Stage.MAGNET)) {
      IndependenceCurve curve =
          IndependenceCurve.of(network, Element.DY, stage, Country.of("CHN"), 4);
      for (int i = 1; i < curve.points().size(); i++) {
        IndependenceCurve.Point before = curve.points().get(i - 1);
        IndependenceCurve.Point point = curve.points().get(i);
        assertThat(point.costUsd()).isGreaterThanOrEqualTo(before.costUsd() * (1 - 1e-4));
        assertThat(point.plan().check().isSound()).isTrue();
      }
    }
  }

  @Test
  void aPlanWithLessToChooseFromCostsNoLess() {
    Plan free = Plan.of(network);
    for (String offer : List.of("china-magnet-m", "china-magnet-uh", "kachin-concentrate")) {
      PlanOptions options = new PlanOptions(Set.of(offer), Set.of(), "", List.of());
      Plan without = Plan.of(new PlanReader(VIEW).read(options).orElseThrow());
      assertThat(without.costUsd()).isGreaterThanOrEqualTo(free.costUsd() * (1 - 1e-4));
    }
  }

  @Test
  void uncertaintyCostsMoreThanTheCalmAndTheBoundsHoldTheOutcomes() {
    UncertainPlan plan = decide(ask(20, 2, 0));
    assertThat(plan.result().status()).isEqualTo(Result.Status.OPTIMAL);
    double mean =
        plan.outcomes().stream()
            .mapToDouble(UncertainPlan.Outcome::costUsd)
            .average()
            .orElseThrow();
    assertThat(mean / 1e6).isCloseTo(plan.result().upper(), within(0.01));
    assertThat(plan.result().lower()).isLessThanOrEqualTo(plan.result().upper() + 1e-6);
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    UncertainPlan one = decide(ask(16, 1, 0.5));
    UncertainPlan two = decide(ask(16, 2, 0.5));
    assertThat(two.built()).isEqualTo(one.built());
    assertThat(two.result().upper()).isEqualTo(one.result().upper());
    assertThat(two.outcomes()).isEqualTo(one.outcomes());
  }
}
