package dev.ledo.route.network;

import java.util.Optional;

/// A stretch between two nodes that is one thing: one road, one gate, one holder.
///
/// @param id unique in the network
/// @param construction what it takes to build it; empty if it exists
public record Segment(
    String id,
    Link link,
    Way way,
    Haul haul,
    Throughput throughput,
    Access access,
    Optional<Construction> construction) {

  /// @throws IllegalArgumentException if it has no id
  public Segment {
    Figures.requireId("segment", id);
  }

  /// An existing road, open all year both ways, of which nothing else is known.
  public static Segment road(String id, String from, String to) {
    return new Segment(
        id,
        new Link(from, to, true),
        Way.of(Mode.ROAD),
        Haul.UNKNOWN,
        Throughput.UNKNOWN,
        Access.OPEN,
        Optional.empty());
  }

  /// Whether it exists.
  public boolean exists() {
    return construction.isEmpty();
  }

  /// The same with another physical way.
  public Segment with(Way other) {
    return new Segment(id, link, other, haul, throughput, access, construction);
  }

  /// The same with other figures of passage.
  public Segment with(Haul other) {
    return new Segment(id, link, way, other, throughput, access, construction);
  }

  /// The same with another capacity.
  public Segment with(Throughput other) {
    return new Segment(id, link, way, haul, other, access, construction);
  }

  /// The same with another access.
  public Segment with(Access other) {
    return new Segment(id, link, way, haul, throughput, other, construction);
  }

  /// The same, still to be built.
  public Segment with(Construction plan) {
    return new Segment(id, link, way, haul, throughput, access, Optional.of(plan));
  }
}
