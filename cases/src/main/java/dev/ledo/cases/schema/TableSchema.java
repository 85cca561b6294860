package dev.ledo.cases.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One kind of table.
public final class TableSchema {

  private final String name;
  private final String title;
  private final String description;
  private final boolean factual;
  private final ChoiceRule rule;
  private final Optional<String> valueColumn;
  private final List<ColumnSchema> columns;
  private final Map<String, Integer> positions;

  TableSchema(
      String name,
      String title,
      String description,
      boolean factual,
      ChoiceRule rule,
      Optional<String> valueColumn,
      List<ColumnSchema> columns) {
    this.name = name;
    this.title = title;
    this.description = description;
    this.factual = factual;
    this.rule = rule;
    this.valueColumn = valueColumn;
    this.columns = List.copyOf(columns);
    var byName = new HashMap<String, Integer>();
    for (int i = 0; i < columns.size(); i++) {
      byName.put(columns.get(i).name(), i);
    }
    this.positions = Map.copyOf(byName);
  }

  /// Name of the file or folder, without ending.
  public String name() {
    return name;
  }

  /// Heading of the reference page.
  public String title() {
    return title;
  }

  /// What the rows are.
  public String description() {
    return description;
  }

  /// Whether every row needs a source or a reason.
  public boolean isFactual() {
    return factual;
  }

  /// The choice between rows with the same key, unless the case says otherwise.
  public ChoiceRule rule() {
    return rule;
  }

  /// The column whose figures compete when rows have the same key.
  public Optional<String> valueColumn() {
    return valueColumn;
  }

  /// All columns, in the order of the reference page.
  public List<ColumnSchema> columns() {
    return columns;
  }

  /// The columns that make the key of a row.
  public List<ColumnSchema> key() {
    return columns.stream().filter(ColumnSchema::key).toList();
  }

  /// Position of a column, if there is one with the name.
  public Optional<Integer> findPosition(String column) {
    return Optional.ofNullable(positions.get(column));
  }

  /// Position of a column.
  ///
  /// @throws IllegalArgumentException if the table has no such column
  public int position(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("table " + name + " has no column " + column);
    }
    return position;
  }

  /// Whether rows are named by one column called `id`.
  public boolean hasId() {
    return positions.containsKey("id") && key().size() == 1;
  }
}
