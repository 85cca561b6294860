package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Concentration of imports by origin, from customs figures.
///
/// The row of all origins together is left out. Origins whose figure is missing cannot be counted
/// and are named in a note.
final class Imports {

  private static final String METHOD = "concentration#imports";
  private static final int FEWEST_ORIGINS = 2;

  private final CaseView view;

  Imports(CaseView view) {
    this.view = view;
  }

  /// Every reporter, material, heading and period with at least two origins, newest period first.
  List<ImportConcentration> all() {
    return groups().stream()
        .filter(group -> group.size() >= FEWEST_ORIGINS)
        .map(Imports::concentration)
        .filter(found -> found.byValue().isPresent() || found.byMass().isPresent())
        .sorted(
            Comparator.comparing(ImportConcentration::period)
                .reversed()
                .thenComparing(ImportConcentration::reporter))
        .toList();
  }

  /// Rows of single origins, grouped by reporter, material, heading and period.
  List<List<Row>> groups() {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Fact fact : view.facts("trade")) {
      Row row = fact.row();
      if (isImport(row) && !row.country("partner").equals(Country.WORLD)) {
        groups.computeIfAbsent(group(row), g -> new ArrayList<>()).add(row);
      }
    }
    return List.copyOf(groups.values());
  }

  private static boolean isImport(Row row) {
    return row.findText("flow").filter("imports"::equals).isPresent()
        && row.has("reporter")
        && row.has("partner")
        && row.has("material")
        && row.has("period");
  }

  private static String group(Row row) {
    return String.join(
        " / ",
        row.country("reporter").code(),
        row.text("material"),
        row.findText("hs").orElse(""),
        row.text("period"));
  }

  private static ImportConcentration concentration(List<Row> rows) {
    Row first = rows.getFirst();
    var notes = new ArrayList<String>();
    Optional<Concentration> byValue = by("value", rows, notes);
    Optional<Concentration> byMass = by("mass", rows, notes);
    return new ImportConcentration(
        first.country("reporter"),
        first.text("material"),
        first.findText("hs"),
        first.text("period"),
        byValue,
        byMass,
        notes);
  }

  private static Optional<Concentration> by(String column, List<Row> rows, List<String> notes) {
    List<Row> given = rows.stream().filter(row -> row.has(column)).toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Quantity unit = given.getFirst().quantity(column);
    List<Row> counted =
        given.stream().filter(row -> row.unit(column).isCompatibleWith(unit.unit())).toList();
    if (counted.size() < rows.size()) {
      notes.add(
          "%d of %d origins have no comparable %s and are not counted."
              .formatted(rows.size() - counted.size(), rows.size(), column));
    }
    List<Holding> holdings = counted.stream().map(row -> holding(row, column, unit)).toList();
    return Holdings.of(holdings, unit.unit(), METHOD).concentration(new LinkedHashSet<>(counted));
  }

  private static Holding holding(Row row, String column, Quantity like) {
    Quantity quantity = row.quantity(column).in(like.unit());
    return new Holding(row.country("partner"), quantity.amount(), List.of(row));
  }
}
