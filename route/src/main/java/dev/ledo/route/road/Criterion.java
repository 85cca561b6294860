package dev.ledo.route.road;

/// By what routes are compared.
public enum Criterion {
  /// Least time.
  TIME,
  /// Least length.
  LENGTH,
  /// Least money, by the kilometre and by the hour.
  COST,
  /// Least probability of losing the load; among equals the least time.
  RISK
}
