package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// How a vehicle works.
///
/// @param kmPerHour mean speed loaded or empty, where a segment does not say its own hours
/// @param hoursPerDay of movement
/// @param loadDays days it stands to be loaded
/// @param unloadDays days it stands to be unloaded
public record Working(
    Optional<Amount> kmPerHour,
    Optional<Amount> hoursPerDay,
    Optional<Amount> loadDays,
    Optional<Amount> unloadDays) {

  /// @throws IllegalArgumentException if a figure may be negative, speed or hours are 0, or hours
  ///   are above 24
  public Working {
    Figures.requirePositive("speed", kmPerHour);
    Figures.requirePositive("hours a day", hoursPerDay);
    Figures.requireNotNegative("days of loading", loadDays);
    Figures.requireNotNegative("days of unloading", unloadDays);
    if (hoursPerDay.isPresent() && hoursPerDay.get().high() > 24) {
      throw new IllegalArgumentException(hoursPerDay.get() + " hours a day");
    }
  }

  /// Everything known.
  public static Working of(
      double kmPerHour, double hoursPerDay, double loadDays, double unloadDays) {
    return new Working(
        Optional.of(Amount.of(kmPerHour)),
        Optional.of(Amount.of(hoursPerDay)),
        Optional.of(Amount.of(loadDays)),
        Optional.of(Amount.of(unloadDays)));
  }
}
