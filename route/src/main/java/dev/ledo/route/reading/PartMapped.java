package dev.ledo.route.reading;

/// Mapped roads along a part of a leg, from one or both of its ends.
///
/// @param startKm on roads from the leg's start
/// @param endKm on roads to the leg's end
/// @param gapKm in a straight line where there are none
/// @param straightKm geodesic between the leg's ends, more than 0
/// @param source what they were found in
public record PartMapped(
    double startKm, double endKm, double gapKm, double straightKm, MappedWay.Source source) {

  /// Share of the straight line between the leg's ends that the roads save, 0..1; there may be more
  /// roads than were found.
  public double share() {
    return 1 - gapKm / straightKm;
  }
}
