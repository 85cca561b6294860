package dev.ledo.cases;

import dev.ledo.cases.schema.Schema;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A case as it was read: all rows of all tables.
public final class Case {

  private final Path folder;
  private final Schema schema;
  private final CaseInfo info;
  private final Map<String, List<Row>> tables;
  private final Map<String, Map<String, Row>> byId;
  private final BesideTables files;
  private final Set<String> broken;

  /// @param tables rows by name of the table
  /// @param files the files beside the tables
  /// @param broken tables of which some rows could not be read
  public Case(
      Path folder,
      Schema schema,
      CaseInfo info,
      Map<String, List<Row>> tables,
      BesideTables files,
      Set<String> broken) {
    this.folder = folder;
    this.schema = schema;
    this.info = info;
    this.files = files;
    this.broken = Set.copyOf(broken);
    var copy = new HashMap<String, List<Row>>();
    var ids = new HashMap<String, Map<String, Row>>();
    tables.forEach((name, rows) -> {
      copy.put(name, List.copyOf(rows));
      if (schema.table(name).findPosition("id").isPresent()) {
        ids.put(name, index(rows));
      }
    });
    this.tables = Map.copyOf(copy);
    this.byId = Map.copyOf(ids);
  }

  private static Map<String, Row> index(List<Row> rows) {
    var index = new HashMap<String, Row>();
    for (Row row : rows) {
      row.findText("id").ifPresent(id -> index.putIfAbsent(id, row));
    }
    return Map.copyOf(index);
  }

  /// The folder that it was read from.
  public Path folder() {
    return folder;
  }

  /// Name of the folder.
  public String name() {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }

  /// What `case.yaml` says.
  public CaseInfo info() {
    return info;
  }

  /// The tables a case may have.
  public Schema schema() {
    return schema;
  }

  /// Rows of a table in order of files and lines; empty if the case has none.
  public List<Row> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /// Whether rows of a table may be missing because a file of it could not be read to its end.
  public boolean isBroken(String table) {
    return broken.contains(table);
  }

  /// The row with an id.
  public Optional<Row> find(String table, String id) {
    return Optional.ofNullable(byId.getOrDefault(table, Map.of()).get(id));
  }

  /// Ids of a table; empty for tables without ids.
  public Set<String> ids(String table) {
    return byId.getOrDefault(table, Map.of()).keySet();
  }

  /// Text of the GeoJSON file that replaces the built-in country outlines.
  public Optional<String> outlines() {
    return files.outlines();
  }

  /// The files the case was read from, in the order they were read.
  public List<InputFile> inputs() {
    return files.inputs();
  }

  /// Files in one of the folders that hold no tables, such as `assays`, in order of their names.
  public List<Attachment> attachments(String folderName) {
    return files.attachments().stream()
        .filter(attachment -> attachment.folder().equalsIgnoreCase(folderName))
        .toList();
  }
}
