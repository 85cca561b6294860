package dev.ledo.assay;

import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.quality.MeanRatio;
import dev.ledo.assay.quality.Pairs;
import dev.ledo.assay.quality.ReducedMajorAxis;
import dev.ledo.core.Element;
import java.util.List;
import java.util.Optional;

/// The same pulps of one element in two certificates: what the umpire laboratory finds beside the
/// first.
///
/// @param element which
/// @param digestion of both results
/// @param first certificate of the originals
/// @param umpire certificate of the second results
/// @param samples ids of the umpire's samples, in order of the pairs
/// @param pairs results in ppm of the element, the first laboratory's first
/// @param line reduced major axis of the umpire's results over the first, intervals of 95 %; empty
///   with fewer than three pairs or no spread
/// @param ratio of the umpire's results to the first on average, interval of 95 %; empty with fewer
///   than three pairs
public record LaboratoryComparison(
    Element element,
    Digestion digestion,
    CertificateId first,
    CertificateId umpire,
    List<String> samples,
    Pairs pairs,
    Optional<ReducedMajorAxis> line,
    Optional<MeanRatio> ratio) {

  public LaboratoryComparison {
    samples = List.copyOf(samples);
  }

  /// What it comes to.
  public enum Outcome {
    /// Slope 1, intercept 0 and ratio 1 all lie in their intervals.
    AGREE,
    /// The line allows that both say the same, but on average the umpire is higher or lower.
    OFFSET,
    /// The line is another than that of equal results.
    DIFFER,
    /// There are too few pairs, or they do not differ.
    TOO_FEW
  }

  /// What the comparison comes to.
  public Outcome outcome() {
    if (line.isEmpty()) {
      return Outcome.TOO_FEW;
    }
    if (!line.get().allowsEquality()) {
      return Outcome.DIFFER;
    }
    return ratio.filter(found -> !found.allowsEquality()).isPresent()
        ? Outcome.OFFSET
        : Outcome.AGREE;
  }
}
