package dev.ledo.route.answer;

import java.util.Optional;

/// What is left of the best route without an actor, by one criterion.
///
/// @param route the best without; empty if there is none
/// @param more how much worse it is, in the unit of the criterion, probability of loss for risk;
///   infinite where there is no route, or none is known
public record Detour(Criterion criterion, Optional<BestRoute> route, Estimate more) {}
