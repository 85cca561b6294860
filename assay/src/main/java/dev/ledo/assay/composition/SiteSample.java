package dev.ledo.assay.composition;

import dev.ledo.assay.ree.ReeAnalysis;

/// One sample of a site with what is known of its error.
///
/// @param analysis results in ppm of element; limits and ranges count as what they say
/// @param error of these results
public record SiteSample(ReeAnalysis analysis, MeasurementError error) {}
