package dev.ledo.stochastic.smps;

import java.util.List;
import java.util.OptionalDouble;

/// Checks on probabilities, which are used as they are.
final class Probabilities {

  /// Rounding in a sum that is not worth a word.
  private static final double ROUNDING = 1e-9;

  private Probabilities() {}

  static OptionalDouble parse(Line line, Token token, Findings findings) {
    OptionalDouble value = findings.number(line, token);
    if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1 + ROUNDING)) {
      findings.add(SmpsCode.M051, line, token, token.text() + " is not a probability");
      return OptionalDouble.empty();
    }
    return value;
  }

  static double sum(List<Realisation> realisations) {
    return realisations.stream().mapToDouble(Realisation::probability).sum();
  }

  static boolean isOne(double sum) {
    return Math.abs(sum - 1) <= ROUNDING;
  }
}
