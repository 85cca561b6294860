package dev.ledo.assay.space;

/// One part of the variation that is spatially correlated.
///
/// @param shape how correlation falls
/// @param partialSill variance of this part, above 0, in the square of the values' unit
/// @param range in metres, above 0, along the major direction
public record Structure(Shape shape, double partialSill, double range) {

  public Structure {
    if (!(partialSill > 0) || !(range > 0)) {
      throw new IllegalArgumentException(
          "partial sill " + partialSill + " and range " + range + " must be above 0");
    }
  }
}
