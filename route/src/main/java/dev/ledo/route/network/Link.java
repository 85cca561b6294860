package dev.ledo.route.network;

/// The two ends of a segment.
///
/// @param from id of a node
/// @param to id of another node
/// @param bothWays whether it can also be travelled from `to` to `from`, with the same figures
public record Link(String from, String to, boolean bothWays) {

  /// @throws IllegalArgumentException if both ends are the same node
  public Link {
    Figures.requireId("end of segment", from);
    Figures.requireId("end of segment", to);
    if (from.equals(to)) {
      throw new IllegalArgumentException("segment from " + from + " to itself");
    }
  }
}
