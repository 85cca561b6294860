package dev.ledo.route.road;

import dev.ledo.route.pace.Pace;
import dev.ledo.route.pace.Surface;

/// A vehicle with round numbers: on roads 10 m/s on the level, slower by five times the grade up
/// and down; beside them 2 m/s.
record TestVehicle(String name, boolean isOnFoot, double massT, double widthM, double gradeLimit)
    implements Vehicle {

  static final TestVehicle LORRY = new TestVehicle("lorry", false, 16, 2.5, 0.12);

  static final TestVehicle CAR = new TestVehicle("car", false, 1.5, 1.8, 0.2);

  @Override
  public double steepestUp(Surface surface) {
    return gradeLimit;
  }

  @Override
  public double steepestDown(Surface surface) {
    return gradeLimit;
  }

  @Override
  public Pace on(Surface surface) {
    return grade -> 0.1 * (1 + 5 * Math.abs(grade));
  }

  @Override
  public Pace offRoad() {
    return grade ->
        Math.abs(grade) > gradeLimit ? Double.POSITIVE_INFINITY : 0.5 * (1 + 5 * Math.abs(grade));
  }
}
