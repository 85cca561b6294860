package dev.ledo.brief.section;

import dev.ledo.brief.chart.Vintages;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How published figures for the same year changed from edition to edition.
final class VintageChapter implements Chapter {

  private static final double SAME = 1.005;
  private static final int SHOWN = 18;
  private static final List<String> TABLES = List.of("production", "reserves", "shares", "demand");

  @Override
  public Optional<Section> write(Setting setting) {
    List<Fact> revised =
        TABLES.stream()
            .flatMap(table -> setting.view().facts(table).stream())
            .filter(fact -> change(fact) > SAME)
            .sorted(Comparator.comparingDouble(VintageChapter::change).reversed())
            .toList();
    if (revised.isEmpty()) {
      return Optional.empty();
    }
    var chart = new Vintages("vintages-chart", "t REO");
    revised.stream()
        .filter(fact -> fact.table().equals("production"))
        .limit(SHOWN)
        .forEach(fact -> add(setting, chart, fact));
    Table table = table(setting, revised);
    Block block =
        chart.isEmpty()
            ? new Block.Tabulated(table, true)
            : new Block.Shown(
                chart.chart("Mine output of the same country and year by edition."),
                Text.of(
                    "Mine output of one country in one year, as each edition gave it: the most revised first. Who quotes the earlier mark today quotes a withdrawn figure."),
                table,
                false);
    Text lead =
        Text.of(
            "A published figure is revised. {} figures of the case were changed by a later edition of the same series; the newest that was out on the day is used.",
            setting.trace().count("figures revised by a later edition", revised.size(), List.of()));
    return Optional.of(new Section("vintages", "Figures that were revised", lead, List.of(block)));
  }

  /// Largest over smallest of the used figure and the ones it replaced; huge if it was withdrawn.
  private static double change(Fact fact) {
    String column = fact.row().schema().valueColumn().orElseThrow();
    double low = Double.MAX_VALUE;
    double high = 0;
    var editions = new ArrayList<Row>(fact.superseded());
    if (editions.isEmpty()) {
      return 0;
    }
    editions.add(fact.row());
    for (Row row : editions) {
      Optional<Quantity> stated = row.findQuantity(column);
      if (stated.isEmpty()) {
        return Double.MAX_VALUE;
      }
      low = Math.min(low, stated.get().amount().low());
      high = Math.max(high, stated.get().amount().high());
    }
    return low > 0 ? high / low : high;
  }

  private static void add(Setting setting, Vintages chart, Fact fact) {
    Unit unit = Unit.of("t REO");
    String lane = fact.row().country("country").english() + " " + fact.row().integer("year");
    var all = new ArrayList<Row>(fact.superseded());
    all.addAll(fact.voices());
    for (Row row : all) {
      if (row.has("quantity") && row.unit("quantity").isCompatibleWith(unit)) {
        boolean other = !fact.used().contains(row) && !fact.superseded().contains(row);
        Quantity quantity = row.quantity("quantity").in(unit);
        String text = lane + ", " + edition(setting, row) + ": " + quantity;
        chart.add(
            new Vintages.Mark(
                lane, quantity.amount().mid(), fact.used().contains(row), other, text));
      }
    }
  }

  private static String edition(Setting setting, Row row) {
    return row.sources().stream()
        .findFirst()
        .flatMap(setting.view()::findSource)
        .map(Source::citation)
        .orElse("assumption");
  }

  private static Table table(Setting setting, List<Fact> revised) {
    Table.Builder table =
        Table.named("revised", "Revised figures")
            .words("Figure", "Table")
            .figures("Now", "")
            .words("Edition")
            .figures("Before", "")
            .words("Edition");
    for (Fact fact : revised) {
      String column = fact.row().schema().valueColumn().orElseThrow();
      List<Text> before = new ArrayList<>();
      List<Text> editions = new ArrayList<>();
      for (Row row : fact.superseded()) {
        before.add(setting.cellWithUnit(row, column).text());
        editions.add(setting.origin(row));
      }
      table.row(
          Cell.quoted(setting.names().fact(fact)),
          Cell.of(fact.table()),
          setting.cellWithUnit(fact.row(), column),
          setting.sources(fact.row()),
          Cell.of(Text.join("; ", before)),
          Cell.of(Text.join("; ", editions)));
    }
    return table.build();
  }
}
