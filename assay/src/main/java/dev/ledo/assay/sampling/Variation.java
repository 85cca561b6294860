package dev.ledo.assay.sampling;

/// Why two results of one site differ: standard deviations of the natural logarithm.
///
/// @param places between places of the site, with Gy's error and preparation: what a new sample
///   draws
/// @param analysis between two analyses of one pulp in one laboratory, above 0
/// @param laboratory between laboratories: all results of one share it; 0 or more
/// @param leachTest between two leach tests of one site, above 0
public record Variation(double places, double analysis, double laboratory, double leachTest) {

  public Variation {
    if (!(places >= 0) || !(analysis > 0) || !(laboratory >= 0) || !(leachTest > 0)) {
      throw new IllegalArgumentException(
          "deviations "
              + places
              + ", "
              + analysis
              + ", "
              + laboratory
              + ", "
              + leachTest
              + " must be 0 or more; analysis and leach test above 0");
    }
  }
}
