package dev.ledo.assay.space;

/// An estimate between samples.
///
/// @param value in the unit of the samples; kriging weights can be negative, so a grade can be
///   estimated below 0
/// @param variance expected squared error, in the square of the unit, 0 at a sample
public record Kriged(double value, double variance) {

  /// Square root of the variance.
  public double standardError() {
    return Math.sqrt(Math.max(0, variance));
  }
}
