package dev.ledo.plan.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which oxide material each element of a feed becomes.
///
/// Elements that nothing in the case tells apart are lumped into [#OTHER]: fewer goods, the same
/// optimum.
final class OxideGroups {

  /// The lump of all oxides that no recipe, offer, store or need names.
  static final String OTHER = "other-oxides";

  private final CaseView view;
  private final Map<Element, String> byElement = new EnumMap<>(Element.class);

  /// @param used ids of the materials that something in the plan makes, trades, stores or needs
  OxideGroups(CaseView view, Set<String> used) {
    this.view = view;
    List<Row> oxides = new ArrayList<>();
    for (Row material : view.rows("materials")) {
      boolean counts = material.text("form").equals("oxide") && used.contains(material.id());
      if (counts && !material.elements("elements").isEmpty()) {
        oxides.add(material);
      }
    }
    oxides.sort((a, b) -> b.elements("elements").size() - a.elements("elements").size());
    for (Row oxide : oxides) {
      oxide.elements("elements").forEach(e -> byElement.putIfAbsent(e, oxide.id()));
    }
  }

  /// The material an element's oxide belongs to.
  String materialOf(Element element) {
    return byElement.getOrDefault(element, OTHER);
  }

  /// The lumping in one line for the reader.
  String describe() {
    Map<String, List<String>> groups = new TreeMap<>();
    for (Element element : Element.REE) {
      groups.computeIfAbsent(materialOf(element), g -> new ArrayList<>()).add(element.symbol());
    }
    var parts = new ArrayList<String>();
    groups.forEach((good, elements) -> parts.add(name(good) + ": " + String.join(" ", elements)));
    return String.join("; ", parts);
  }

  private String name(String good) {
    return good.equals(OTHER)
        ? "all others"
        : view.find("materials", good).flatMap(row -> row.findText("name")).orElse(good);
  }
}
