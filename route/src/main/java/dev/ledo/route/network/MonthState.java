package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// Whether a segment can be passed in a month of the year.
public sealed interface MonthState {

  /// Open throughout.
  MonthState OPEN = new Open();

  /// Shut throughout.
  MonthState CLOSED = new Closed();

  /// Nobody has said.
  MonthState UNKNOWN = new Unknown();

  /// Open throughout.
  record Open() implements MonthState {}

  /// Open for a share of the month, or to a share of the traffic.
  ///
  /// @param share 0..1
  record Restricted(Amount share) implements MonthState {
    /// @throws IllegalArgumentException if the share is outside 0..1
    public Restricted {
      Figures.requireShare("share of the month", Optional.of(share));
    }
  }

  /// Shut throughout.
  record Closed() implements MonthState {}

  /// Nobody has said.
  record Unknown() implements MonthState {}

  /// Open throughout with a probability, otherwise shut throughout.
  ///
  /// @param probability of being open, 0..1
  record Chance(Amount probability) implements MonthState {
    /// @throws IllegalArgumentException if the probability is outside 0..1
    public Chance {
      Figures.requireShare("probability of being open", Optional.of(probability));
    }
  }
}
