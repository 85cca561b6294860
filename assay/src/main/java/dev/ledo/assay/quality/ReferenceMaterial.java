package dev.ledo.assay.quality;

/// What a certificate says about a reference material for one analyte and method.
///
/// @param name such as `OREAS 46`
/// @param value certified value, in the unit of the results
/// @param standardDeviation of single results between laboratories, same unit; may be 0 where the
///   certificate prints 0, which then cannot be judged
public record ReferenceMaterial(String name, double value, double standardDeviation) {

  /// Checks both numbers.
  ///
  /// @throws IllegalArgumentException if a number is not finite or the deviation negative
  public ReferenceMaterial {
    boolean valid =
        Double.isFinite(value) && Double.isFinite(standardDeviation) && standardDeviation >= 0;
    if (!valid) {
      throw new IllegalArgumentException(
          "%s: value %s, standard deviation %s".formatted(name, value, standardDeviation));
    }
  }

  /// Distance of a result from the certified value in standard deviations; NaN if that is 0.
  public double score(double result) {
    return standardDeviation > 0 ? (result - value) / standardDeviation : Double.NaN;
  }
}
