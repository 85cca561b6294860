package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Span;
import dev.ledo.cases.schema.ColumnSchema;
import dev.ledo.cases.schema.ColumnType;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Excerpt;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A table in a YAML file: a list of rows, each a list of `column: value`; a single row may stand
/// without the list. A value is a scalar or, where the column takes several, a list of scalars.
/// Rows are numbered from 0.
final class YamlTable implements RawTable {

  private static final Set<String> NOTHING = Set.of("null", "Null", "NULL", "~");
  private static final Set<ColumnType> SEVERAL =
      Set.of(
          ColumnType.Simple.TEXTS,
          ColumnType.Simple.REFS,
          ColumnType.Simple.ELEMENTS,
          ColumnType.Simple.MONTHS);

  /// One row: where it starts, and its cells by field.
  private record YamlRow(Place place, Map<Integer, YamlCell> cells) {}

  private record YamlCell(String text, Span span) {}

  private final TableSchema schema;
  private final TextFile text;
  private final Problems problems;
  private final Map<String, Integer> fields = new LinkedHashMap<>();
  private final List<Span> headerSpans = new ArrayList<>();
  private final List<YamlRow> rows = new ArrayList<>();
  private boolean whole = true;

  private YamlTable(TableSchema schema, TextFile text, Problems problems) {
    this.schema = schema;
    this.text = text;
    this.problems = problems;
  }

  /// Reads a file; a row of the wrong shape is reported and left out.
  static Optional<YamlTable> read(TableSchema schema, TextFile file, Problems problems) {
    Optional<Node> root = new YamlReader(problems).read(file);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    var table = new YamlTable(schema, file, problems);
    switch (root.get()) {
      case SequenceNode list -> list.getValue().forEach(table::addRow);
      default -> table.addRow(root.get());
    }
    if (table.fields.size() > MOST_COLUMNS) {
      table.report(
          CaseCode.C094,
          table.headerSpans.get(MOST_COLUMNS),
          "with this column the table has more than " + MOST_COLUMNS);
      return Optional.empty();
    }
    return Optional.of(table);
  }

  private void addRow(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      reportShape(node, "a row is written as lines of `column: value`");
      whole = false;
      return;
    }
    var cells = new HashMap<Integer, YamlCell>();
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        addCell(key, entry.getValueNode(), cells);
      } else {
        reportShape(entry.getKeyNode(), "a column's name is a plain word");
      }
    }
    Span span = span(node);
    rows.add(new YamlRow(new Place(file(), span.line(), span.column()), cells));
  }

  private void addCell(ScalarNode key, Node value, Map<Integer, YamlCell> cells) {
    String name = key.getValue().strip();
    int field = fields.computeIfAbsent(name, _ -> newField(key));
    var cell = new YamlCell(cellText(name, value), span(value));
    if (cells.putIfAbsent(field, cell) != null) {
      report(CaseCode.C031, span(key), "column `" + name + "` stands in this row a second time");
    }
  }

  private int newField(ScalarNode key) {
    headerSpans.add(span(key));
    return fields.size();
  }

  /// Text of a cell; empty if it has the wrong shape, which is reported.
  private String cellText(String header, Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalarText(scalar);
      case SequenceNode list when takesSeveral(header) -> joined(list);
      case SequenceNode list -> {
        reportShape(list, "`" + header + "` takes one value, not a list");
        yield "";
      }
      default -> {
        reportShape(node, "a cell holds a plain value or a list of them");
        yield "";
      }
    };
  }

  /// Columns of the case's own may hold what they like.
  private boolean takesSeveral(String header) {
    return schema
        .findPosition(header)
        .map(schema.columns()::get)
        .map(ColumnSchema::type)
        .map(SEVERAL::contains)
        .orElse(true);
  }

  private String joined(SequenceNode list) {
    var parts = new ArrayList<String>();
    for (Node item : list.getValue()) {
      if (!(item instanceof ScalarNode scalar)) {
        reportShape(item, "a list in a cell holds plain values");
      } else if (scalar.getValue().contains(";")) {
        reportShape(item, "an entry of a list holds a `;`, which separates entries");
      } else {
        parts.add(scalarText(scalar));
      }
    }
    return String.join(";", parts);
  }

  private static String scalarText(ScalarNode scalar) {
    return scalar.isPlain() && NOTHING.contains(scalar.getValue()) ? "" : scalar.getValue();
  }

  private void reportShape(Node node, String message) {
    report(CaseCode.C023, span(node), message);
  }

  private void report(CaseCode code, Span span, String message) {
    problems.add(
        Problem.of(code, new Place(file(), span.line(), span.column()), message)
            .withExcerpt(excerpt(span)));
  }

  private static Span span(Node node) {
    Mark start = node.getStartMark().orElseThrow();
    int length = node.getEndMark().map(Mark::getIndex).orElse(0) - start.getIndex();
    return new Span(start.getLine() + 1, start.getColumn() + 1, Math.max(1, length));
  }

  @Override
  public String file() {
    return text.name();
  }

  @Override
  public List<String> header() {
    return List.copyOf(fields.keySet());
  }

  @Override
  public boolean isRectangular() {
    return false;
  }

  @Override
  public boolean read(Predicate<RawRow> wanted) {
    for (int number = 0; number < rows.size(); number++) {
      Map<Integer, YamlCell> cells = rows.get(number).cells();
      List<String> texts =
          IntStream.range(0, fields.size())
              .mapToObj(field -> Optional.ofNullable(cells.get(field)))
              .map(cell -> cell.map(YamlCell::text).orElse(""))
              .toList();
      if (!wanted.test(new RawRow(number, texts))) {
        return false;
      }
    }
    return whole;
  }

  @Override
  public Span headerSpan(int field) {
    return headerSpans.get(field);
  }

  @Override
  public Place place(int row) {
    return rows.get(row).place();
  }

  @Override
  public Span cellSpan(int row, int field) {
    Place start = place(row);
    return Optional.ofNullable(rows.get(row).cells().get(field))
        .map(YamlCell::span)
        .orElse(new Span(start.line(), start.column(), 1));
  }

  @Override
  public String text(int row) {
    return text.line(place(row).line()).strip();
  }

  @Override
  public Excerpt excerpt(Span span) {
    return text.excerpt(span);
  }
}
