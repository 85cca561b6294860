package dev.ledo.cases.schema;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ledo.core.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the schema tables from the class path.
final class SchemaReader {

  private final List<ColumnSchema> provenance = columns("provenance");

  Schema read() {
    var tables = new ArrayList<TableSchema>();
    for (NamedCsvRecord line : lines("tables")) {
      tables.add(table(line));
    }
    return new Schema(tables);
  }

  private TableSchema table(NamedCsvRecord line) {
    boolean factual = line.getField("factual").equals("yes");
    var columns = new ArrayList<>(columns(line.getField("table")));
    if (factual) {
      columns.addAll(provenance);
    }
    return new TableSchema(
        line.getField("table"),
        line.getField("title"),
        line.getField("description"),
        factual,
        ChoiceRule.valueOf(line.getField("rule").toUpperCase(Locale.ROOT)),
        find(line, "value"),
        columns);
  }

  private static List<ColumnSchema> columns(String table) {
    return lines(table).stream().map(SchemaReader::column).toList();
  }

  private static ColumnSchema column(NamedCsvRecord line) {
    ColumnType type = ColumnType.of(line.getField("type"));
    boolean isUnit = type == ColumnType.Simple.UNIT;
    return new ColumnSchema(
        line.getField("column"),
        type,
        find(line, "unit").map(Unit::of),
        find(line, "unit_column"),
        isUnit ? Bounds.NONE : Bounds.of(line.getField("range")),
        isUnit ? find(line, "range").map(SchemaReader::alternatives).orElse(List.of()) : List.of(),
        find(line, "default"),
        line.getField("required").equals("yes"),
        line.getField("key").equals("yes"),
        find(line, "reference").map(SchemaReader::alternatives).orElse(List.of()),
        line.getField("description"));
  }

  private static List<String> alternatives(String text) {
    return List.of(text.split("\\|"));
  }

  private static Optional<String> find(NamedCsvRecord line, String field) {
    return line.findField(field).filter(text -> !text.isEmpty());
  }

  private static List<NamedCsvRecord> lines(String table) {
    String name = table + ".csv";
    try (InputStream in = SchemaReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("schema table " + name + " is missing");
      }
      try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
        return reader.stream().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
