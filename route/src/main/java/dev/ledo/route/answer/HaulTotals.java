package dev.ledo.route.answer;

import java.util.OptionalDouble;

/// The year of a haul in sum.
///
/// @param wantedT tonnes wanted
/// @param deliveredT tonnes that can be delivered, as many as possible
/// @param unmetT tonnes that cannot
/// @param money least cost of freight, charges and storage at which these are delivered
/// @param moneyPerT of a tonne delivered; empty if none is
public record HaulTotals(
    double wantedT, double deliveredT, double unmetT, double money, OptionalDouble moneyPerT) {}
