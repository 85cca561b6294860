package dev.ledo.route.reading;

import dev.ledo.core.Problem;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Vehicle;
import java.util.List;
import java.util.Optional;

/// What heights of the ground say of the way between two places, where a case says nothing.
@FunctionalInterface
public interface GroundBetween {

  /// No heights are there; never asked.
  GroundBetween UNKNOWN = wish -> new GroundAnswer.NoWay("no heights are there");

  /// The way that a vehicle would look for.
  GroundAnswer find(Wish wish);

  /// What was wrong with the files so far.
  default List<Problem> problems() {
    return List.of();
  }

  /// A way that is asked for.
  ///
  /// @param leg id of the leg
  /// @param surface as the case says it; empty if unknown
  /// @param mayBuild whether a road may leave the ground by cut and fill, because no road of known
  ///   length is there
  /// @param isToBeBuilt whether the way does not exist, so that the slope across it is of interest
  record Wish(
      String leg,
      MapPoint from,
      MapPoint to,
      Vehicle vehicle,
      Optional<String> surface,
      boolean mayBuild,
      boolean isToBeBuilt) {}
}
