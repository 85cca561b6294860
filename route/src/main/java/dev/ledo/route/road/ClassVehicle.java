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
/// @param massT mass with its load, tonnes
/// @param widthM width in metres; NaN if not known, so that signs of width do not stop it
public record ClassVehicle(VehicleClass vehicle, Weather weather, double massT, double widthM)
    implements Vehicle {

  /// A vehicle as heavy as its class, whose width is not known.
  public static ClassVehicle of(VehicleClass vehicle, Weather weather) {
    return new ClassVehicle(vehicle, weather, vehicle.grossT(), Double.NaN);
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
