package dev.ledo.route.answer;

import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// One thing that limits the tonnage.
///
/// @param id of the segment or node
/// @param toward id of the node to which goods would go; of a store, the node itself
/// @param tonnesByMonth capacity in each month in which it binds; 0 where it is closed. Of a store,
///   what can wait from that month to the next
public record CutPart(Kind kind, String id, String toward, Map<Month, Double> tonnesByMonth) {

  /// What it is.
  public enum Kind {
    /// A segment, in one direction.
    SEGMENT,
    /// A store that is full.
    STORE,
    /// All that comes to the origin.
    SUPPLY,
    /// All that is taken at the destinations.
    TAKEN,
    /// What waits when the year begins.
    STOCK
  }

  public CutPart {
    var ordered = new EnumMap<Month, Double>(Month.class);
    ordered.putAll(tonnesByMonth);
    tonnesByMonth = Collections.unmodifiableMap(ordered);
  }

  /// Tonnes of all its months.
  public double tonnes() {
    return tonnesByMonth.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
