package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.Row;
import dev.ledo.cases.RowOrigin;
import dev.ledo.cases.Span;
import dev.ledo.cases.internal.RawTable.RawRow;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Excerpt;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads the cells of a table and reports all that is wrong with them.
final class TableReader {

  private final TableSchema schema;
  private final RawTable raw;
  private final Problems problems;

  TableReader(TableSchema schema, RawTable raw, Problems problems) {
    this.schema = schema;
    this.raw = raw;
    this.problems = problems;
  }

  /// Reads the rows; cells that could not be read are empty in them.
  ///
  /// @param rows receives them; reading ends when it says false
  /// @return whether the table was read to its end with all its columns
  boolean read(Predicate<Row> rows) {
    var headerReader = new HeaderReader(schema, raw, problems);
    if (headerReader.hasOtherSeparator()) {
      return false;
    }
    Header header = headerReader.read();
    var origin = new Origin(raw, header);
    var readers = new ArrayList<CellReader>();
    for (int i = 0; i < schema.columns().size(); i++) {
      readers.add(new CellReader(schema.columns().get(i), header.factor(i)));
    }
    boolean whole =
        raw.read(row -> {
          checkLength(row);
          @Nullable Object[] values = values(row, header, readers);
          BitSet usual = usual(row, header);
          return rows.test(new Row(schema, origin, row.number(), values, usual));
        });
    return whole && headerReader.isWhole();
  }

  private void checkLength(RawRow row) {
    int have = row.cells().size();
    int want = raw.header().size();
    if (have != want && raw.isRectangular()) {
      String message = "the row has %d cells, the header %d".formatted(have, want);
      Span span = raw.cellSpan(row.number(), Math.min(have, want) - 1);
      report(CaseCode.C037, span, message, null);
    }
  }

  private @Nullable Object[] values(RawRow row, Header header, List<CellReader> readers) {
    var values = new @Nullable Object[readers.size()];
    for (int i = 0; i < values.length; i++) {
      int field = header.field(i);
      if (field < 0 && schema.columns().get(i).required()) {
        continue;
      }
      switch (readers.get(i).read(text(row, field))) {
        case Cell.Good(Object value) -> values[i] = value;
        case Cell.Bad(CaseCode code, String message, String hint) ->
            report(code, raw.cellSpan(row.number(), Math.max(field, 0)), message, hint);
      }
    }
    return values;
  }

  private static String text(RawRow row, int field) {
    return field >= 0 && field < row.cells().size() ? row.cells().get(field) : "";
  }

  /// The columns of which a row leaves the value to the schema.
  private BitSet usual(RawRow row, Header header) {
    var usual = new BitSet();
    for (int i = 0; i < schema.columns().size(); i++) {
      if (schema.columns().get(i).fallback().isPresent()) {
        usual.set(i, CellReader.isEmpty(text(row, header.field(i))));
      }
    }
    return usual;
  }

  private void report(CaseCode code, Span span, String message, @Nullable String hint) {
    Problem problem =
        Problem.of(code, new Place(raw.file(), span.line(), span.column()), message)
            .withExcerpt(raw.excerpt(span));
    problems.add(hint == null ? problem : problem.withHint(hint));
  }

  private record Origin(RawTable raw, Header header) implements RowOrigin {
    @Override
    public String file() {
      return raw.file();
    }

    @Override
    public Place place(int row) {
      return raw.place(row);
    }

    @Override
    public Span span(int row, int column) {
      int field = header.field(column);
      Place place = raw.place(row);
      return field < 0
          ? new Span(place.line(), Math.max(1, place.column()), 1)
          : raw.cellSpan(row, field);
    }

    @Override
    public String text(int row) {
      return raw.text(row);
    }

    @Override
    public Excerpt excerpt(Span span) {
      return raw.excerpt(span);
    }
  }
}
