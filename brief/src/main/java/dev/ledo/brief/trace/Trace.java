package dev.ledo.brief.trace;

import dev.ledo.brief.model.Evidence;
import dev.ledo.brief.model.Num;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.cases.Words;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives every figure of the page a place that tells where it comes from.
///
/// A figure that stands in a row links to the row; one that was computed links to an entry that
/// names its method and rows. Rows are listed once, however many figures stand on them.
public final class Trace {

  private static final int FEW = 4;

  private final CaseView view;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, FileRow> fileRows = new LinkedHashMap<>();
  private final Map<Computation, String> computed = new LinkedHashMap<>();
  private final Map<List<String>, String> bases = new LinkedHashMap<>();
  private final Set<String> out;

  /// Nothing traced yet.
  public Trace(CaseView view) {
    this.view = view;
    this.out = view.sources().stream().map(Source::id).collect(Collectors.toSet());
  }

  private record Computation(
      String what, String exact, String unit, String method, List<String> rows) {}

  /// A figure as a row states it.
  public Num cell(Row row, String column) {
    Quantity quantity = row.quantity(column);
    return new Num(
        "#" + rowId(row),
        Shown.amount(quantity.amount(), Shown.STATED),
        Shown.unit(quantity.unit()),
        quantity.amount().toString());
  }

  /// A figure as a row states it, if it does.
  public Optional<Num> findCell(Row row, String column) {
    return row.has(column) ? Optional.of(cell(row, column)) : Optional.empty();
  }

  /// The figure of a fact: as stated when one row speaks, otherwise the range over all that do.
  public Optional<Num> figure(Fact fact, String what) {
    if (fact.used().size() == 1) {
      return findCell(fact.row(), fact.row().schema().valueColumn().orElseThrow());
    }
    return fact.figure().map(q -> computed(what, q, "range over independent sources", fact.used()));
  }

  /// A figure that was computed.
  ///
  /// @param what what it is, so that a reader of the list knows it
  /// @param method how it was computed, in a few words
  public Num computed(String what, Quantity quantity, String method, Collection<Row> basis) {
    return computed(what, quantity, method, new Basis(List.copyOf(basis), List.of()));
  }

  /// A figure that was computed from more than the case's tables.
  ///
  /// @param what what it is, so that a reader of the list knows it
  /// @param method how it was computed, in a few words
  public Num computed(String what, Quantity quantity, String method, Basis basis) {
    List<String> ids =
        together(
            Stream.concat(
                    basis.rows().stream().map(this::rowId),
                    basis.fileRows().stream().map(this::rowId))
                .distinct()
                .toList());
    String exact = Shown.exact(quantity.amount());
    String unit = Shown.unit(quantity.unit());
    var computation = new Computation(what, exact, unit, method, ids);
    String id = computed.computeIfAbsent(computation, c -> "n" + (computed.size() + 1));
    return new Num("#" + id, Shown.computed(quantity), unit, exact);
  }

  /// A result of the study.
  ///
  /// @param what what it is, so that a reader of the list knows it
  public Num result(String what, Figure figure) {
    return computed(what, figure.quantity(), method(figure), figure.rows());
  }

  /// `mine output, docs/methods/concentration.md`.
  private static String method(Figure figure) {
    String[] parts = figure.method().split("#", 2);
    return parts.length < 2
        ? figure.method()
        : "method \"" + parts[1].replace('-', ' ') + "\" of docs/methods/" + parts[0] + ".md";
  }

  /// A number of things, shown to the last one.
  public Num count(String what, long number, Collection<Row> counted) {
    return computed(what, Quantity.of((double) number, Unit.ONE), "counted", counted);
  }

  /// The rows themselves, or the place that lists them when they are many.
  private List<String> together(List<String> ids) {
    if (ids.size() <= FEW) {
      return ids;
    }
    return List.of(bases.computeIfAbsent(ids, rows -> "rows-" + (bases.size() + 1)));
  }

  /// A link to a row.
  public String href(Row row) {
    return "#" + rowId(row);
  }

  /// A link to a row of a file that is no table.
  public String href(FileRow row) {
    return "#" + rowId(row);
  }

  /// A link to a source.
  public static String sourceHref(String source) {
    return "#source-" + source;
  }

  private String rowId(Row row) {
    String id = "row-" + row.file() + "-" + row.line();
    rows.putIfAbsent(id, row);
    return id;
  }

  /// A name of a file may hold spaces, which a place on a page may not.
  private String rowId(FileRow row) {
    String file = row.place().file().replaceAll("\\s", "_");
    String id = "row-" + file + "-" + row.place().line();
    fileRows.putIfAbsent(id, row);
    return id;
  }

  /// Everything that was traced, and all sources of the case that were out on the day.
  public Evidence evidence() {
    var uses = new HashMap<String, Integer>();
    rows.values()
        .forEach(row -> row.sources().forEach(source -> uses.merge(source, 1, Integer::sum)));
    return new Evidence(
        computed.entrySet().stream().map(entry -> entry(entry.getValue(), entry.getKey())).toList(),
        bases.entrySet().stream().map(b -> new Evidence.Basis(b.getValue(), b.getKey())).toList(),
        lines(),
        view.sources().stream().map(s -> publication(s, uses.getOrDefault(s.id(), 0))).toList());
  }

  /// Rows of tables first, each kind in order of places.
  private List<Evidence.Line> lines() {
    Stream<Evidence.Line> ofTables =
        rows.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.comparing(Row::place)))
            .map(entry -> line(entry.getKey(), entry.getValue()));
    Stream<Evidence.Line> ofFiles =
        fileRows.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.comparing(FileRow::place)))
            .map(entry -> line(entry.getKey(), entry.getValue()));
    return Stream.concat(ofTables, ofFiles).toList();
  }

  private static Evidence.Line line(String id, FileRow row) {
    return new Evidence.Line(
        id,
        row.place().toString(),
        row.raw(),
        row.cells(),
        row.mark(),
        Optional.empty(),
        List.of());
  }

  private static Evidence.Computed entry(String id, Computation c) {
    return new Evidence.Computed(id, c.what(), c.exact(), c.unit(), c.method(), c.rows());
  }

  private Evidence.Line line(String id, Row row) {
    boolean factual = row.schema().isFactual();
    return new Evidence.Line(
        id,
        row.toString(),
        row.rawText().strip(),
        CellText.filled(row),
        factual ? row.findText("kind").orElse("fact") : "",
        factual ? row.findText("reason") : Optional.empty(),
        row.sources().stream().filter(out::contains).toList());
  }

  private static Evidence.Publication publication(Source source, int uses) {
    return new Evidence.Publication(
        "source-" + source.id(),
        source.id(),
        source.publisher() + ", " + source.title(),
        source.published().map(Object::toString).orElse(""),
        source.edition().orElse(""),
        Words.of(source.reliability()),
        source.copyOf().orElse(""),
        source.url().orElse(""),
        source.row().findText("note").orElse(""),
        uses);
  }
}
