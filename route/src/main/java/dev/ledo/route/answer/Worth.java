package dev.ledo.route.answer;

import java.time.Month;
import java.util.Optional;

/// What a little more of something would add to the tonnage of the year, at the middle of the
/// ranges.
///
/// @param id of the segment or node
/// @param month in which it is added; empty if in all
/// @param gainT tonnes a year more
public record Worth(Kind kind, String id, Optional<Month> month, double gainT) {

  /// What is added.
  public enum Kind {
    /// One vehicle a day each way, in all months in which the segment is open.
    VEHICLE_A_DAY,
    /// One tonne a month each way, of a segment limited by tonnes.
    TONNE_A_MONTH,
    /// One vehicle's load each way in one month: a truck-day.
    TRUCK_DAY,
    /// One day more on which the segment is open in a month.
    OPEN_DAY,
    /// Room for one tonne at a node, all year.
    STORE_TONNE
  }
}
