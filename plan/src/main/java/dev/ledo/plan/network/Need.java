package dev.ledo.plan.network;

import java.util.List;

/// A good that is needed at a site, and what it costs to go without.
///
/// @param stock what is needed where
/// @param about in the words of the case
/// @param perPeriod tonnes needed in each period
/// @param losses ways to go without, cheapest first; in each period their parts add up to at least
///   1
/// @param row place of the case's row it comes from
public record Need(Stock stock, String about, Series perPeriod, List<Loss> losses, String row) {

  public Need {
    losses = List.copyOf(losses);
  }

  /// A way to go without: thrift, substitution, a line that stops.
  ///
  /// @param about in the words of the case
  /// @param part part of the need that can be met like this in each period, 0..1
  /// @param costUsdPerTonne what a missing tonne costs
  public record Loss(String about, Series part, double costUsdPerTonne) {}
}
