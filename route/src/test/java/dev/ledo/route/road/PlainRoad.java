package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;

/// Roads of which nothing is told but their class.
public final class PlainRoad {

  private PlainRoad() {}

  /// A road on the ground, open to all, both ways.
  public static Road of(long wayId, RoadClass kind) {
    return of(wayId, kind, Road.Course.PLAIN);
  }

  /// A road that lies in the land in some way.
  public static Road of(long wayId, RoadClass kind, Road.Course course) {
    return new Road(
        wayId, "", kind, Surface.UNKNOWN, Road.Limits.UNKNOWN, Road.Passage.FREE, course);
  }
}
