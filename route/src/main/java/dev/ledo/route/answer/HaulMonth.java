package dev.ledo.route.answer;

import java.time.Month;

/// A month of a haul.
///
/// @param deliveredT tonnes that reach the destinations
/// @param unmetT tonnes wanted in this month that do not; 0 if they are wanted in the year only
/// @param truckDays vehicle-days used, there and back, loading and unloading; where hours are not
///   known and no fleet limits it, of the other segments only
/// @param truckDaysLimit vehicle-days there are; infinite if the fleet is not known
public record HaulMonth(
    Month month, double deliveredT, double unmetT, double truckDays, double truckDaysLimit) {}
