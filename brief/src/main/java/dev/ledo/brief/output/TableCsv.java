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

/// A table as a CSV file: units in the header, amounts in the notation of the case files.
final class TableCsv {

  private TableCsv() {}

  static String render(Table table) {
    var out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(table.columns().stream().map(Column::headWithUnit).toList());
      for (List<Cell> row : table.rows()) {
        csv.writeRecord(row.stream().map(Cell::data).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
