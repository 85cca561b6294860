package dev.ledo.route.hybrid;

import dev.ledo.route.pace.Pace;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;

/// How a vehicle goes beside the roads.
///
/// @param pace seconds per level metre by grade, infinite where it is too steep
/// @param rules which areas it may not enter, and how risky they are
/// @param tariff what counts
public record OffRoad(Pace pace, TravelRules rules, Tariff tariff) {}
