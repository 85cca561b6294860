package dev.ledo.route.answer;

import java.time.Month;
import java.util.Map;

/// What waits in the stores when the year begins.
public sealed interface Stock {

  /// The year repeats itself: what is left in the stores at its end is there at its beginning.
  record Cyclic() implements Stock {}

  /// The year begins with given stocks; what is left at its end is worth nothing.
  ///
  /// @param first month of the year
  /// @param tonnes by id of node
  record Starting(Month first, Map<String, Double> tonnes) implements Stock {
    /// @throws IllegalArgumentException if a stock is negative
    public Starting {
      tonnes = Map.copyOf(tonnes);
      tonnes.forEach((node, stock) -> {
        if (!(stock >= 0)) {
          throw new IllegalArgumentException("stock " + stock + " at " + node);
        }
      });
    }
  }
}
