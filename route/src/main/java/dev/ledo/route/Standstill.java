package dev.ledo.route;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.Optional;

/// Why nothing passes at one place in a month, at the middle of the ranges.
public enum Standstill {
  /// It is closed.
  SHUT("shut"),
  /// Nobody knows whether it is open.
  COUNTED_AS_SHUT("counted as shut"),
  /// Nobody has told how much it carries.
  UNTOLD("its untold capacity counted as none"),
  /// It has no room or capacity.
  NONE("none");

  private final String words;

  Standstill(String words) {
    this.words = words;
  }

  /// Of a place at which nothing is counted to pass.
  ///
  /// @param segment that it is; empty if it is a store
  /// @param unknownIsOpen whether what nobody has said counts as open
  public static Standstill of(Optional<Segment> segment, Month month, boolean unknownIsOpen) {
    if (segment.isEmpty()) {
      return NONE;
    }
    MonthState state = segment.get().access().season().in(month);
    if (isShut(state)) {
      return SHUT;
    }
    if (unknownIsOpen) {
      return NONE;
    }
    if (state instanceof MonthState.Unknown || segment.get().access().border() == Border.UNKNOWN) {
      return COUNTED_AS_SHUT;
    }
    return segment.get().throughput().isUnknown() ? UNTOLD : NONE;
  }

  /// At the middle of the ranges.
  private static boolean isShut(MonthState state) {
    return switch (state) {
      case MonthState.Closed() -> true;
      case MonthState.Restricted(Amount share) -> share.mid() == 0;
      case MonthState.Chance(Amount probability) -> probability.mid() == 0;
      case MonthState.Open() -> false;
      case MonthState.Unknown() -> false;
    };
  }

  /// In words, before `in June to September`.
  public String words() {
    return words;
  }
}
