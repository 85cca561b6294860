package dev.ledo.route.reading;

import dev.ledo.core.Problem;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Vehicle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What mapped roads say of the way between two places.
@FunctionalInterface
public interface RoadBetween {

  /// No map is there; never asked.
  RoadBetween UNKNOWN = _ -> new RoadAnswer.NoWay("no map of roads is there");

  /// The way that a vehicle would look for.
  RoadAnswer find(Wish wish);

  /// Mapped roads along a part of a way that they do not join.
  ///
  /// @param most how long roads and gap together may be
  /// @return empty if there are none, or the ends are one place
  default Optional<PartMapped> findPart(Wish wish, Most most) {
    return Optional.empty();
  }

  /// How long a way may be: so many kilometres, or else so many times the straight line.
  record Most(OptionalDouble km, double timesStraight) {

    /// Kilometres, for ends so far apart.
    public double km(double straightKm) {
      return km.orElse(timesStraight * straightKm);
    }
  }

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
