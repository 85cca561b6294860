package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;
import java.util.List;
import java.util.stream.DoubleStream;

/// A whole that is divided among named holders and a rest in unknown hands.
///
/// What each holds is a range, free of the others; the rest may be one hand or many, none of them a
/// named holder. All results are the tightest bounds over everything the ranges allow, but for
/// [#herfindahl] of very many uncertain holders.
///
/// @see docs/methods/concentration.md
public final class DividedWhole {

  private final Box held;

  /// @param held what each holder has, from 0 up, in one unit
  /// @param rest what is in unknown hands, from 0 up, in the same unit
  /// @throws IllegalArgumentException if nothing is held at all, or an amount is negative or
  ///   infinite
  public DividedWhole(List<Amount> held, Amount rest) {
    this.held = new Box(held, rest);
  }

  /// Bounds of the whole.
  public Amount whole() {
    return Amount.between(held.lowSum() + held.restLow(), held.highSum() + held.restHigh());
  }

  /// Bounds of the part of the whole that one holder has, 0..1.
  public Amount share(int holder) {
    double low = held.low(holder);
    double high = held.high(holder);
    double mostElsewhere = held.highSum() - high + held.restHigh();
    double leastElsewhere = held.lowSum() - low + held.restLow();
    return span(ratio(low, low + mostElsewhere), ratio(high, high + leastElsewhere));
  }

  /// Bounds of the part of the whole that is in unknown hands, 0..1.
  public Amount restShare() {
    double low = held.restLow();
    double high = held.restHigh();
    return span(ratio(low, low + held.highSum()), ratio(high, high + held.lowSum()));
  }

  /// Whether a holder has the largest part for some values in the ranges.
  public boolean mayLead(int holder) {
    for (int other = 0; other < held.size(); other++) {
      if (other != holder && held.low(other) > held.high(holder)) {
        return false;
      }
    }
    return held.high(holder) > 0;
  }

  /// Whether unknown hands could together hold more than any named holder.
  public boolean restMayLead() {
    for (int holder = 0; holder < held.size(); holder++) {
      if (held.low(holder) > held.restHigh()) {
        return false;
      }
    }
    return held.restHigh() > 0;
  }

  /// Bounds of the part of the whole in the largest hands, 0..1.
  ///
  /// Low: the rest is split without end. High: the rest is one hand.
  ///
  /// @param hands how many of the largest, at least 1
  public Amount top(int hands) {
    var top = new LargestHands(held, hands);
    return span(top.least(), top.most());
  }

  /// Bounds of the Herfindahl-Hirschman index, 0..1: the sum of squared shares.
  ///
  /// Low: the rest is split without end. High: the rest is one hand. The upper bound is exact up to
  /// [LargestSquares#LIMIT] uncertain holders, and no less than the truth beyond.
  public Amount herfindahl() {
    return span(new SmallestSquares(held).value(), new LargestSquares(held).value());
  }

  private static double ratio(double part, double whole) {
    return part == 0 ? 0 : part / whole;
  }

  /// Ends that differ by no more than rounding are one value.
  private static Amount span(double low, double high) {
    double rounding = 1e-14 * DoubleStream.of(Math.abs(low), Math.abs(high)).max().orElse(0);
    return high - low <= rounding ? Amount.of(high) : Amount.between(low, high);
  }
}
