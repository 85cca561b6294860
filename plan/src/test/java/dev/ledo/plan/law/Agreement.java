package dev.ledo.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.stochastic.Result;
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
}
