package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;
import java.util.List;
import java.util.stream.DoubleStream;

/// Ranges of what each holder has, and of the rest.
final class Box {

  private final double[] low;
  private final double[] high;
  private final double restLow;
  private final double restHigh;

  Box(List<Amount> held, Amount rest) {
    this.low = held.stream().mapToDouble(Amount::low).toArray();
    this.high = held.stream().mapToDouble(Amount::high).toArray();
    this.restLow = rest.low();
    this.restHigh = rest.high();
    held.forEach(Box::check);
    check(rest);
    if (highSum() + restHigh <= 0) {
      throw new IllegalArgumentException("nothing is held, so there are no shares");
    }
  }

  private static void check(Amount amount) {
    if (!(amount.low() >= 0) || amount.low() == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("held amount " + amount + " is negative");
    }
  }

  int size() {
    return low.length;
  }

  double low(int holder) {
    return low[holder];
  }

  double high(int holder) {
    return high[holder];
  }

  double restLow() {
    return restLow;
  }

  double restHigh() {
    return restHigh;
  }

  double lowSum() {
    return DoubleStream.of(low).sum();
  }

  double highSum() {
    return DoubleStream.of(high).sum();
  }

  /// Whether some amount has no upper end.
  boolean isOpen() {
    return highSum() + restHigh == Double.POSITIVE_INFINITY;
  }

  /// Least that all others have together, the rest included.
  double lowWithout(int holder) {
    return others(low, holder) + restLow;
  }

  /// Most that all others may have together, the rest included.
  double highWithout(int holder) {
    return others(high, holder) + restHigh;
  }

  private static double others(double[] amounts, int holder) {
    double sum = 0;
    for (int i = 0; i < amounts.length; i++) {
      sum += i == holder ? 0 : amounts[i];
    }
    return sum;
  }

  /// The amount nearest to a level that a holder may have.
  double nearest(int holder, double level) {
    return Math.clamp(level, low[holder], high[holder]);
  }

  /// Zero and all finite ends of the ranges: where formulas in a level change their pieces.
  double[] levels() {
    return DoubleStream.concat(
            DoubleStream.of(0), DoubleStream.concat(DoubleStream.of(low), DoubleStream.of(high)))
        .filter(Double::isFinite)
        .distinct()
        .sorted()
        .toArray();
  }
}
