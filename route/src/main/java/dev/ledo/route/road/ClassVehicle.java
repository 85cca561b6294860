package dev.ledo.route.road;

import dev.ledo.route.pace.Pace;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Walker;
import dev.ledo.route.pace.Weather;

/// A vehicle of a class, in some weather.
///
/// @param vehicle its class
/// @param weather dry or wet
/// @param size what signs are held against
public record ClassVehicle(VehicleClass vehicle, Weather weather, Size size) implements Vehicle {

  /// Mass and measures. NaN where not known, so that such signs do not stop it.
  ///
  /// @param massT mass with its load, tonnes
  /// @param axleT mass on its heaviest axle, tonnes
  /// @param heightM metres
  /// @param widthM metres
  /// @param lengthM metres
  public record Size(double massT, double axleT, double heightM, double widthM, double lengthM) {}

  /// A vehicle of some mass and width; its other measures are not known.
  public ClassVehicle(VehicleClass vehicle, Weather weather, double massT, double widthM) {
    this(vehicle, weather, new Size(massT, Double.NaN, Double.NaN, widthM, Double.NaN));
  }

  /// A vehicle as heavy as its class, whose measures are not known.
  public static ClassVehicle of(VehicleClass vehicle, Weather weather) {
    return new ClassVehicle(vehicle, weather, vehicle.grossT(), Double.NaN);
  }

  @Override
  public double massT() {
    return size.massT();
  }

  @Override
  public double axleT() {
    return size.axleT();
  }

  @Override
  public double heightM() {
    return size.heightM();
  }

  @Override
  public double widthM() {
    return size.widthM();
  }

  @Override
  public double lengthM() {
    return size.lengthM();
  }

  @Override
  public String name() {
    return vehicle.id();
  }

  @Override
  public boolean isOnFoot() {
    return vehicle instanceof Walker;
  }

  @Override
  public double steepestUp(Surface surface) {
    return vehicle.steepestUp(surface, weather);
  }

  @Override
  public double steepestDown(Surface surface) {
    return vehicle.steepestDown(surface, weather);
  }

  @Override
  public Pace on(Surface surface) {
    return vehicle.pace(surface, weather);
  }

  @Override
  public Pace offRoad() {
    return vehicle.pace(Surface.OFF_ROAD, weather);
  }
}
