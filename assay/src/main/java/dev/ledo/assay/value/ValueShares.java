package dev.ledo.assay.value;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Per cent of the VALUE of a basket by element.
///
/// Never multiply tonnes with these: shares by mass are another type,
/// [dev.ledo.assay.ree.MassShares].
///
/// @param percent by element, adding up to 100 where all are numbers
public record ValueShares(Map<Element, Amount> percent) {

  public ValueShares {
    Map<Element, Amount> ordered = new EnumMap<>(Element.class);
    ordered.putAll(percent);
    percent = Collections.unmodifiableMap(ordered);
  }

  /// The share of an element in per cent of the value, if it is in the basket.
  public Optional<Amount> find(Element element) {
    return Optional.ofNullable(percent.get(element));
  }
}
