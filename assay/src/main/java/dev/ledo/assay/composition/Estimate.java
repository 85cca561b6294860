package dev.ledo.assay.composition;

/// What is known of a number after looking at the samples.
///
/// @param median as likely too high as too low
/// @param low the number lies below with half of what the level leaves
/// @param high the number lies above with the same
/// @param level probability of the interval, such as 0.9
public record Estimate(double median, double low, double high, double level) {}
