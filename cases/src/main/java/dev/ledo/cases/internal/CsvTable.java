package dev.ledo.cases.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Span;
import dev.ledo.core.Excerpt;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table in a CSV file (RFC 4180, commas).
record CsvTable(TextFile text, List<String> header, List<RawRow> rows) implements RawTable {

  private static final int LONGEST_CELL = 20_000;

  /// Splits a file into cells; what stands before a broken record is kept.
  static Optional<CsvTable> read(TextFile file, Problems problems) {
    var rows = new ArrayList<RawRow>();
    List<String> header = List.of();
    int line = 1;
    try (CsvReader<CsvRecord> reader = reader(file.text())) {
      for (CsvRecord each : reader) {
        line = (int) each.getStartingLineNumber();
        if (header.isEmpty()) {
          header = each.getFields().stream().map(String::strip).toList();
        } else {
          rows.add(new RawRow(line, each.getFields()));
        }
        line++;
      }
    } catch (CsvParseException e) {
      problems.add(broken(file, line, e));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (header.isEmpty()) {
      problems.add(Problem.of(CaseCode.C017, Place.of(file.name()), "the file is empty"));
      return Optional.empty();
    }
    return Optional.of(new CsvTable(file, header, rows));
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_CELL * 64)
        .ofCsvRecord(text);
  }

  private static Problem broken(TextFile file, int line, CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String why = String.valueOf(cause.getMessage());
    CaseCode code = why.contains("buffer") ? CaseCode.C016 : CaseCode.C015;
    String message =
        code == CaseCode.C016
            ? "a record here is too long to be one"
            : "the record that starts here has a quote that is never closed or stands inside a cell";
    return Problem.of(code, new Place(file.name(), line, 0), message)
        .withExcerpt(Excerpt.of(line, file.line(line), 0, 1))
        .withHint(
            "a cell with commas, quotes or line ends stands in quotes; a quote in it is written twice");
  }

  @Override
  public String file() {
    return text.name();
  }

  @Override
  public Span headerSpan(int field) {
    int line = 1;
    while (line < text.lineCount() && text.line(line).isBlank()) {
      line++;
    }
    return text.csvField(line, field);
  }

  @Override
  public Span cellSpan(int line, int field) {
    return text.csvField(line, field);
  }

  @Override
  public String text(int line) {
    return text.csvRecord(line);
  }

  @Override
  public Excerpt excerpt(Span span) {
    return text.excerpt(span);
  }
}
