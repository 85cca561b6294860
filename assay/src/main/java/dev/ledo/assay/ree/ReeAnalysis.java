package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a laboratory reports for one sample: parts per million of each element, by mass of the
/// element (not of its oxide).
///
/// A result below or above a limit stays one (`<0.05`, `>1000`). What is not in the map was not
/// reported; that is not zero.
///
/// @param sample how the sample is called
/// @param ppm amounts of 0 to 1,000,000 ppm; a limit above may be unbounded
public record ReeAnalysis(String sample, Map<Element, Amount> ppm) {

  private static final double WHOLE_PPM = 1e6;

  public ReeAnalysis {
    ppm = inOrder(ppm);
    ppm.forEach(ReeAnalysis::check);
  }

  private static void check(Element element, Amount amount) {
    if (!(amount.low() >= 0) || !(amount.low() <= WHOLE_PPM)) {
      throw new IllegalArgumentException(
          amount + " ppm " + element.symbol() + " is outside 0..1000000");
    }
  }

  static <T> Map<Element, T> inOrder(Map<Element, T> values) {
    Map<Element, T> ordered = new EnumMap<>(Element.class);
    ordered.putAll(values);
    return Collections.unmodifiableMap(ordered);
  }

  /// The amount of an element in ppm, if it was reported.
  public Optional<Amount> find(Element element) {
    return Optional.ofNullable(ppm.get(element));
  }

  /// The rare earths that were not reported, in the order of [Element#REE].
  public List<Element> unreported() {
    return Element.REE.stream().filter(element -> !ppm.containsKey(element)).toList();
  }

  /// The elements reported as a limit or a range, in the order of [Element].
  public List<Element> inexact() {
    return ppm.keySet().stream().filter(element -> !isExact(element)).toList();
  }

  private boolean isExact(Element element) {
    return find(element).map(Amount::isExact).orElse(false);
  }
}
