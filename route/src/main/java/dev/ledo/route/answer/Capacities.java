package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;

/// Tonnes that can pass and tonnes that can wait.
final class Capacities {

  private final Corridor corridor;

  Capacities(Corridor corridor) {
    this.corridor = corridor;
  }

  /// Tonnes that pass one way in a month, if the segment is open for a share of it.
  ///
  /// @param share 0..1
  /// @return infinite if there is no limit, or none is known and the unknown is open
  double tonnes(Segment segment, Month month, double share, End end) {
    return share == 0 ? 0 : share * tonnesWhenOpen(segment, month, end);
  }

  private double tonnesWhenOpen(Segment segment, Month month, End end) {
    Optional<Amount> told = segment.throughput().tonnesPerMonth();
    double limit = told.map(end::capacity).orElse(Double.POSITIVE_INFINITY);
    if (isComplete(segment)) {
      return Math.min(limit, vehicleTonnes(segment, month, end));
    }
    return end.isUnknownOpen(corridor.terms().unknownIsOpen()) ? limit : 0;
  }

  private double vehicleTonnes(Segment segment, Month month, End end) {
    return countsVehicles(segment)
        ? end.capacity(segment.throughput().vehiclesPerDay().orElseThrow())
            * tonnesPerVehicleDay(end)
            * month.minLength()
        : Double.POSITIVE_INFINITY;
  }

  private static boolean countsVehicles(Segment segment) {
    return segment.way().mode().isDriven() && segment.throughput().vehiclesPerDay().isPresent();
  }

  /// Tonnes that one more vehicle carries.
  double tonnesPerVehicleDay(End end) {
    return corridor.vehicle().payloadT().map(end::capacity).orElse(0.0);
  }

  /// Whether what limits a segment is known.
  private boolean isComplete(Segment segment) {
    return countsVehicles(segment)
        ? corridor.vehicle().payloadT().isPresent()
        : segment.throughput().tonnesPerMonth().isPresent();
  }

  /// Tonnes that can wait in a store.
  double stored(Optional<Store> store, End end) {
    if (store.isEmpty()) {
      return 0;
    }
    double unknown =
        end.isUnknownOpen(corridor.terms().unknownIsOpen()) ? Double.POSITIVE_INFINITY : 0;
    return store.get().capacityT().map(end::capacity).orElse(unknown);
  }

  /// What is missing for the capacity of a segment.
  Stream<Gap> gaps(Segment segment) {
    if (isComplete(segment)) {
      return Stream.empty();
    }
    return Stream.of(
        countsVehicles(segment)
            ? new Gap(corridor.vehicle().id(), Figure.PAYLOAD)
            : new Gap(segment.id(), Figure.CAPACITY));
  }
}
