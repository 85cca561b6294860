package dev.ledo.route.drive;

import dev.ledo.route.network.Vehicle;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.pace.Truck;
import dev.ledo.route.pace.VehicleClass;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The class whose grades and pace stand for a vehicle of a case, and the surface it goes on.
final class DrivenAs {

  private DrivenAs() {}

  /// The class of the same id; else the lightest truck that weighs at least as much, or carries as
  /// much if nobody has told its weight; the heaviest if none does.
  ///
  /// @return empty if neither weight nor load is told
  static Optional<VehicleClass> vehicle(Vehicle vehicle) {
    Optional<VehicleClass> same = VehicleClass.find(vehicle.id());
    if (same.isPresent()) {
      return same;
    }
    return vehicle
        .grossT()
        .map(tonnes -> truck(Truck::grossT, tonnes.high()))
        .or(() -> vehicle.payloadT().map(tonnes -> truck(Truck::payloadT, tonnes.high())));
  }

  private static VehicleClass truck(ToDoubleFunction<Truck> tonnes, double least) {
    return VehicleClass.all().stream()
        .filter(Truck.class::isInstance)
        .map(Truck.class::cast)
        .sorted(Comparator.comparingDouble(tonnes))
        .filter(truck -> tonnes.applyAsDouble(truck) >= least)
        .findFirst()
        .orElse(VehicleClass.HEAVY_TRUCK);
  }

  /// The surface of a word of the table of legs; earth where it is unknown.
  static Surface surface(Optional<String> word) {
    return word.map(each -> each.toUpperCase(Locale.ROOT).replace('-', '_'))
        .flatMap(DrivenAs::named)
        .orElse(Surface.UNKNOWN);
  }

  private static Optional<Surface> named(String name) {
    for (Surface surface : Surface.values()) {
      if (surface.name().equals(name)) {
        return Optional.of(surface);
      }
    }
    return Optional.empty();
  }
}
