package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many vehicles it takes to carry a tonnage each month over the driven segments of a route.
///
/// Where a railway, river or sea parts these, each vehicle is taken to serve all parts in turn.
///
/// @param tPerMonth what is to be carried
/// @param roundTripDays there and back, loading and unloading on each part, running on without
///   regard to nights
/// @param wholeDaysRoundTrip the same if each way ends with the day it ends on
/// @param tripsPerMonth round trips that one vehicle completes within a month of 365/12 days
/// @param vehicles that it takes if each completes whole trips within the month; infinite if a trip
///   takes longer
/// @param fewestVehicles that it takes if trips run on over the ends of months
/// @param departuresPerDay loads that leave on each day of a month of 365/12 days
public record FleetNeed(
    Estimate tPerMonth,
    Estimate roundTripDays,
    Estimate wholeDaysRoundTrip,
    Estimate tripsPerMonth,
    Estimate vehicles,
    Estimate fewestVehicles,
    Estimate departuresPerDay) {

  /// Days of a mean month.
  static final double MONTH_DAYS = 365.0 / 12;

  /// What it takes over what is driven.
  ///
  /// @return empty if the payload or the days of loading or unloading are unknown
  static Optional<FleetNeed> of(Vehicle vehicle, DrivenStretch driven, Amount tPerMonth) {
    if (!gaps(vehicle).isEmpty()) {
      return Optional.empty();
    }
    var trip = new Trip(vehicle, driven);
    return Optional.of(
        new FleetNeed(
            Estimate.ofCost(end -> end.cost(tPerMonth)),
            Estimate.ofCost(trip::days),
            Estimate.ofCost(trip::wholeDays),
            Estimate.ofCapacity(trip::trips),
            Estimate.ofCost(
                end -> vehicles(end.cost(tPerMonth), trip.trips(end) * trip.payloadT(end))),
            Estimate.ofCost(end ->
                vehicles(end.cost(tPerMonth), MONTH_DAYS / trip.days(end) * trip.payloadT(end))),
            Estimate.ofCost(end -> end.cost(tPerMonth) / trip.payloadT(end) / MONTH_DAYS)));
  }

  /// Vehicles that carry what is wanted, each so much of it.
  private static double vehicles(double wantedT, double eachT) {
    return wantedT == 0 ? 0 : up(wantedT / eachT);
  }

  /// Up to a whole number; a part of a billionth is rounding.
  private static double up(double number) {
    return Math.ceil(number * (1 - 1e-12));
  }

  /// What of the vehicle must be known and is not.
  static List<Gap> gaps(Vehicle vehicle) {
    var gaps = new ArrayList<Gap>();
    if (vehicle.payloadT().isEmpty()) {
      gaps.add(new Gap(vehicle.id(), Figure.PAYLOAD));
    }
    if (vehicle.working().loadDays().isEmpty() || vehicle.working().unloadDays().isEmpty()) {
      gaps.add(new Gap(vehicle.id(), Figure.LOADING_DAYS));
    }
    return gaps;
  }

  private record Trip(Vehicle vehicle, DrivenStretch driven) {

    double payloadT(End end) {
      return end.capacity(vehicle.payloadT().orElseThrow());
    }

    private double standing(End end) {
      return driven.parts()
          * (end.cost(vehicle.working().loadDays().orElseThrow())
              + end.cost(vehicle.working().unloadDays().orElseThrow()));
    }

    double days(End end) {
      return 2 * driven.days(end) + standing(end);
    }

    double wholeDays(End end) {
      return 2 * up(driven.days(end)) + standing(end);
    }

    double trips(End end) {
      return Math.floor(MONTH_DAYS / days(end));
    }
  }
}
