package dev.ledo.route.drive;

import dev.ledo.route.pace.Pace;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.road.ClassVehicle;

/// Pace over open ground where a road would have to be built: a metre of it counts as ten driven on
/// earth.
///
/// Up or down ground steeper than the vehicle can go, the road runs in hairpins at its limit: over
/// a slope s with limit g it is s / g times as long as the straight line, as long as there is room
/// aside. Ground steeper than 60 % is not crossed.
///
/// @see docs/methods/route-case-roads.md
final class HairpinPace implements Pace {

  /// How many metres driven a metre to be built counts for.
  static final double BUILT_COUNTS = 10;

  /// Ground steeper than that is not crossed: the Indian Roads Congress calls it steep.
  static final double STEEPEST_GROUND = 0.6;

  private final Pace earth;
  private final double up;
  private final double down;

  HairpinPace(ClassVehicle vehicle) {
    this.earth = vehicle.on(Surface.EARTH);
    this.up = vehicle.steepestUp(Surface.EARTH);
    this.down = vehicle.steepestDown(Surface.EARTH);
  }

  /// How many metres of road a level metre of such ground takes, at least 1.
  double roadPerMetre(double grade) {
    return Math.max(1, grade > 0 ? grade / up : -grade / down);
  }

  /// Steepest that the road itself goes up.
  double limit() {
    return up;
  }

  @Override
  public double secondsPerMetre(double grade) {
    if (!(Math.abs(grade) <= STEEPEST_GROUND)) {
      return Double.POSITIVE_INFINITY;
    }
    double gone = Math.clamp(grade, -down, up);
    return BUILT_COUNTS * roadPerMetre(grade) * earth.secondsPerMetre(gone);
  }
}
