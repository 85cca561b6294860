package dev.ledo.plan;

/// What one unit of an activity adds to a stock; negative if it takes.
///
/// @param stock the stock
/// @param amount tonnes of the good, in the kind of mass it is counted in, per unit of the activity
public record Flow(Stock stock, double amount) {}
