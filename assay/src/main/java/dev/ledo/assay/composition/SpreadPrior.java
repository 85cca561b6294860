package dev.ledo.assay.composition;

/// What is believed, before the samples, of how unlike places of one site are.
///
/// It counts like as many samples as it has degrees; with many samples it hardly matters, with one
/// or two it decides. It is an assumption and stands beside the result.
///
/// @param logDeviation standard deviation of the natural logarithm of a content between places,
///   above 0
/// @param correlation of two elements between places, 0 or more, below 1
/// @param degrees degrees of freedom, above 0
public record SpreadPrior(double logDeviation, double correlation, double degrees) {

  public SpreadPrior {
    if (!(logDeviation > 0) || !(correlation >= 0) || !(correlation < 1) || !(degrees > 0)) {
      throw new IllegalArgumentException(
          "spread "
              + logDeviation
              + ", correlation "
              + correlation
              + " and degrees "
              + degrees
              + " must be above 0, in 0..1 and above 0");
    }
  }

  /// Places differ by about half, elements go together, and four samples outweigh it.
  public static SpreadPrior weak() {
    return new SpreadPrior(0.5, 0.8, 4);
  }
}
