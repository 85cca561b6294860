package dev.ledo.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.plan.network.Operation;
import dev.ledo.plan.network.PlanCheck;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;

/// What it means that two roads lead to one optimum.
final class Agreement {

  private static final double RELATIVE = 1e-6;

  private Agreement() {}

  /// One in a million of a number, or of one.
  static Offset<Double> near(double value) {
    return within(RELATIVE * Math.max(1, Math.abs(value)));
  }

  /// Both bounds of a result are an optimum in millions of USD, or neither there is one.
  static void check(Result result, OptionalDouble optimum, String what) {
    if (optimum.isEmpty()) {
      assertThat(result.status()).as(what).isEqualTo(Result.Status.INFEASIBLE);
      return;
    }
    double value = optimum.getAsDouble();
    assertThat(result.status())
        .as("%s: %s", what, result)
        .isIn(Result.Status.OPTIMAL, Result.Status.STOPPED);
    assertThat(result.upper()).as(what + ", upper bound").isCloseTo(value, near(value));
    assertThat(result.lower()).as(what + ", lower bound").isCloseTo(value, near(value));
  }

  /// The costs of the worlds under a decision, at the risk measure, lie within the bounds.
  ///
  /// @param costsUsd of every world, modules included
  static void checkOwnNumbers(Result result, RiskMeasure risk, double[] costsUsd) {
    double million = risk.of(costsUsd) / 1e6;
    double slack = RELATIVE * Math.max(1, Math.abs(million));
    assertThat(million)
        .as("%s of %s against %s", risk, Arrays.toString(costsUsd), result)
        .isBetween(result.lower() - slack, result.upper() + slack);
  }

  /// The checker finds nothing wrong with an operation, and the same cost.
  static void checkOperation(Operation operation, List<Double> built, double costUsd) {
    PlanCheck.Finding finding = new PlanCheck(operation, built).run();
    assertThat(finding.isSound()).as(finding.toString()).isTrue();
    assertThat(finding.costUsd() / 1e6).isCloseTo(costUsd / 1e6, near(costUsd / 1e6));
  }
}
