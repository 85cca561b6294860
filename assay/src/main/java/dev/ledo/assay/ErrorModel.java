package dev.ledo.assay;

import dev.ledo.assay.composition.MeasurementError;

/// What is taken for the error of a sample.
///
/// @param error relative variances
/// @param basis how many duplicates it is from, or that it is an assumption
public record ErrorModel(MeasurementError error, String basis) {}
