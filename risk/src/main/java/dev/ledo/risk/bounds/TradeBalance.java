package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;

/// What a country makes, brings in and sells abroad, each as a range, free of the others.
///
/// Stock changes are unknown and taken as none. All results are the tightest bounds; an end that
/// consumption near or below zero would push without limit is infinite.
///
/// @param production P, from 0 up
/// @param imports I, from 0 up, in the same unit
/// @param exports E, from 0 up, in the same unit; without an upper end if unknown
public record TradeBalance(Amount production, Amount imports, Amount exports) {

  /// (I − E) / (P + I − E): net imports over apparent consumption, at most 1, negative for a net
  /// exporter.
  ///
  /// Rises with I and falls with P and E wherever consumption is above 0.
  public Amount netImportReliance() {
    double low = reliance(production.high(), imports.low(), exports.high());
    double high = reliance(production.low(), imports.high(), exports.low());
    return Ends.between(low, high);
  }

  /// I / (P + I), 0..1.
  public Amount grossImportDependence() {
    double low = part(imports.low(), production.high());
    double high = part(imports.high(), production.low());
    return Ends.between(low, high);
  }

  /// P / (P + I − E): one less the net import reliance, from 0 up.
  public Amount selfSufficiency() {
    Amount reliance = netImportReliance();
    return Amount.between(1 - reliance.high(), 1 - reliance.low());
  }

  private static double reliance(double production, double imports, double exports) {
    double net = imports - exports;
    if (net == Double.POSITIVE_INFINITY) {
      return 1;
    }
    if (!(production + net > 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    return production == Double.POSITIVE_INFINITY ? 0 : net / (production + net);
  }

  private static double part(double amount, double beside) {
    if (amount == 0) {
      return 0;
    }
    return amount == Double.POSITIVE_INFINITY ? 1 : amount / (amount + beside);
  }
}
