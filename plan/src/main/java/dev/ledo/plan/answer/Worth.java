package dev.ledo.plan.answer;

import java.util.Optional;

/// What it is worth to have something, or to be allowed something: the optimum without it minus the
/// optimum with it, over the same futures and at the risk measure.
///
/// @param id of the candidate or prohibition
/// @param what in the words of the case
/// @param worthUsd discounted; 0 if the best decision makes no use of it in any future
/// @param errorUsd the bounds of both optima leave the worth uncertain by so much
/// @param row place of the case's row
public record Worth(String id, String what, double worthUsd, double errorUsd, String row) {

  /// Whether the best decision uses it in any future.
  public boolean isUsed() {
    return worthUsd != 0 || errorUsd != 0;
  }

  /// Dollars a tonne, freight and charges together, at which a way stops paying.
  ///
  /// @param id of the candidate
  /// @param what in the words of the case
  /// @param leg the way
  /// @param now what a gross tonne pays on it as the case has it
  /// @param breakEvenUsdPerTonne freight with charges of a gross tonne at which the best decision
  ///   stops using it; empty if it does not use it even when it pays nothing there
  /// @param futures how many futures it was reckoned over
  public record BreakEven(
      String id,
      String what,
      String leg,
      Now now,
      Optional<Double> breakEvenUsdPerTonne,
      int futures) {}

  /// What a gross tonne pays on a way, in USD, each figure in the middle of its range.
  ///
  /// @param freightUsd to the carrier
  /// @param chargesUsd to whoever levies them; empty if nobody tells
  public record Now(double freightUsd, Optional<Double> chargesUsd) {

    /// Freight and charges together, as far as they are told.
    public double usd() {
      return freightUsd + chargesUsd.orElse(0.0);
    }
  }
}
