package dev.ledo.risk;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// An analysis as published, read as parts of the whole REO.
///
/// Published rows do not add up to 100 %, so each part is divided by the row's own sum. What the
/// row leaves empty is unknown: together these elements are anything from nothing to what the row
/// lacks of 100 %, or, if it lacks nothing, to its smallest printed part.
///
/// @see docs/methods/concentration.md
final class OreComposition {

  private static final double WHOLE_PERCENT = 100;

  private final Row row;
  private final Map<Element, Amount> printed = new EnumMap<>(Element.class);

  OreComposition(Row row) {
    this.row = row;
    for (Element element : Element.REE) {
      row.findAmount(element.symbol()).ifPresent(part -> printed.put(element, part));
    }
  }

  /// Where it was read.
  Row row() {
    return row;
  }

  /// Sum of the printed parts, in %.
  Amount printedSum() {
    return sum(printed.values());
  }

  /// Whether all that is counted is printed.
  boolean gives(Constituent counted) {
    return counted.isAll() || printed.keySet().containsAll(counted.elements());
  }

  /// Part of the whole REO, 0..1.
  Amount fraction(Constituent counted) {
    if (counted.isAll()) {
      return Amount.of(1);
    }
    List<Element> inside = counted.elements();
    List<Element> outside = Element.REE.stream().filter(each -> !inside.contains(each)).toList();
    Amount within = sumOf(inside);
    Amount without = sumOf(outside);
    double low = within.low() / (within.low() + without.high() + unprinted(outside));
    double most = within.high() + unprinted(inside);
    double high = most / (most + without.low());
    return Amount.between(ordered(low), Math.max(ordered(low), ordered(high)));
  }

  /// A row that prints nothing says nothing: its ratio is 0/0.
  private static double ordered(double ratio) {
    return Double.isNaN(ratio) ? 0 : ratio;
  }

  private double unprinted(List<Element> elements) {
    if (printed.keySet().containsAll(elements)) {
      return 0;
    }
    double lacking = WHOLE_PERCENT - printedSum().low();
    return lacking > 0 ? lacking : smallest();
  }

  private double smallest() {
    return printed.values().stream()
        .mapToDouble(Amount::high)
        .filter(part -> part > 0)
        .min()
        .orElse(0);
  }

  private Amount sumOf(List<Element> elements) {
    return sum(elements.stream().map(printed::get).filter(part -> part != null).toList());
  }

  private static Amount sum(Collection<Amount> parts) {
    return parts.stream().reduce(Amount.of(0), Amount::plus);
  }
}
