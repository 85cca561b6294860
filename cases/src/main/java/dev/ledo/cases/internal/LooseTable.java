package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A CSV file with the columns of a table, outside any case.
public final class LooseTable {

  private static final long LARGEST_FILE = 64L << 20;

  private LooseTable() {}

  /// Reads the rows as far as they can be read; what is wrong goes to the problems.
  public static List<Row> read(TableSchema schema, Path file, Problems problems) {
    String name = file.toString();
    Optional<byte[]> bytes = bytes(file, name, problems);
    List<Row> rows = new ArrayList<>();
    bytes
        .flatMap(found -> new TextDecoder(problems).decode(name, found))
        .flatMap(text -> CsvTable.read(text, problems))
        .ifPresent(raw -> new TableReader(schema, raw, problems).read(rows::add));
    return List.copyOf(rows);
  }

  private static Optional<byte[]> bytes(Path file, String name, Problems problems) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE) {
        return Optional.of(Files.readAllBytes(file));
      }
      String why = Files.exists(file) ? "no plain file, or too large" : "there is no such file";
      problems.add(Problem.of(CaseCode.C002, Place.of(name), why));
    } catch (IOException e) {
      problems.add(Problem.of(CaseCode.C002, Place.of(name), "it cannot be read"));
    }
    return Optional.empty();
  }
}
