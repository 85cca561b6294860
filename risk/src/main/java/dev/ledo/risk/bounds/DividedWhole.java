package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;
import java.util.List;

/// A whole that is divided among named holders and a rest in unknown hands.
///
/// What each holds is a range, free of the others; the rest may be one hand or many, none of them a
/// named holder. All results are the tightest bounds over everything the ranges allow, but for
/// [#herfindahl] of very many uncertain holders.
///
/// @see docs/methods/concentration.md
public final class DividedWhole implements Division {

  private final Box held;

  /// @param held what each holder has, from 0 up, in one unit
  /// @param rest what is in unknown hands, from 0 up, in the same unit
  /// @throws IllegalArgumentException if nothing is held at all, or an amount is negative or
  ///   infinite
  public DividedWhole(List<Amount> held, Amount rest) {
    this.held = new Box(held, rest);
  }

  /// Bounds of the whole.
  @Override
  public Amount whole() {
    return Ends.between(held.lowSum() + held.restLow(), held.highSum() + held.restHigh());
  }

  /// Bounds of the part of the whole that one holder has, 0..1.
  @Override
  public Amount share(int holder) {
    return Ends.between(
        part(held.low(holder), held.highWithout(holder)),
        part(held.high(holder), held.lowWithout(holder)));
  }

  /// Bounds of the part of the whole that is in unknown hands, 0..1.
  @Override
  public Amount restShare() {
    return Ends.between(part(held.restLow(), held.highSum()), part(held.restHigh(), held.lowSum()));
  }

  /// Whether a holder has the largest part for some values in the ranges.
  @Override
  public boolean mayLead(int holder) {
    for (int other = 0; other < held.size(); other++) {
      if (other != holder && held.low(other) > held.high(holder)) {
        return false;
      }
    }
    return held.high(holder) > 0;
  }

  /// Bounds of the part of the whole in the largest hands, 0..1.
  ///
  /// Low: the rest is split without end. High: the rest is one hand.
  ///
  /// @param hands how many of the largest, at least 1
  @Override
  public Amount top(int hands) {
    var top = new LargestHands(held, hands);
    return Ends.between(top.least(), top.most());
  }

  /// Bounds of the Herfindahl-Hirschman index, 0..1: the sum of squared shares.
  ///
  /// Low: the rest is split without end. High: the rest is one hand. The upper bound is exact up to
  /// [LargestSquares#LIMIT] uncertain holders, and no less than the truth beyond.
  @Override
  public Amount herfindahl() {
    return Ends.between(new SmallestSquares(held).value(), new LargestSquares(held).value());
  }

  private static double part(double amount, double others) {
    if (amount == 0) {
      return 0;
    }
    return amount == Double.POSITIVE_INFINITY ? 1 : amount / (amount + others);
  }
}
