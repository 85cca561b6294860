package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Vehicle;
import dev.ledo.route.network.Working;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A vehicle narrowed to one end of its ranges. It is the same on all segments, while these have
/// figures of their own.
final class VehicleAt {

  private final End end;

  private VehicleAt(End end) {
    this.end = end;
  }

  static Vehicle of(Vehicle vehicle, End end) {
    var at = new VehicleAt(end);
    Working working = vehicle.working();
    return new Vehicle(
        vehicle.id(),
        at.capacity(vehicle.payloadT()),
        at.cost(vehicle.grossT()),
        new Working(
            at.capacity(working.kmPerHour()),
            at.capacity(working.hoursPerDay()),
            at.cost(working.loadDays()),
            at.cost(working.unloadDays())),
        at.cost(vehicle.costPerDay()),
        at.cost(vehicle.costPerKm()),
        at.capacity(vehicle.fleet()));
  }

  /// A situation with its vehicle at each end of its ranges; one if it has none.
  static List<Situation> ends(Situation situation) {
    Corridor corridor = situation.corridor;
    return Stream.of(End.OPTIMISTIC, End.PESSIMISTIC)
        .map(end -> of(corridor.vehicle(), end))
        .distinct()
        .map(vehicle -> new Situation(situation.network, corridor.with(vehicle)))
        .toList();
  }

  private Optional<Amount> cost(Optional<Amount> told) {
    return told.map(end::cost).map(Amount::of);
  }

  private Optional<Amount> capacity(Optional<Amount> told) {
    return told.map(end::capacity).map(Amount::of);
  }
}
