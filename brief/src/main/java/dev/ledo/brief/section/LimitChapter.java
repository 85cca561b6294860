package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.KeyNames;
import dev.ledo.cases.Row;
import dev.ledo.cases.SilentDefaults;
import dev.ledo.cases.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is assumed, what is only claimed, and what is not known at all.
final class LimitChapter implements Chapter {

  @Override
  public Optional<Section> write(Setting setting) {
    var blocks = new ArrayList<Block>();
    List<Text> unknown = unknown(setting);
    if (!unknown.isEmpty()) {
      blocks.add(new Block.Heading("unknown", "Not known"));
      blocks.add(new Block.Points(unknown));
    }
    kinds(setting).ifPresent(blocks::add);
    Table.Builder assumptions = assumptions(setting);
    if (!assumptions.isEmpty()) {
      blocks.add(new Block.Heading("assumed", "Assumed by the author of the case"));
      blocks.add(new Block.Tabulated(assumptions.build(), false));
    }
    Text lead =
        Text.of(
            "What the answers rest on besides published facts, and what no source in the case tells. Unknown is never counted as zero.");
    return Optional.of(new Section("limits", "Assumptions and limits", lead, blocks));
  }

  private static List<Text> unknown(Setting setting) {
    var points = new ArrayList<Text>();
    CaseView view = setting.view();
    list(setting, points, "No source tells what could be delivered of: {}.", withoutOffer(view));
    list(
        setting,
        points,
        "For these the author of the case assumed a range, which the plan uses: {}.",
        withoutOffer(view).stream().filter(feed -> feed.has("output")).toList());
    list(
        setting,
        points,
        "No composition is published for: {}.",
        without(view, "feeds", "composition"));
    list(setting, points, "No position is sourced for: {}.", without(view, "sites", "lat"));
    list(
        setting,
        points,
        "No capacity is published for: {}.",
        without(view, "processes", "capacity"));
    list(setting, points, "No rate is set for: {}.", without(view, "regimes", "onset"));
    List<String> undated =
        view.sources().stream()
            .filter(source -> source.published().isEmpty())
            .map(Source::id)
            .toList();
    if (!undated.isEmpty()) {
      points.add(
          Text.of(
              "{} sources carry no date, so a replay of an earlier day leaves them out.",
              setting.trace().count("sources without a date", undated.size(), List.of())));
    }
    defaults(setting, points);
    setting.study().risk().notes().forEach(note -> points.add(Text.quoted(note)));
    return points;
  }

  /// What the rows leave to Ledo, and what it takes it for.
  private static void defaults(Setting setting, List<Text> points) {
    var defaults = new SilentDefaults(setting.view());
    var keys = new KeyNames(setting.view());
    Function<Row, Text> way = leg -> link(setting, leg, keys.anything(leg.id()));
    Function<Row, Text> module = row -> link(setting, row, row.text("what"));
    say(
        points,
        "These lead from one country into another and tell of no border; they count as crossing none, as if all goods could pass: {}.",
        defaults.borders().stream().map(way).toList());
    say(
        points,
        "How long these work is not told; each is taken to last the usual 20 years, over which its cost is spread: {}.",
        defaults.lives().stream().map(module).toList());
  }

  private static Text link(Setting setting, Row row, String words) {
    return Text.of("{}", new Piece.Link(setting.trace().href(row), words));
  }

  private static void say(List<Text> points, String pattern, List<Text> names) {
    if (!names.isEmpty()) {
      points.add(Text.of(pattern, Text.join(", ", names)));
    }
  }

  private static void list(Setting setting, List<Text> points, String pattern, List<Row> rows) {
    say(points, pattern, rows.stream().map(row -> link(setting, row, row.text("name"))).toList());
  }

  /// Feeds of which no source tells a yearly quantity, even if the author assumed one.
  static List<Row> withoutOffer(CaseView view) {
    return view.rows("feeds").stream()
        .filter(feed -> !feed.has("output") || feed.isChosen())
        .toList();
  }

  private static List<Row> without(CaseView view, String table, String column) {
    return view.rows(table).stream().filter(row -> !row.has(column)).toList();
  }

  /// How many rows of each table are facts, claims, assumptions and priors.
  private static Optional<Block> kinds(Setting setting) {
    Table.Builder table =
        Table.named("kinds", "What kind of statement the rows are")
            .words("Table")
            .figures("Facts", "")
            .figures("Claims", "")
            .figures("Assumptions", "")
            .figures("Priors", "");
    CaseView view = setting.view();
    for (var schema : view.theCase().schema().tables()) {
      List<Row> rows = schema.isFactual() ? view.rows(schema.name()) : List.of();
      if (!rows.isEmpty()) {
        table.row(counted(setting, schema.title(), rows));
      }
    }
    return table.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Tabulated(table.build(), false));
  }

  private static List<Cell> counted(Setting setting, String title, List<Row> rows) {
    Map<String, List<Row>> byKind =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.findText("kind").orElse("fact"),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(title));
    for (String kind : List.of("fact", "claim", "assumption", "prior")) {
      List<Row> found = byKind.getOrDefault(kind, List.of());
      List<Row> basis = kind.equals("fact") ? List.of() : found;
      cells.add(
          found.isEmpty()
              ? Cell.EMPTY
              : Cell.of(setting.trace().count(kind + " rows in " + title, found.size(), basis)));
    }
    return cells;
  }

  private static Table.Builder assumptions(Setting setting) {
    Table.Builder table =
        Table.named("assumptions", "Assumptions")
            .words("What")
            .figures("Value", "")
            .words("Why", "Source");
    for (Row row : setting.view().rows("assumptions")) {
      table.row(
          Cell.quoted(row.text("what")),
          setting.cellWithUnit(row, "value"),
          Setting.words(row.findText("reason").or(() -> row.findText("note"))),
          setting.sources(row));
    }
    for (String name : List.of("recipes", "origins", "regimes", "feeds", "exchange")) {
      for (Row row : setting.view().rows(name)) {
        if (!row.findText("kind").orElse("fact").equals("fact") && row.has("reason")) {
          table.row(
              Cell.quoted(name + ": " + row.key()),
              row.schema()
                  .valueColumn()
                  .map(column -> setting.cellWithUnit(row, column))
                  .orElse(Cell.EMPTY),
              Setting.words(row.findText("reason")),
              Cell.of(new Text(List.of(setting.rowLink(row)))));
        }
      }
    }
    return table;
  }
}
