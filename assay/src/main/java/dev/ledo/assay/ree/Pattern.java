package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A sample divided by a reference composition, element by element.
///
/// @param sample how the sample is called
/// @param reference what it was divided by
/// @param ratios unitless, 0 or more; limits stay limits
public record Pattern(String sample, ReferenceComposition reference, Map<Element, Amount> ratios) {

  public Pattern {
    ratios = ReeAnalysis.inOrder(ratios);
  }

  /// Divides a sample. Elements that either side lacks are absent; so are Sc, Th and U.
  public static Pattern of(ReeAnalysis analysis, ReferenceComposition reference) {
    Map<Element, Amount> ratios = new EnumMap<>(Element.class);
    for (Element element : Element.REE) {
      Optional<Amount> amount = analysis.find(element);
      Optional<Double> divisor = reference.find(element);
      if (amount.isPresent() && divisor.isPresent()) {
        ratios.put(element, amount.get().times(1 / divisor.get()));
      }
    }
    return new Pattern(analysis.sample(), reference, ratios);
  }

  /// The ratio of an element, if there is one.
  public Optional<Amount> find(Element element) {
    return Optional.ofNullable(ratios.get(element));
  }

  /// Natural logarithm of a ratio that is one number above zero.
  public Optional<Double> findLog(Element element) {
    return find(element)
        .filter(ratio -> ratio.isExact() && ratio.low() > 0)
        .map(ratio -> Math.log(ratio.low()));
  }
}
