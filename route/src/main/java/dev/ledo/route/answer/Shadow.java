package dev.ledo.route.answer;

import java.time.Month;

/// What one unit more of something scarce is worth in a haul.
///
/// @param id of the vehicle, segment or node
/// @param tonnes delivered more in the year per unit: of a vehicle per vehicle-day, of a segment
///   per tonne of its capacity, of a store per tonne of room
/// @param money saved in the year per unit, at the same tonnes delivered
public record Shadow(Kind kind, String id, Month month, double tonnes, double money) {

  /// What is scarce.
  public enum Kind {
    VEHICLE_DAY,
    SEGMENT,
    STORE,
    SUPPLY
  }
}
