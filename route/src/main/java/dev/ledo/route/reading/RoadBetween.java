package dev.ledo.route.reading;

import dev.ledo.core.Problem;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Vehicle;
import java.util.List;
import java.util.Optional;

/// What mapped roads say of the way between two places.
@FunctionalInterface
public interface RoadBetween {

  /// No map is there; never asked.
  RoadBetween UNKNOWN = _ -> new RoadAnswer.NoWay("no map of roads is there");

  /// The way that a vehicle would look for.
  RoadAnswer find(Wish wish);

  /// Tells between what places ways will be asked for, so that no more than that is read.
  default void expect(List<Wish> wishes) {}

  /// A way round held places; empty if there are no files to look for one with.
  default Optional<WayRound> findRound(RoundWish wish) {
    return Optional.empty();
  }

  /// What was wrong with the files so far.
  default List<Problem> problems() {
    return List.of();
  }

  /// A way that is asked for.
  ///
  /// @param leg id of the leg
  record Wish(String leg, MapPoint from, MapPoint to, Vehicle vehicle) {}
}
