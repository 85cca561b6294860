package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Vehicle;
import java.time.Month;
import java.util.Optional;

/// Vehicle-days that a tonne takes, and those there are.
final class TruckDays {

  private final Situation situation;
  private final Vehicle vehicle;
  private final End end;

  TruckDays(Situation situation, End end) {
    this.situation = situation;
    this.vehicle = situation.corridor.vehicle();
    this.end = end;
  }

  /// Vehicle-days of a month; infinite if nobody has said how many vehicles there are.
  double limit(Month month) {
    return vehicle
        .fleet()
        .map(fleet -> end.capacity(fleet) * month.minLength())
        .orElse(Double.POSITIVE_INFINITY);
  }

  /// Vehicle-days for a tonne over a segment and empty back; infinite if they matter and are not
  /// known.
  double moving(Segment segment) {
    if (!segment.way().mode().isDriven()) {
      return 0;
    }
    return perTonne(2 * situation.prices.days(segment, end).orElse(unknown()));
  }

  /// Vehicle-days for a tonne to be loaded.
  double loading() {
    return perTonne(standing(vehicle.working().loadDays()));
  }

  /// Vehicle-days for a tonne to be unloaded.
  double unloading() {
    return perTonne(standing(vehicle.working().unloadDays()));
  }

  private double standing(Optional<Amount> days) {
    return days.map(end::cost).orElse(unknown());
  }

  private double perTonne(double days) {
    return days == 0
        ? 0
        : vehicle.payloadT().map(payload -> days / end.capacity(payload)).orElse(unknown());
  }

  /// Nothing at the optimistic end and where no fleet is to be shared.
  private double unknown() {
    boolean matters = vehicle.fleet().isPresent() && end != End.OPTIMISTIC;
    return matters ? Double.POSITIVE_INFINITY : 0;
  }
}
