package dev.ledo.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// A straight axis: values on a line of pixels.
///
/// @param low value at `from`
/// @param high value at `to`, above low
/// @param from pixel
/// @param to pixel; may be smaller than `from`
record PlotAxis(double low, double high, double from, double to) {

  private static final double MOST_TICKS = 5;
  private static final double PIXELS_PER_TICK = 70;

  /// Three tenths are no 0.30000000000000004.
  private static final MathContext DIGITS = new MathContext(12);

  double px(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /// Round values within the axis, about five, fewer where labels would touch, two at least.
  List<Double> ticks() {
    double count = Math.clamp(Math.abs(to - from) / PIXELS_PER_TICK, 1, MOST_TICKS);
    List<Double> ticks = ticks(count);
    while (ticks.size() < 2) {
      count *= 2;
      ticks = ticks(count);
    }
    return ticks;
  }

  private List<Double> ticks(double count) {
    double raw = (high - low) / count;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double digit = raw / power;
    double step = (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10) * power;
    List<Double> ticks = new ArrayList<>();
    for (double k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) {
      ticks.add(new BigDecimal(k * step).round(DIGITS).doubleValue());
    }
    return ticks;
  }
}
