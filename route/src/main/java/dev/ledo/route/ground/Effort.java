package dev.ledo.route.ground;

/// What a straight piece of way costs by its rise and level length.
///
/// Has a lower bound that is linear in both: cost ≥ m·length + λ·rise. The bound makes a search
/// towards a target consistent, since the second part telescopes along a way.
public sealed interface Effort permits PaceEffort, WalkEffort {

  /// Cost of a piece.
  ///
  /// @param riseM metres up in the direction of travel, negative down
  /// @param levelM metres along the map, above 0
  /// @return seconds, above 0; infinite or NaN where it cannot go
  double seconds(double riseM, double levelM);

  /// The linear bound with the largest rate.
  Bound bound();

  /// Least cost of a level metre over all grades that can be gone, seconds, above 0.
  double leastRate();

  /// A linear bound: seconds ≥ rate·length + lift·rise.
  ///
  /// @param rate seconds per level metre, above 0
  /// @param lift seconds per metre of rise, may be negative
  record Bound(double rate, double lift) {}
}
