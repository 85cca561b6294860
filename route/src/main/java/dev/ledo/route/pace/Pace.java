package dev.ledo.route.pace;

/// Time for a metre of way, by how steep it is.
///
/// Metres are counted level, as on a map, so that a pace of a plane is linear where the effort is.
@FunctionalInterface
public interface Pace {

  /// Time for one level metre.
  ///
  /// @param grade rise over run, unitless, positive uphill in the direction of travel
  /// @return seconds per metre, above 0; infinite where it cannot go
  double secondsPerMetre(double grade);
}
