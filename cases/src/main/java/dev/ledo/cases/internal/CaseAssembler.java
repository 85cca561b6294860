package dev.ledo.cases.internal;

import dev.ledo.cases.Attachment;
import dev.ledo.cases.BesideTables;
import dev.ledo.cases.Case;
import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.Schema;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Nearest;
import dev.ledo.core.Numbers;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the files of a folder into tables.
///
/// The table `sites` is `sites.csv` or `sites.yaml`, and all CSV and YAML files in the folder
/// `sites/`, whatever the case of the letters.
public final class CaseAssembler {

  private static final int MOST_ROWS = 500_000;
  private static final Set<String> OTHER_FOLDERS =
      Set.of("assays", "news", "custody", "lists", "maps", "out", "roads", "terrain");
  private static final Set<String> ATTACHED_FOLDERS = Set.of("assays");
  private static final Set<String> CSV = Set.of("csv");
  private static final Set<String> YAML = Set.of("yaml", "yml");
  private static final Set<String> BESIDE_TABLES = Set.of("md", "txt", "geojson");

  private final Schema schema;
  private final Problems problems;
  private final Map<String, List<Row>> tables = new LinkedHashMap<>();
  private final Set<String> broken = new HashSet<>();
  private int rowCount;

  public CaseAssembler(Schema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
    schema.tables().forEach(table -> tables.put(table.name(), new ArrayList<>()));
  }

  /// The case in a folder, as far as it can be read; empty if there is no such folder or no
  /// `case.yaml`.
  public Optional<Case> assemble(Path folder) {
    if (!Files.isDirectory(folder)) {
      problems.add(Problem.of(CaseCode.C001, Place.of("."), "there is no such folder"));
      return Optional.empty();
    }
    var files = new CaseFolder(folder, problems);
    Optional<String> head = files.findHead();
    if (head.isEmpty()) {
      problems.add(Problem.of(CaseCode.C001, Place.of("case.yaml"), "the folder has none"));
      return Optional.empty();
    }
    List<String> names = files.list();
    for (String name : names) {
      findTable(name, head.get()).ifPresent(table -> addRows(files, name, table));
    }
    files.refused().stream().map(FileName::of).map(FileName::table).forEach(broken::add);
    List<Row> heads = rows(Schema.CASE);
    if (heads.size() > 1) {
      String message = "a second case begins here; the file describes one";
      problems.add(heads.get(1).problem(CaseCode.C023, "title", message));
    }
    CaseInfo info = CaseHead.read(schema, heads, rows("sources"));
    return Optional.of(
        new Case(folder, schema, info, tables, filesBeside(files, names, info), broken));
  }

  private BesideTables filesBeside(CaseFolder files, List<String> names, CaseInfo info) {
    var attachments = new ArrayList<Attachment>();
    for (String name : names) {
      if (ATTACHED_FOLDERS.contains(FileName.of(name).folder())) {
        files.readBytes(name).ifPresent(bytes -> attachments.add(new Attachment(name, bytes)));
      }
    }
    return new BesideTables(outlines(files, info), attachments, files.inputs());
  }

  private List<Row> rows(String table) {
    return tables.computeIfAbsent(table, _ -> new ArrayList<>());
  }

  /// The parts of a file's path that say what it holds, in small letters.
  ///
  /// @param folder the outermost folder, empty for a file of the case folder itself
  /// @param table the folder, or the file's name without its ending
  /// @param ending what stands after the last dot, empty if there is none
  private record FileName(String folder, String table, String ending) {
    static FileName of(String path) {
      String name = path.toLowerCase(Locale.ROOT);
      int slash = name.indexOf('/');
      int dot = name.lastIndexOf('.');
      boolean hasEnding = dot > name.lastIndexOf('/');
      String folder = slash < 0 ? "" : name.substring(0, slash);
      String stem = hasEnding ? name.substring(0, dot) : name;
      return new FileName(
          folder, slash < 0 ? stem : folder, hasEnding ? name.substring(dot + 1) : "");
    }

    boolean isTable() {
      return CSV.contains(ending) || YAML.contains(ending);
    }
  }

  /// The table that a file belongs to; a file that was perhaps meant as one is reported.
  private Optional<TableSchema> findTable(String path, String head) {
    var name = FileName.of(path);
    if (OTHER_FOLDERS.contains(name.folder()) || BESIDE_TABLES.contains(name.ending())) {
      return Optional.empty();
    }
    if (!schema.names().contains(name.table())) {
      if (name.isTable()) {
        reportUnused(path, name.table());
      }
      return Optional.empty();
    }
    if (name.table().equals(Schema.CASE) && !path.equals(head)) {
      reportUnread(path, "the case is described by " + head + " alone", "move this file away");
      return Optional.empty();
    }
    if (!name.isTable()) {
      broken.add(name.table());
      String what = name.ending().isEmpty() ? "without an ending" : "ending in ." + name.ending();
      String message = "table %s is not read from a file %s".formatted(name.table(), what);
      reportUnread(path, message, "save it as CSV or YAML");
      return Optional.empty();
    }
    return schema.find(name.table());
  }

  private void reportUnread(String path, String message, String hint) {
    problems.add(Problem.of(CaseCode.C088, Place.of(path), message).withHint(hint));
  }

  private void reportUnused(String path, String table) {
    Problem unused =
        Problem.of(
            CaseCode.C006,
            Place.of(path),
            "no table is called '" + table + "'; the file is not used");
    problems.add(
        Nearest.to(table, schema.names())
            .map(near -> unused.withHint("did you mean " + near + "?"))
            .orElse(unused));
  }

  private void addRows(CaseFolder files, String path, TableSchema table) {
    Optional<TextFile> text = files.read(path);
    Optional<? extends RawTable> raw =
        CSV.contains(FileName.of(path).ending())
            ? text.flatMap(file -> CsvTable.read(file, problems))
            : text.flatMap(file -> YamlTable.read(table, file, problems));
    List<Row> rows = rows(table.name());
    boolean whole =
        raw.map(found -> new TableReader(table, found, problems).read(row -> add(row, rows)))
            .orElse(false);
    if (!whole) {
      broken.add(table.name());
    }
  }

  private boolean add(Row row, List<Row> rows) {
    if (rowCount == MOST_ROWS) {
      String message =
          "with this file the case has more than " + Numbers.readable(MOST_ROWS, 6) + " rows";
      problems.add(Problem.of(CaseCode.C003, Place.of(row.file()), message));
      return false;
    }
    rowCount++;
    return rows.add(row);
  }

  private Optional<String> outlines(CaseFolder files, CaseInfo info) {
    return info.outlinesFile().flatMap(files::read).flatMap(new OutlinesReader(problems)::read);
  }
}
