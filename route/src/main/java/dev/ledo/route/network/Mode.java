package dev.ledo.route.network;

import java.util.Locale;

/// How goods move over a segment; the words of the table of legs.
public enum Mode {
  ROAD,
  TRACK,
  TRAIL,
  RAIL,
  RIVER,
  SEA,
  AIR;

  /// Whether the question's vehicle drives it: its speed, hours a day, payload and weight count.
  ///
  /// On the others goods move day and night and only the segment's own hours and tonnes count.
  public boolean isDriven() {
    return switch (this) {
      case ROAD, TRACK, TRAIL -> true;
      case RAIL, RIVER, SEA, AIR -> false;
    };
  }

  /// As in the tables, such as `road`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
