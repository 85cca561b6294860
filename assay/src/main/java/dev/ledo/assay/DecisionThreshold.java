package dev.ledo.assay;

/// Where going ahead with a site begins to pay.
///
/// @param quantity what is compared, such as `value of the oxides in a kg of REO`
/// @param unit its unit
/// @param now what the samples say of it, the median
/// @param breakEven the value at which going ahead neither gains nor loses
/// @param usdPerUnit US dollars gained for each unit above it, and lost for each below
/// @param basis where cost and amount are from
public record DecisionThreshold(
    String quantity, String unit, double now, double breakEven, double usdPerUnit, String basis) {}
