package dev.ledo.cases.internal;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.Schema;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Nearest;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the files of a folder into tables.
///
/// The table `sites` is `sites.csv` or `sites.yaml`, and all CSV and YAML files in the folder
/// `sites/`.
public final class CaseAssembler {

  private static final String CASE_FILE = "case.yaml";
  private static final Set<String> OTHER_FOLDERS =
      Set.of("assays", "news", "custody", "lists", "maps", "out");

  private final Schema schema;
  private final Problems problems;

  public CaseAssembler(Schema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /// The case in a folder; empty if there is no such folder or no readable `case.yaml`.
  public Optional<Case> assemble(Path folder) {
    if (!Files.isDirectory(folder)) {
      problems.add(Problem.of(CaseCode.C001, Place.of("."), "there is no such folder"));
      return Optional.empty();
    }
    var files = new CaseFolder(folder, problems);
    List<String> names = files.list();
    if (!names.contains(CASE_FILE)) {
      problems.add(Problem.of(CaseCode.C001, Place.of(CASE_FILE), "the folder has none"));
      return Optional.empty();
    }
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    schema.tables().forEach(table -> tables.put(table.name(), new ArrayList<>()));
    for (String name : names) {
      findTable(name).ifPresent(table -> addRows(files, name, table, tables));
    }
    List<Row> head = tables.getOrDefault(Schema.CASE, List.of());
    if (head.isEmpty()) {
      return Optional.empty();
    }
    return CaseHead.read(head.getFirst())
        .map(info -> new Case(folder, schema, info, tables, outlines(files, info), files.inputs()));
  }

  private Optional<TableSchema> findTable(String name) {
    boolean csv = name.endsWith(".csv");
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    if (!csv && !yaml) {
      return Optional.empty();
    }
    int slash = name.indexOf('/');
    String table = slash < 0 ? name.substring(0, name.lastIndexOf('.')) : name.substring(0, slash);
    if (slash >= 0 && OTHER_FOLDERS.contains(table)) {
      return Optional.empty();
    }
    boolean isHead = table.equals(Schema.CASE);
    if (schema.names().contains(table) && (!isHead || name.equals(CASE_FILE))) {
      return schema.find(table);
    }
    Problem unused =
        Problem.of(
            CaseCode.C006,
            Place.of(name),
            "no table is called '" + table + "'; the file is not used");
    problems.add(
        Nearest.to(table, schema.names())
            .map(near -> unused.withHint("did you mean " + near + "?"))
            .orElse(unused));
    return Optional.empty();
  }

  private void addRows(
      CaseFolder files, String name, TableSchema table, Map<String, List<Row>> tables) {
    Optional<TextFile> text = files.read(name);
    Optional<? extends RawTable> raw =
        name.endsWith(".csv")
            ? text.flatMap(file -> CsvTable.read(file, problems))
            : text.flatMap(file -> YamlTable.read(file, problems));
    raw.ifPresent(found ->
        tables
            .computeIfAbsent(table.name(), t -> new ArrayList<>())
            .addAll(new TableReader(table, found, problems).read()));
  }

  private Optional<String> outlines(CaseFolder files, CaseInfo info) {
    return info.outlinesFile().flatMap(files::read).flatMap(new OutlinesReader(problems)::read);
  }
}
