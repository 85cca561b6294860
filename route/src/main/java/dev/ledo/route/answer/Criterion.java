package dev.ledo.route.answer;

/// By what routes are compared.
public enum Criterion {
  /// Freight and charges, money for a tonne.
  MONEY,
  /// Days under way, without loading and unloading, which are the same on all routes.
  DAYS,
  /// −ln(1−p) summed, p the probability of loss in one passage; it adds up along a route.
  RISK;

  /// The probability of loss that a sum of −ln(1−p) stands for.
  public static double lossProbability(double risk) {
    return -Math.expm1(-risk);
  }
}
