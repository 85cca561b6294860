package dev.ledo.brief.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Column;
import dev.ledo.brief.model.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A table as a CSV file: units in the header, amounts in the notation of the case files.
final class TableCsv {

  private TableCsv() {}

  /// @param tables one table, or several of the same columns, each row then led by its caption
  static String render(List<Table> tables) {
    var out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      Table first = tables.getFirst();
      Stream<String> heads = first.columns().stream().map(Column::headWithUnit);
      csv.writeRecord(led(first, "Table", heads));
      for (Table table : tables) {
        for (List<Cell> row : table.rows()) {
          csv.writeRecord(led(table, table.caption(), row.stream().map(Cell::data)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<String> led(Table table, String lead, Stream<String> cells) {
    return (table.isPart() ? Stream.concat(Stream.of(lead), cells) : cells).toList();
  }
}
