package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.network.Series;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What measures in force let pass of a flow into the case's country, and what they add to its
/// price.
final class Measures {

  private final Draft draft;
  private final Country home;

  Measures(Draft draft) {
    this.draft = draft;
    this.home = draft.view.theCase().info().country();
  }

  /// A flow into the case's country.
  ///
  /// @param origin country it leaves; empty if unknown
  /// @param material its material
  /// @param elements what is in it
  record Import(Optional<Country> origin, String material, Set<Element> elements) {}

  /// Part of each period's flow that passes, 0..1.
  Series passes(Import flow) {
    return factor(
        flow, "passes", (row, part) -> draft.number(row, "passes") / 100 * part + 1 - part);
  }

  /// Whether a measure says what part of a flow passes.
  boolean limit(Import flow) {
    return draft.view.rows("measures").stream()
        .anyMatch(row -> row.has("passes") && concerns(row, flow));
  }

  /// Factor on each period's price.
  Series duties(Import flow) {
    return factor(flow, "duty", (row, part) -> 1 + draft.number(row, "duty") / 100 * part);
  }

  private interface Effect {
    double factor(Row measure, double partInForce);
  }

  private Series factor(Import flow, String column, Effect effect) {
    List<Row> rows = new ArrayList<>();
    for (Row row : draft.view.rows("measures")) {
      if (row.has(column) && concerns(row, flow)) {
        rows.add(row);
      }
    }
    return draft.series(period -> {
      double factor = 1;
      for (Row row : rows) {
        factor *= effect.factor(row, Draft.partInForce(row, period));
      }
      return factor;
    });
  }

  private boolean concerns(Row measure, Import flow) {
    boolean crosses = flow.origin().filter(home::equals).isEmpty();
    boolean destined = measure.findCountry("destination").filter(c -> !c.equals(home)).isEmpty();
    Country by = measure.country("country");
    boolean onFlow =
        switch (measure.findText("flow").orElse("exports")) {
          case "exports" -> flow.origin().filter(by::equals).isPresent();
          case "imports" -> by.equals(home);
          default -> false;
        };
    return crosses && destined && onFlow && isCovered(measure, flow);
  }

  private static boolean isCovered(Row measure, Import flow) {
    List<String> materials = measure.texts("materials");
    Set<Element> elements = new HashSet<>(measure.elements("elements"));
    boolean all = materials.isEmpty() && elements.isEmpty();
    elements.retainAll(flow.elements());
    return all || materials.contains(flow.material()) || !elements.isEmpty();
  }
}
