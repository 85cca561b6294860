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
    if (!(amount.low() >= 0) || !(amount.high() < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("held amount " + amount + " is negative or has no end");
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

  double width(int holder) {
    return high[holder] - low[holder];
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

  /// The amount nearest to a level that a holder may have.
  double nearest(int holder, double level) {
    return Math.clamp(level, low[holder], high[holder]);
  }

  /// Zero and all ends of the ranges: where formulas in a level change their pieces.
  double[] levels() {
    return DoubleStream.concat(
            DoubleStream.of(0), DoubleStream.concat(DoubleStream.of(low), DoubleStream.of(high)))
        .distinct()
        .sorted()
        .toArray();
  }
}
