package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// A class of vehicle that carries the goods over driven segments.
///
/// @param id such as `truck-10t`
/// @param payloadT tonnes of goods in one load
/// @param grossT tonnes of vehicle and load, to compare with bridges
/// @param costPerDay money for a vehicle and crew for a day, moving or not
/// @param costPerKm money for a kilometre, loaded or empty
/// @param fleet how many there are; absent if unknown
public record Vehicle(
    String id,
    Optional<Amount> payloadT,
    Optional<Amount> grossT,
    Working working,
    Optional<Amount> costPerDay,
    Optional<Amount> costPerKm,
    Optional<Amount> fleet) {

  /// @throws IllegalArgumentException if a figure may be negative, or the payload is 0
  public Vehicle {
    Figures.requireId("vehicle", id);
    Figures.requirePositive("payload", payloadT);
    Figures.requireNotNegative("gross weight", grossT);
    Figures.requireNotNegative("cost a day", costPerDay);
    Figures.requireNotNegative("cost a kilometre", costPerKm);
    Figures.requireNotNegative("fleet", fleet);
  }

  /// A vehicle of known payload and work, without cost, weight or number.
  public static Vehicle of(String id, double payloadT, Working working) {
    return new Vehicle(
        id,
        Optional.of(Amount.of(payloadT)),
        Optional.empty(),
        working,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
