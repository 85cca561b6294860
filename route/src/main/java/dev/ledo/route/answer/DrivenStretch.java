package dev.ledo.route.answer;

import dev.ledo.route.network.Segment;
import java.util.List;

/// What of a route the vehicle drives; railways, rivers and seas part it.
///
/// @param route segments in order
record DrivenStretch(List<Segment> route, Prices prices) {

  DrivenStretch {
    route = List.copyOf(route);
  }

  /// Days under way loaded, over all parts; infinite where unknown.
  double days(End end) {
    double unknown = end == End.OPTIMISTIC ? 0 : Double.POSITIVE_INFINITY;
    return route.stream()
        .filter(segment -> segment.way().mode().isDriven())
        .mapToDouble(segment -> prices.days(segment, end).orElse(unknown))
        .sum();
  }

  /// How many parts, at each of which vehicles are loaded and unloaded.
  int parts() {
    int parts = 0;
    boolean wasDriven = false;
    for (Segment segment : route) {
      boolean isDriven = segment.way().mode().isDriven();
      parts += isDriven && !wasDriven ? 1 : 0;
      wasDriven = isDriven;
    }
    return parts;
  }

  boolean isThere() {
    return parts() > 0;
  }
}
