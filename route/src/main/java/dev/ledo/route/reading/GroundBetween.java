package dev.ledo.route.reading;

import dev.ledo.core.Amount;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Slope;
import java.util.Optional;

/// What heights of the ground say of the way between two places, where a case says nothing.
@FunctionalInterface
public interface GroundBetween {

  /// No heights are known.
  GroundBetween UNKNOWN = (from, to) -> Optional.empty();

  /// The way that a vehicle would look for.
  ///
  /// @return empty if heights are missing there, or no way was found
  Optional<Profile> find(MapPoint from, MapPoint to);

  /// A way over the ground: an estimate, since the road may lie elsewhere.
  ///
  /// @param slope going from the first place to the second
  record Profile(Amount lengthKm, Slope slope) {}
}
