package dev.ledo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.stochastic.RiskMeasure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KachinPlanTest {

  @Test
  void theRealCaseHasASoundPlan() {
    CaseView view =
        CaseView.of(
            new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).usable().orElseThrow());
    Network network = new PlanReader(view).read(PlanOptions.FREE).orElseThrow();
    long start = System.nanoTime();
    Plan plan = Plan.of(network);
    System.out.printf(
        "%d activities, %d stocks, %d periods, %d modules: cost %.1f M, lost %.1f t, %.2f s%n",
        network.activities().size(),
        network.stocks().size(),
        network.horizon().size(),
        network.modules().size(),
        plan.costUsd() / 1e6,
        plan.lostTonnes(),
        (System.nanoTime() - start) / 1e9);
    for (int i = 0; i < network.modules().size(); i++) {
      System.out.println(network.modules().get(i).id() + " " + plan.built().get(i));
    }
    for (int i = 0; i < network.activities().size(); i++) {
      var text = new StringBuilder();
      double sum = 0;
      for (int p = 0; p < network.horizon().size(); p++) {
        double level = plan.operation().level(i, p);
        sum += level;
        text.append(" %.0f".formatted(level));
      }
      if (sum > 1e-6) {
        System.out.println(network.activities().get(i).id() + ":" + text);
      }
    }
    for (Stage stage : List.of(Stage.MINING, Stage.SEPARATION, Stage.MAGNET)) {
      IndependenceCurve curve =
          IndependenceCurve.of(network, Element.DY, stage, Country.of("CHN"), 5);
      for (IndependenceCurve.Point point : curve.points()) {
        System.out.printf(
            "%s θ=%.1f cost %.1f M lost %.0f t built %s%n",
            stage, point.share(), point.costUsd() / 1e6, point.lostTonnes(), point.plan().built());
      }
    }
    long begin = System.nanoTime();
    UncertainPlan uncertain =
        UncertainPlan.of(
            view,
            network,
            new UncertainPlan.Ask(200, 1, new RiskMeasure(0.5, 0.9), 1e-3, 2, Optional.empty()),
            System::nanoTime,
            i -> System.out.println(i));
    System.out.printf(
        "%s%n built %s in %.1f s%n",
        uncertain.result(), uncertain.built(), (System.nanoTime() - begin) / 1e9);
    for (int p = 0; p < network.horizon().size(); p++) {
      System.out.printf(
          "%s %.3f %.3f %.3f%n",
          network.horizon().get(p).name(),
          uncertain.lostQuantile(p, 0.5),
          uncertain.lostQuantile(p, 0.9),
          uncertain.lostQuantile(p, 1));
    }
    System.out.println(plan.check());
    assertThat(plan.check().isSound()).isTrue();
  }
}
