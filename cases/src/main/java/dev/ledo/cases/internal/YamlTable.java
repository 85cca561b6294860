package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Span;
import dev.ledo.core.Excerpt;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A table in a YAML file: a list of rows, each a list of `column: value`; a single row may stand
/// without the list. A value is a scalar or a list of scalars.
final class YamlTable implements RawTable {

  private final TextFile text;
  private final Map<String, Integer> fields = new LinkedHashMap<>();
  private final List<Span> headerSpans = new ArrayList<>();
  private final List<RawRow> rows = new ArrayList<>();
  private final Map<Integer, Map<Integer, Span>> spans = new LinkedHashMap<>();
  private final Problems problems;

  private YamlTable(TextFile text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /// Reads a file; a row of the wrong shape is reported and left out.
  static Optional<YamlTable> read(TextFile file, Problems problems) {
    var table = new YamlTable(file, problems);
    Optional<Node> root = new YamlReader(problems).read(file);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    switch (root.get()) {
      case SequenceNode list -> list.getValue().forEach(table::addRow);
      default -> table.addRow(root.get());
    }
    return Optional.of(table);
  }

  private void addRow(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      report(node, "a row is written as lines of `column: value`");
      return;
    }
    var cells = new LinkedHashMap<Integer, String>();
    var places = new LinkedHashMap<Integer, Span>();
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        int field = fields.computeIfAbsent(key.getValue().strip(), name -> newField(key));
        scalarText(entry.getValueNode()).ifPresent(value -> cells.put(field, value));
        places.put(field, span(entry.getValueNode()));
      } else {
        report(entry.getKeyNode(), "a column's name is a plain word");
      }
    }
    var values = new ArrayList<String>();
    for (int i = 0; i < fields.size(); i++) {
      values.add(cells.getOrDefault(i, ""));
    }
    int line = span(node).line();
    rows.add(new RawRow(line, values));
    spans.put(line, places);
  }

  private int newField(ScalarNode key) {
    headerSpans.add(span(key));
    return fields.size();
  }

  private Optional<String> scalarText(Node node) {
    return switch (node) {
      case ScalarNode scalar ->
          Optional.of(scalar.getValue().equals("null") ? "" : scalar.getValue());
      case SequenceNode list -> {
        var parts = new ArrayList<String>();
        for (Node item : list.getValue()) {
          if (item instanceof ScalarNode scalar) {
            parts.add(scalar.getValue());
          } else {
            report(item, "a list in a cell holds plain values");
          }
        }
        yield Optional.of(String.join(";", parts));
      }
      default -> {
        report(node, "a cell holds a plain value or a list of them");
        yield Optional.empty();
      }
    };
  }

  private void report(Node node, String message) {
    Span span = span(node);
    problems.add(
        Problem.of(CaseCode.C023, new Place(file(), span.line(), span.column()), message)
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
  public List<RawRow> rows() {
    return rows;
  }

  @Override
  public Span headerSpan(int field) {
    return headerSpans.get(field);
  }

  @Override
  public Span cellSpan(int line, int field) {
    return spans.getOrDefault(line, Map.of()).getOrDefault(field, new Span(line, 1, 1));
  }

  @Override
  public String text(int line) {
    return text.line(line).strip();
  }

  @Override
  public Excerpt excerpt(Span span) {
    return text.excerpt(span);
  }
}
