package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// How much can pass a segment while it is open, each way.
///
/// Where both figures are given, the smaller binds. Where none is, the capacity is unknown.
///
/// @param vehiclesPerDay loaded vehicles a day in one direction; of driven modes only
/// @param tonnesPerMonth in one direction, of a month that is open throughout; infinite if there is
///   no limit
public record Throughput(Optional<Amount> vehiclesPerDay, Optional<Amount> tonnesPerMonth) {

  /// Nothing known.
  public static final Throughput UNKNOWN = new Throughput(Optional.empty(), Optional.empty());

  /// Known to have no limit that matters.
  public static final Throughput UNLIMITED =
      new Throughput(Optional.empty(), Optional.of(Amount.of(Double.POSITIVE_INFINITY)));

  /// @throws IllegalArgumentException if a figure may be negative
  public Throughput {
    Figures.requireNotNegative("vehicles a day", vehiclesPerDay);
    Figures.requireNotNegative("tonnes a month", tonnesPerMonth);
  }

  /// Limited by tonnes only.
  public static Throughput ofTonnes(Amount perMonth) {
    return new Throughput(Optional.empty(), Optional.of(perMonth));
  }

  /// Whether nothing is known.
  public boolean isUnknown() {
    return vehiclesPerDay.isEmpty() && tonnesPerMonth.isEmpty();
  }
}
