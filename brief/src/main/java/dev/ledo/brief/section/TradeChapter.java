package dev.ledo.brief.section;

import dev.ledo.brief.chart.YearBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.cases.UnitValues;
import dev.ledo.core.Country;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Customs figures: gross weight by origin and year, and what a kilogram was worth.
final class TradeChapter implements Chapter {

  private static final int ORIGINS_SHOWN = 5;
  private static final int LEAST_YEARS = 3;
  private static final Unit TONNES = Unit.of("t");

  @Override
  public Optional<Section> write(Setting setting) {
    Map<String, List<Row>> flows = new LinkedHashMap<>();
    for (Fact fact : setting.view().facts("trade")) {
      Row row = fact.row();
      String flow =
          String.join("/", row.country("reporter").code(), row.text("flow"), row.text("material"));
      flows.computeIfAbsent(flow, f -> new ArrayList<>()).add(row);
    }
    var blocks = new ArrayList<Block>();
    flows.values().forEach(rows -> blocks.addAll(new Flow(setting, rows).blocks()));
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Text lead =
        Text.of(
            "Customs count gross weight, not contained oxide, and value as declared. Nothing here can be added to the production figures.");
    return Optional.of(new Section("trade", "Trade as customs count it", lead, blocks));
  }

  /// One reporter, direction and material.
  private static final class Flow {

    private final Setting setting;
    private final List<Row> rows;
    private final String title;
    private final String id;
    private final TreeSet<String> years = new TreeSet<>();

    Flow(Setting setting, List<Row> rows) {
      this.setting = setting;
      this.rows = rows;
      Row first = rows.getFirst();
      this.title =
          "%s of %s by %s"
              .formatted(
                  first.text("flow").equals("imports") ? "Imports" : "Exports",
                  setting.names().material(first.text("material")),
                  first.country("reporter").english());
      this.id =
          ConflictChapter.slug(
              first.country("reporter").code()
                  + "-"
                  + first.text("flow")
                  + "-"
                  + first.text("material"));
      rows.stream()
          .map(row -> row.text("period"))
          .filter(p -> p.matches("\\d{4}"))
          .forEach(years::add);
    }

    List<Block> blocks() {
      var blocks = new ArrayList<Block>();
      blocks.add(new Block.Heading("trade-" + id, title));
      if (years.size() >= LEAST_YEARS && byWeight().size() > 1) {
        blocks.add(weights());
        blocks.add(unitValues());
        List<Row> others =
            rows.stream().filter(row -> !years.contains(row.text("period"))).toList();
        if (!others.isEmpty()) {
          blocks.add(
              new Block.Tabulated(
                  listed(others, "trade-other-" + id, "Months and other periods"), false));
        }
      } else {
        blocks.add(new Block.Tabulated(listed(rows, "trade-" + id, title), true));
      }
      return blocks;
    }

    /// Partners but the world, heaviest first over all years.
    private List<Country> byWeight() {
      Map<Country, Double> tonnes = new LinkedHashMap<>();
      for (Row row : rows) {
        if (years.contains(row.text("period")) && row.has("mass")) {
          tonnes.merge(row.country("partner"), row.amount("mass").mid(), Double::sum);
        }
      }
      tonnes.remove(Country.WORLD);
      return tonnes.entrySet().stream()
          .sorted(Map.Entry.<Country, Double>comparingByValue().reversed())
          .map(Map.Entry::getKey)
          .toList();
    }

    private Optional<Row> row(Country partner, String year) {
      return rows.stream()
          .filter(row -> row.country("partner").equals(partner) && row.text("period").equals(year))
          .findFirst();
    }

    private Block weights() {
      List<Country> shown = byWeight().stream().limit(ORIGINS_SHOWN).toList();
      var bars = new YearBars("trade-mass-" + id, "t gross", List.copyOf(years), true);
      Table.Builder table =
          Table.named("trade-mass-" + id, title + ", gross weight").words("Partner");
      years.forEach(year -> table.figures(year, "t gross"));
      for (Country partner : shown) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(partner.english()));
        for (String year : years) {
          Optional<Row> row = row(partner, year).filter(r -> r.has("mass"));
          row.ifPresent(r ->
              bars.add(
                  partner.english(),
                  year,
                  r.amount("mass").mid(),
                  text(partner.english(), year, r.quantity("mass"))));
          cells.add(row.map(this::mass).orElse(Cell.EMPTY));
        }
        table.row(cells);
      }
      table.row(rest(shown, bars));
      return new Block.Shown(
          bars.chart(title + ", gross weight by partner and year."),
          Text.of(
              "{}, gross weight. A tilde marks weights that the publisher estimated. An empty cell: no such trade is reported.",
              title),
          table.build(),
          false);
    }

    private Cell mass(Row row) {
      Num num = rounded(row);
      boolean estimated = row.flag("mass_estimated") == Flag.YES;
      return estimated ? new Cell(Text.of("~{}", num.bare()), num.exact()) : Cell.of(num);
    }

    /// Customs print grams of a thousand tonnes; readers need tonnes.
    private Num rounded(Row row) {
      Num num = setting.trace().cell(row, "mass");
      int digits = row.amount("mass").mid() >= 100 ? 5 : 3;
      return new Num(num.href(), Shown.amount(row.amount("mass"), digits), num.unit(), num.exact());
    }

    private List<Cell> rest(List<Country> shown, YearBars bars) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of("others"));
      for (String year : years) {
        List<Row> others =
            rows.stream()
                .filter(row -> row.text("period").equals(year) && row.has("mass"))
                .filter(row ->
                    !shown.contains(row.country("partner"))
                        && !row.country("partner").equals(Country.WORLD))
                .toList();
        Optional<Quantity> sum =
            others.stream().map(row -> row.quantity("mass").in(TONNES)).reduce(Quantity::plus);
        sum.ifPresent(
            total -> bars.add("others", year, total.amount().mid(), text("others", year, total)));
        cells.add(
            sum.map(total ->
                    Cell.of(
                        setting
                            .trace()
                            .computed(
                                title + ", other partners, " + year,
                                total,
                                "sum of the rows",
                                others)))
                .orElse(Cell.EMPTY));
      }
      return cells;
    }

    private static String text(String who, String year, Quantity quantity) {
      return who + ", " + year + ": " + Shown.computed(quantity.amount()) + " t gross";
    }

    private Block unitValues() {
      var shown = new ArrayList<Country>();
      shown.add(Country.WORLD);
      byWeight().stream().limit(2).forEach(shown::add);
      var lines = new YearBars("trade-value-" + id, "USD/kg gross", List.copyOf(years), false);
      Table.Builder table =
          Table.named("trade-value-" + id, title + ", unit value").words("Partner");
      years.forEach(year -> table.figures(year, "USD/kg gross"));
      var values = new UnitValues(setting.view());
      for (Country partner : shown) {
        String name = partner.equals(Country.WORLD) ? "all partners" : partner.english();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(name));
        for (String year : years) {
          cells.add(
              row(partner, year)
                  .flatMap(
                      row -> values.unitValue(row).map(worth -> unitValue(lines, name, row, worth)))
                  .orElse(Cell.EMPTY));
        }
        table.row(cells);
      }
      return new Block.Shown(
          lines.chart(title + ", value of a kilogram by year."),
          Text.of(
              "{}: declared value over gross weight. A change of the mix moves it as much as a change of price.",
              title),
          table.build(),
          false);
    }

    private Cell unitValue(YearBars lines, String name, Row row, Quantity worth) {
      String year = row.text("period");
      String shown = Shown.computed(worth.amount());
      lines.add(
          name, year, worth.amount().mid(), name + ", " + year + ": " + shown + " USD/kg gross");
      return Cell.of(
          setting
              .trace()
              .computed(
                  title + ", unit value, " + name + ", " + year,
                  worth,
                  "value over gross weight",
                  List.of(row)));
    }

    private Table listed(List<Row> listed, String name, String caption) {
      Table.Builder table =
          Table.named(name, caption)
              .words("Period", "Partner")
              .figures("Gross weight", "t gross")
              .figures("Value", "")
              .figures("Unit value", "USD/kg gross")
              .words("Remark", "Source");
      var values = new UnitValues(setting.view());
      for (Row row : listed) {
        String what = title + ", unit value, " + row.text("period");
        table.row(
            Cell.quoted(row.text("period")),
            Cell.of(row.country("partner").english()),
            setting.cell(row, "mass"),
            row.has("value") ? setting.cellWithUnit(row, "value") : Cell.EMPTY,
            values
                .unitValue(row)
                .map(worth ->
                    Cell.of(
                        setting
                            .trace()
                            .computed(what, worth, "value over gross weight", List.of(row))))
                .orElse(Cell.EMPTY),
            Setting.words(row.findText("note")),
            setting.sources(row));
      }
      return table.build();
    }
  }
}
