package dev.ledo.assay;

import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Natural logarithms of the ratios of two analyses, where both have a number above zero.
final class LogRatios {

  private LogRatios() {}

  static Map<Element, Double> of(ReeAnalysis one, ReeAnalysis other, List<Element> elements) {
    Map<Element, Double> logs = new EnumMap<>(Element.class);
    for (Element element : elements) {
      Optional<Double> a = number(one, element);
      Optional<Double> b = number(other, element);
      if (a.isPresent() && b.isPresent()) {
        logs.put(element, Math.log(a.get() / b.get()));
      }
    }
    return logs;
  }

  private static Optional<Double> number(ReeAnalysis analysis, Element element) {
    return analysis
        .find(element)
        .filter(amount -> amount.isExact() && amount.low() > 0)
        .map(Amount::low);
  }
}
