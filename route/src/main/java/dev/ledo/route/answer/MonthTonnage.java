package dev.ledo.route.answer;

import java.time.Month;
import java.util.OptionalDouble;

/// What can move in a month.
///
/// @param alone tonnes if nothing waits from one month to another
/// @param withStores tonnes that arrive in the greatest flow of the year with stores, at the middle
///   of the ranges; one of perhaps several ways to reach it. Empty if the flow has no limit
public record MonthTonnage(Month month, Estimate alone, OptionalDouble withStores) {}
