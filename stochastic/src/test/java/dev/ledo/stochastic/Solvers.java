package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Result.Status;
import dev.ledo.stochastic.Textbook.Instance;

/// Solves an instance both ways, and says whether the answers agree.
final class Solvers {

  private Solvers() {}

  static Result decomposed(Instance instance, Settings settings) {
    return new Decomposition(Highs.load(), System::nanoTime)
        .solve(instance.program(), instance.scenarios(), settings, Watcher.SILENT);
  }

  static Result decomposed(Instance instance) {
    return decomposed(instance, Settings.DEFAULT);
  }

  static Result extensive(Instance instance, Settings settings) {
    return new Extensive(Highs.load(), System::nanoTime)
        .solve(instance.program(), instance.scenarios(), settings);
  }

  static Result extensive(Instance instance) {
    return extensive(instance, Settings.DEFAULT);
  }

  /// Whether an answer is an optimum with a given value, to one in a million.
  static void assertOptimum(Result result, double value) {
    assertThat(result.status()).as("%s", result).isEqualTo(Status.OPTIMAL);
    double tolerance = 1e-6 * Math.abs(value) + 1e-9;
    assertThat(result.lower()).as("%s", result).isBetween(value - tolerance, value + tolerance);
    assertThat(result.upper()).as("%s", result).isBetween(value - tolerance, value + tolerance);
  }

  /// Whether both ways agree.
  static void assertAgreement(Instance instance, Settings settings) {
    Result extensive = extensive(instance, settings);
    assertThat(extensive.status()).as("%s", extensive).isEqualTo(Status.OPTIMAL);
    assertOptimum(decomposed(instance, settings), extensive.upper());
  }
}
