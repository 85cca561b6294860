package dev.ledo.assay;

import dev.ledo.assay.composition.Estimate;
import dev.ledo.core.Element;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The leachable part of what a site's ore holds: leach over total of the same samples.
///
/// Geometric means; the intervals are Student's t of the logarithms, between samples.
///
/// @param samples ids of those with both results, two or more
/// @param percent by element, where both are numbers in two samples or more
/// @param reoPercent of the sum of the oxides that both have as numbers
public record MeasuredRecovery(
    List<String> samples, Map<Element, Estimate> percent, Estimate reoPercent) {

  public MeasuredRecovery {
    samples = List.copyOf(samples);
    Map<Element, Estimate> ordered = new EnumMap<>(Element.class);
    ordered.putAll(percent);
    percent = Collections.unmodifiableMap(ordered);
  }

  /// Recovery of an element in per cent, if it is known.
  public Optional<Estimate> find(Element element) {
    return Optional.ofNullable(percent.get(element));
  }
}
