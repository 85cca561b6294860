package dev.ledo.route.reading;

import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Vehicle;
import java.util.List;
import java.util.Set;

/// A way round held places that is asked for, between the nearest places on either side that are
/// not held.
///
/// @param from id of the place before them
/// @param fromPoint where it lies
/// @param to id of the place after them
/// @param toPoint where it lies
/// @param closed places that may not be come near to: held, or forbidden by law
/// @param closedWays numbers in OpenStreetMap of the roads of closed legs
/// @param vehicle what is to pass
public record RoundWish(
    String from,
    MapPoint fromPoint,
    String to,
    MapPoint toPoint,
    List<Closed> closed,
    Set<Long> closedWays,
    Vehicle vehicle) {

  public RoundWish {
    closed = List.copyOf(closed);
    closedWays = Set.copyOf(closedWays);
  }

  /// A place that may not be come near to.
  ///
  /// @param id of the site
  /// @param radiusKm around it, above 0
  public record Closed(String id, MapPoint at, double radiusKm) {}
}
