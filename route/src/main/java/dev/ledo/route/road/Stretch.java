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
/// @param build how the road lies in the land, what its signs say, and who holds it
/// @param amounts what it takes
/// @param line its positions, two at least
public record Stretch(
    boolean isGround,
    String name,
    String kind,
    Surface surface,
    Build build,
    Amounts amounts,
    List<Position> line) {

  /// How a stretch is made.
  ///
  /// @param course bridge, tunnel, ford, terms
  /// @param signs the largest vehicle that may pass
  /// @param actor who holds it, blank if nobody is named
  public record Build(Road.Course course, Road.Signs signs, String actor) {}

  /// What a stretch takes.
  ///
  /// @param lengthM metres
  /// @param seconds of travel
  /// @param risk additive, -ln of the probability to come through; of known risks only
  public record Amounts(double lengthM, double seconds, double risk) {}

  public Stretch {
    line = List.copyOf(line);
  }

  /// Whether it leads over water by boat.
  public boolean isFerry() {
    return kind.equals(RoadClass.FERRY.word());
  }

  /// Who holds it, blank if nobody is named.
  public String actor() {
    return build.actor();
  }

  /// How it lies in the land.
  public Road.Course course() {
    return build.course();
  }

  /// Metres.
  public double lengthM() {
    return amounts.lengthM();
  }
}
