package dev.ledo.cases.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All tables a case may have.
///
/// Read from the `.csv` files beside this class; they are the only source for the reader, the
/// checks, the JSON Schema, the reference pages and the forms.
public final class Schema {

  /// Name of the table that holds the one row of `case.yaml`.
  public static final String CASE = "case";

  private final Map<String, TableSchema> tables;

  Schema(List<TableSchema> tables) {
    var byName = new LinkedHashMap<String, TableSchema>();
    tables.forEach(table -> byName.put(table.name(), table));
    this.tables = byName;
  }

  /// The schema of this version of Ledo.
  public static Schema load() {
    return new SchemaReader().read();
  }

  /// All tables in the order of the reference pages, `case` first.
  public List<TableSchema> tables() {
    return List.copyOf(tables.values());
  }

  /// Names of all tables.
  public Set<String> names() {
    return Set.copyOf(tables.keySet());
  }

  /// The table with a name, if there is one.
  public Optional<TableSchema> find(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /// The table with a name.
  ///
  /// @throws IllegalArgumentException if there is none
  public TableSchema table(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }
}
