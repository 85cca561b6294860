package dev.ledo.route.answer;

/// What the year would lose if a segment closed for good.
///
/// @param lostT tonnes a year; infinite if the tonnage had no limit and then has one
public record Criticality(String segment, Estimate lostT) {}
