package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;
import dev.ledo.route.terrain.Position;
import java.util.List;

/// A part of a route that is alike: one road, or ground, held by one actor.
///
/// @param isGround whether it leads over ground without a road
/// @param name name or number of the road, blank if none
/// @param kind class of the road in a word, or `ground`
/// @param surface of the road; unknown on the ground
/// @param actor who holds it, blank if nobody is named
/// @param amounts what it takes
/// @param line its positions, two at least
public record Stretch(
    boolean isGround,
    String name,
    String kind,
    Surface surface,
    String actor,
    Amounts amounts,
    List<Position> line) {

  /// What a stretch takes.
  ///
  /// @param lengthM metres
  /// @param seconds of travel
  /// @param risk additive, -ln of the probability to come through; of known risks only
  /// @param isOffTheGround whether it is a bridge or in a tunnel, so that the terrain says nothing
  ///   of it
  public record Amounts(double lengthM, double seconds, double risk, boolean isOffTheGround) {}

  public Stretch {
    line = List.copyOf(line);
  }
}
