package dev.ledo.assay;

import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
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
public record LaboratoryComparison(
    Element element,
    Digestion digestion,
    CertificateId first,
    CertificateId umpire,
    List<String> samples,
    Pairs pairs,
    Optional<ReducedMajorAxis> line) {

  public LaboratoryComparison {
    samples = List.copyOf(samples);
  }
}
