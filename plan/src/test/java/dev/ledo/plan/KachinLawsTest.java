package dev.ledo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Stage;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.plan.reading.Questions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Laws that the plan of the real case keeps in the calm world, whatever its figures are.
class KachinLawsTest {

  /// Twice the gap at which the search for whole modules stops, as both plans may use it up.
  private static final double GAP = 2e-6;

  private static final CaseView VIEW =
      CaseView.of(
          new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).usable().orElseThrow());

  private static final PlanReader READER = new PlanReader(VIEW);
  private static final double FREE = cost(READER.read(PlanOptions.FREE));

  private static double cost(Network network) {
    Plan plan = Planner.plan(network);
    assertThat(plan.check().isSound()).as(plan.check().toString()).isTrue();
    assertThat(Math.abs(plan.check().costUsd() - plan.costUsd())).isLessThan(10);
    return plan.costUsd();
  }

  private static void assertNoCheaper(double dearer, double cheaper, String what) {
    assertThat(dearer).as(what).isGreaterThanOrEqualTo(cheaper - GAP * Math.abs(cheaper));
  }

  @Test
  void aPlanWithoutACandidateIsNeverCheaper() {
    for (Questions.Candidate candidate : Questions.of(VIEW).candidates()) {
      PlanOptions without = PlanOptions.FREE.without(candidate.parts());
      assertNoCheaper(cost(READER.read(without)), FREE, candidate.id());
    }
  }

  @Test
  void obeyingAProhibitionNeverCheapens() {
    for (Questions.Prohibition prohibition : Questions.of(VIEW).prohibitions()) {
      PlanOptions obeying = PlanOptions.FREE.obeying(prohibition.id());
      PlanOptions lifted = PlanOptions.FREE.lifting(prohibition.id());
      double dear = prohibition.isInForce() ? FREE : cost(READER.read(obeying));
      double cheap = prohibition.isInForce() ? cost(READER.read(lifted)) : FREE;
      assertNoCheaper(dear, cheap, prohibition.id());
    }
  }

  @Test
  void anOutlookWithDisturbancesIsNeverCheaperUnlessAPriceFalls() {
    var futures = READER.futures(PlanOptions.FREE, 1);
    for (Questions.Outlook outlook : Questions.of(VIEW).outlooks()) {
      assertNoCheaper(cost(futures.under(outlook.regimes())), FREE, outlook.id());
    }
  }

  @Test
  void independenceNeverGetsCheaper() {
    double before = FREE;
    for (double share : List.of(0.5, 0.0)) {
      Cap cap = new Cap(Element.DY, Stage.SEPARATION, Country.of("CHN"), share);
      double usd = cost(READER.read(PlanOptions.FREE).withCaps(List.of(cap)));
      assertNoCheaper(usd, before, "share " + share);
      before = usd;
    }
  }
}
