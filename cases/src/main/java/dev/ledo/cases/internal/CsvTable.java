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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A table in a CSV file (RFC 4180, commas). Its rows are numbered by the line they start on.
///
/// @param headerLine line of the header, from 1
record CsvTable(TextFile text, Problems problems, int headerLine, List<String> header)
    implements RawTable {

  private static final int LONGEST_CELL = 20_000;
  private static final String BROKEN_QUOTE =
      "the record that starts here has a quote that is never closed or stands inside a cell";

  /// The table, if it has a header.
  static Optional<CsvTable> read(TextFile file, Problems problems) {
    int line = file.filledLine(1);
    try (CsvReader<CsvRecord> reader = reader(file.text())) {
      for (CsvRecord first : reader) {
        if (first.getFieldCount() > MOST_COLUMNS) {
          problems.add(tooManyColumns(file, line, first.getFieldCount()));
          return Optional.empty();
        }
        List<String> header = first.getFields().stream().map(String::strip).toList();
        return Optional.of(new CsvTable(file, problems, line, header));
      }
      problems.add(Problem.of(CaseCode.C017, Place.of(file.name()), "the file is empty"));
    } catch (CsvParseException e) {
      problems.add(broken(file, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  @Override
  public boolean read(Predicate<RawRow> rows) {
    int last = headerLine;
    try (CsvReader<CsvRecord> reader = reader(text.text())) {
      for (CsvRecord each : reader) {
        int line = (int) each.getStartingLineNumber();
        last = line;
        if (line > headerLine && !rows.test(new RawRow(line, each.getFields()))) {
          return false;
        }
      }
      return true;
    } catch (CsvParseException e) {
      problems.add(broken(text, text.nextRecord(last)));
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static Problem tooManyColumns(TextFile file, int line, int count) {
    return Problem.of(
        CaseCode.C094,
        new Place(file.name(), line, 0),
        "the header has %d columns, more than %d".formatted(count, MOST_COLUMNS));
  }

  /// The reader stops at a broken quote or at a record beyond its limits; which of them is seen
  /// from the text.
  private static Problem broken(TextFile file, int line) {
    var place = new Place(file.name(), line, 0);
    Excerpt excerpt = file.excerpt(new Span(line, 1, 1));
    return file.hasBrokenQuote(line)
        ? Problem.of(CaseCode.C015, place, BROKEN_QUOTE)
            .withExcerpt(excerpt)
            .withHint(
                "a cell with commas, quotes or line ends stands in quotes; a quote in it is written"
                    + " twice")
        : Problem.of(CaseCode.C016, place, "the record that starts here is too long to be one")
            .withExcerpt(excerpt)
            .withHint("a cell holds at most 20,000 characters, a table at most 500 columns");
  }

  @Override
  public String file() {
    return text.name();
  }

  @Override
  public boolean isRectangular() {
    return true;
  }

  @Override
  public Span headerSpan(int field) {
    return text.csvField(headerLine, field);
  }

  @Override
  public Place place(int row) {
    return new Place(file(), row, 0);
  }

  @Override
  public Span cellSpan(int row, int field) {
    return text.csvField(row, field);
  }

  @Override
  public String text(int row) {
    return text.csvRecord(row);
  }

  @Override
  public Excerpt excerpt(Span span) {
    return text.excerpt(span);
  }
}
