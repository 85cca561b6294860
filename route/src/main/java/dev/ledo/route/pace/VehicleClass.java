package dev.ledo.route.pace;

import java.util.List;
import java.util.Optional;

/// What carries the load: trucks, a pickup, mules or people.
///
/// @see docs/methods/route-speed.md
public sealed interface VehicleClass permits Truck, Walker {

  /// A light truck of 10 t.
  Truck LIGHT_TRUCK =
      new Truck(
          "truck-10t",
          new Truck.Load(5.5, 10),
          new Truck.Drive(100, 0.85, 60, 0.7),
          new Truck.Limits(80, 0.16, 0.16));

  /// A truck of 16 t with 130 kW.
  Truck MEDIUM_TRUCK =
      new Truck(
          "truck-16t",
          new Truck.Load(10, 16),
          new Truck.Drive(130, 0.85, 80, 0.7),
          new Truck.Limits(80, 0.12, 0.12));

  /// An articulated truck of 40 t with 300 kW.
  Truck HEAVY_TRUCK =
      new Truck(
          "truck-40t",
          new Truck.Load(25, 40),
          new Truck.Drive(300, 0.85, 250, 0.4),
          new Truck.Limits(80, 0.1, 0.1));

  /// A pickup that drives all its wheels.
  Truck PICKUP =
      new Truck(
          "pickup",
          new Truck.Load(0.8, 2.8),
          new Truck.Drive(80, 0.85, 30, 1),
          new Truck.Limits(90, 0.3, 0.3));

  /// A mule with 100 kg.
  Walker MULE = new Walker("mule", 0.1, 0.55, new ToblerPace(0.8), 0.5);

  /// A person who carries 25 kg.
  Walker FOOT = new Walker("foot", 0.025, 0.1, new ToblerPace(1), 1);

  /// All classes, by falling load.
  static List<VehicleClass> all() {
    return List.of(HEAVY_TRUCK, MEDIUM_TRUCK, LIGHT_TRUCK, PICKUP, MULE, FOOT);
  }

  /// The class of an id, such as `truck-16t`.
  static Optional<VehicleClass> find(String id) {
    return all().stream().filter(vehicle -> vehicle.id().equals(id)).findFirst();
  }

  /// How it is called in files and on the command line.
  String id();

  /// What it carries, t.
  double payloadT();

  /// What it weighs with its load, t.
  double grossT();

  /// The steepest grade it climbs loaded: by its limit, and by what its wheels grip.
  ///
  /// @return rise over run, 0 where it cannot even go on the level
  double steepestUp(Surface surface, Weather weather);

  /// The steepest grade it goes down loaded.
  ///
  /// @return fall over run, positive
  double steepestDown(Surface surface, Weather weather);

  /// How fast it goes loaded; infinitely slow beyond its grades.
  Pace pace(Surface surface, Weather weather);
}
