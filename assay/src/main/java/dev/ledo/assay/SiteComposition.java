package dev.ledo.assay;

import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.composition.SitePosterior;
import dev.ledo.assay.ree.SumDefinition;
import dev.ledo.core.Element;
import java.util.List;
import java.util.Map;

/// Grade and REO distribution of a site after one digestion, with intervals.
///
/// @param digestion which part of the ore it is about
/// @param samples ids of those it is made of
/// @param leftOut ids of those that were not used
/// @param certificates that the results are from
/// @param error what is taken for the error of a sample, and where from
/// @param posterior all that follows from the samples: means, covariance, any function of both
/// @param level probability of the intervals, such as 0.9
public record SiteComposition(
    Digestion digestion,
    List<String> samples,
    List<String> leftOut,
    List<CertificateId> certificates,
    ErrorModel error,
    SitePosterior posterior,
    double level) {

  public SiteComposition {
    samples = List.copyOf(samples);
    leftOut = List.copyOf(leftOut);
    certificates = List.copyOf(certificates);
  }

  /// Total REO of the ore as a whole, ppm of oxide.
  public Estimate reoPpm() {
    return posterior.meanOxidePpm(SumDefinition.TREO, level);
  }

  /// Content of an element in the ore as a whole, ppm of the element.
  public Estimate ppm(Element element) {
    return posterior.meanPpm(element, level);
  }

  /// Share of an element's oxide in all REO that are estimated, per cent by mass.
  public Estimate sharePercent(Element element) {
    return posterior.of(
        ppm -> 100 * oxide(element, ppm.getOrDefault(element, 0.0)) / sum(ppm), level);
  }

  private static double sum(Map<Element, Double> ppm) {
    double sum = 0;
    for (Map.Entry<Element, Double> each : ppm.entrySet()) {
      sum += oxide(each.getKey(), each.getValue());
    }
    return sum;
  }

  private static double oxide(Element element, double ppm) {
    return ppm * element.tradeOxide().factor();
  }
}
