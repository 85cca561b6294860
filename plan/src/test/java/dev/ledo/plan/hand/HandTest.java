package dev.ledo.plan.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.cases.CaseView;
import dev.ledo.plan.answer.Answers;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.stochastic.RiskMeasure;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;

/// What the tests of worked examples share: a folder for the case, a plan that is checked, and
/// money in thousands of USD.
abstract class HandTest {

  static final Offset<Double> CENT = within(1e-5);

  @TempDir Path folder = Path.of(".");

  /// The cheapest plan of the calm world, found sound by the checker.
  Plan plan(SmallCase small) {
    return plan(small, PlanOptions.FREE);
  }

  Plan plan(SmallCase small, PlanOptions options) {
    return plan(new PlanReader(small.write(folder)).read(options));
  }

  static Plan plan(Network network) {
    Plan plan = Planner.plan(network);
    assertThat(plan.check().isSound()).as(plan.check().toString()).isTrue();
    assertThat(plan.check().costUsd()).isCloseTo(plan.costUsd(), within(1e-2));
    assertThat(plan.bill().totalUsd()).isCloseTo(plan.costUsd(), within(1e-2));
    return plan;
  }

  static double thousands(Plan plan) {
    return plan.costUsd() / 1000;
  }

  /// Answers over so many futures at the mean, each played forward.
  static Answers answers(CaseView view, int futures, long seed) {
    var ask = new Ask(futures, 0, futures, seed, RiskMeasure.MEAN, 1e-9, 1);
    return new Answers(
        new PlanReader(view), PlanOptions.FREE, ask, () -> 0L, heard -> {}, () -> false);
  }
}
