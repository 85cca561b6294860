package dev.ledo.brief.section;

import dev.ledo.brief.chart.Scatter;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.cases.Words;
import dev.ledo.core.Element;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Prices of the two worlds, side by side and never averaged.
final class PriceChapter implements Chapter {

  private static final int LEAST_SHOWN = 3;
  private static final Map<String, Scatter.Style> WORLDS =
      Map.of(
          "china", new Scatter.Style("China", "--c1", "circle"),
          "outside-china", new Scatter.Style("outside China", "--c2", "diamond"),
          "world", new Scatter.Style("world, by consumption", "--c6", "rect"));

  @Override
  public Optional<Section> write(Setting setting) {
    List<Element> asked = setting.view().theCase().info().elements();
    Map<String, List<Row>> byMaterial = new LinkedHashMap<>();
    for (Fact fact : setting.view().facts("prices")) {
      String material = fact.row().text("material");
      if (isAsked(setting, material, asked)) {
        byMaterial.computeIfAbsent(material, m -> new ArrayList<>()).addAll(fact.used());
      }
    }
    if (byMaterial.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Note(
            Tone.CAUTION,
            Text.of(
                "Two prices for one thing. Where a mark is hollow, no trades of known volume stand behind the price: it may show scarcity, and not what a year's supply would cost. The two are never averaged here.")));
    byMaterial.entrySet().stream()
        .sorted((a, b) -> rank(setting, a.getKey(), asked) - rank(setting, b.getKey(), asked))
        .forEach(entry -> blocks.add(material(setting, entry.getKey(), entry.getValue())));
    Text lead =
        Text.of(
            "Prices in China and outside it, each with its date and whether trades of known volume stand behind it (filled marks) or not (hollow marks).");
    return Optional.of(new Section("prices", "Prices in two worlds", lead, blocks));
  }

  private static boolean isAsked(Setting setting, String material, List<Element> asked) {
    List<Element> elements = elements(setting, material);
    return !elements.isEmpty() && asked.containsAll(elements);
  }

  private static List<Element> elements(Setting setting, String material) {
    return setting
        .view()
        .find("materials", material)
        .map(row -> row.elements("elements"))
        .orElse(List.of());
  }

  private static int rank(Setting setting, String material, List<Element> asked) {
    return asked.indexOf(elements(setting, material).getFirst());
  }

  private static Block material(Setting setting, String material, List<Row> rows) {
    String name = setting.names().material(material);
    String mass = Money.mass(rows);
    String unit = "USD/kg " + mass;
    var chart = new Scatter("prices-" + material, unit);
    Table.Builder table =
        Table.named("prices-" + material, "Prices of " + name)
            .words("Period", "World", "Market", "Basis", "What it is")
            .figures("As stated", "")
            .figures("In dollars", unit)
            .words("Volume behind it", "Source");
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort((a, b) -> b.date("period").compareTo(a.date("period")));
    var money = new Money(setting.view());
    for (Row row : sorted) {
      Optional<Figure> usd = money.usdPerKg(row, mass);
      usd.ifPresent(figure -> chart.add(dot(setting, row, figure)));
      table.row(cells(setting, row, usd));
    }
    if (chart.size() < LEAST_SHOWN) {
      return new Block.Tabulated(table.build(), true);
    }
    return new Block.Shown(
        chart.chart("Prices of " + name + " over time, China and outside China."),
        Text.of(
            "{}: price per kilogram of {}. Lines join annual averages of one world; upright bars are ranges.",
            name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
            mass.equals("REO") ? "oxide" : mass.equals("gross") ? "gross weight" : mass),
        table.build(),
        false);
  }

  private static List<Cell> cells(Setting setting, Row row, Optional<Figure> usd) {
    String what =
        "price of " + setting.names().material(row.text("material")) + ", " + row.date("period");
    return List.of(
        Cell.day(row.date("period").toString()),
        Cell.of(style(setting, row).name()),
        Cell.quoted(setting.names().of("markets", row.text("market"))),
        Cell.of(row.text("basis")),
        Cell.quoted((row.text("price_kind") + " " + row.findText("purity").orElse("")).strip()),
        setting.cellWithUnit(row, "price"),
        usd.map(f ->
                f.rows().size() == 1 && f.quantity().equals(row.quantity("price"))
                    ? setting.cell(row, "price")
                    : Cell.of(setting.trace().computed(what, f.quantity(), f.method(), f.rows())))
            .orElse(Cell.UNKNOWN),
        Cell.of(Words.of(row.flag("volume_backed"))),
        setting.sources(row));
  }

  private static Scatter.Dot dot(Setting setting, Row row, Figure usd) {
    boolean annual = row.text("price_kind").equals("annual-average");
    String text =
        "%s, %s, %s, %s: %s"
            .formatted(
                row.date("period"),
                setting.names().of("markets", row.text("market")),
                row.text("basis"),
                row.text("price_kind"),
                Figures.words(usd));
    return new Scatter.Dot(
        style(setting, row),
        middle(row.date("period")),
        usd.amount().low(),
        Double.isFinite(usd.amount().high()) ? usd.amount().high() : usd.amount().low(),
        row.flag("volume_backed") == Flag.YES,
        annual,
        text);
  }

  private static Scatter.Style style(Setting setting, Row row) {
    return WORLDS.getOrDefault(world(setting, row), new Scatter.Style("other", "--c5", "triangle"));
  }

  private static String world(Setting setting, Row row) {
    return setting
        .view()
        .find("markets", row.text("market"))
        .flatMap(market -> market.findText("world"))
        .orElse("world");
  }

  /// Middle of the time a price holds for.
  private static LocalDate middle(PartialDate period) {
    long days = period.latest().toEpochDay() - period.earliest().toEpochDay();
    return period.earliest().plusDays(days / 2);
  }
}
