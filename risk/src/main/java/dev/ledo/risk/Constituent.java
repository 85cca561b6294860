package dev.ledo.risk;

import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is counted of a mine's output: all rare-earth oxide, or the oxides of some elements.
///
/// @param elements the elements whose oxides are counted; empty for all
public record Constituent(List<Element> elements) {

  /// All rare-earth oxide.
  public static final Constituent ALL = new Constituent(List.of());

  /// The two heavy elements that magnets need.
  static final Constituent HEAVY_MAGNET = new Constituent(List.of(Element.DY, Element.TB));

  public Constituent {
    elements = List.copyOf(elements);
  }

  /// One element's oxide.
  public static Constituent of(Element element) {
    return new Constituent(List.of(element));
  }

  /// All oxide, then dysprosium with terbium if both are asked for, then each element.
  static List<Constituent> asked(List<Element> elements) {
    var asked = new ArrayList<Constituent>();
    asked.add(ALL);
    if (elements.containsAll(HEAVY_MAGNET.elements)) {
      asked.add(HEAVY_MAGNET);
    }
    elements.stream().distinct().map(Constituent::of).forEach(asked::add);
    return List.copyOf(asked);
  }

  /// Whether everything is counted.
  public boolean isAll() {
    return elements.isEmpty();
  }

  /// `REO`, `Dy` or `Dy+Tb`.
  public String label() {
    return isAll()
        ? "REO"
        : elements.stream().map(Element::symbol).collect(Collectors.joining("+"));
  }

  @Override
  public String toString() {
    return label();
  }
}
