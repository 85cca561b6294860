package dev.ledo.plan.network;

/// What one unit of an activity takes of a capacity.
///
/// @param capacity id of the capacity
/// @param amount units of the capacity per unit of the activity, above 0
public record Use(String capacity, double amount) {}
