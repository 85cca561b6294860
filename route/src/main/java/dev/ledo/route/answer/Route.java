package dev.ledo.route.answer;

import java.util.List;

/// A way through the network.
///
/// @param nodes ids in order, one more than segments
/// @param segments ids in order
public record Route(List<String> nodes, List<String> segments) {

  /// @throws IllegalArgumentException if the numbers do not fit
  public Route {
    nodes = List.copyOf(nodes);
    segments = List.copyOf(segments);
    if (nodes.size() != segments.size() + 1) {
      throw new IllegalArgumentException(nodes.size() + " nodes, " + segments.size() + " segments");
    }
  }
}
