package dev.ledo.assay.space;

/// A value measured at a place, such as a grade in ppm or its logarithm.
///
/// @param id how the sample is called
/// @param at where it was taken
/// @param value in whatever unit; all of a survey in the same
public record Measurement(String id, Location at, double value) {

  public Measurement {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(id + ": value " + value + " is not a finite number");
    }
  }
}
