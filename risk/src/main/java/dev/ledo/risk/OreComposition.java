package dev.ledo.risk;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.risk.bounds.Ends;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An analysis as published, read as parts of the whole REO.
///
/// Published rows do not add up to 100 %, so each part is divided by the row's own sum. What the
/// row leaves empty is unknown: together these elements are at most what the row lacks of 100 % or,
/// if it lacks nothing, its smallest printed part. They are at least what it lacks of [#COMPLETE].
///
/// @see docs/methods/concentration.md
final class OreComposition {

  private static final double WHOLE = 100;

  /// Per cent to which an analysis adds up at least if nothing is left out. The complete rows of
  /// USGS, Minerals Yearbook 2022, rare earths, table 2 add up to 97.3 to 103.5.
  private static final double COMPLETE = 95;

  private static final Amount NOTHING = Amount.of(0);
  private static final Amount ANYTHING = Amount.between(0, 1);

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
    if (printedSum().high() == 0) {
      return ANYTHING;
    }
    List<Element> inside = counted.elements();
    List<Element> outside = Element.REE.stream().filter(each -> !inside.contains(each)).toList();
    return fraction(part(inside), part(outside));
  }

  private static Amount fraction(Part inside, Part outside) {
    double most = inside.printed().high() + inside.unprinted().high();
    double leastBeside =
        outside.printed().low() + (inside.isPrinted() ? outside.unprinted().low() : 0);
    double least = inside.printed().low() + (outside.isPrinted() ? inside.unprinted().low() : 0);
    double mostBeside = outside.printed().high() + outside.unprinted().high();
    return Ends.between(
        least == 0 ? 0 : least / (least + mostBeside), most == 0 ? 0 : most / (most + leastBeside));
  }

  /// Some of the elements.
  ///
  /// @param printed sum of those printed, in %
  /// @param unprinted what the others of them may be together, in %; nothing if all are printed
  private record Part(Amount printed, Amount unprinted, boolean isPrinted) {}

  private Part part(List<Element> elements) {
    Amount sum = sum(elements.stream().map(printed::get).filter(Objects::nonNull).toList());
    boolean isPrinted = printed.keySet().containsAll(elements);
    return new Part(sum, isPrinted ? NOTHING : unprinted(), isPrinted);
  }

  private Amount unprinted() {
    Amount sum = printedSum();
    double lacking = WHOLE - sum.low();
    double most = lacking > 0 ? lacking : Math.min(smallest(), WHOLE - COMPLETE);
    return Amount.between(Math.max(0, COMPLETE - sum.high()), most);
  }

  private double smallest() {
    return printed.values().stream()
        .mapToDouble(Amount::high)
        .filter(part -> part > 0)
        .min()
        .orElse(0);
  }

  private static Amount sum(Collection<Amount> parts) {
    return parts.stream().reduce(NOTHING, Amount::plus);
  }
}
