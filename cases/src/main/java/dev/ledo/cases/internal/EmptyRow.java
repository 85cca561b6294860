package dev.ledo.cases.internal;

import dev.ledo.cases.Row;
import dev.ledo.cases.RowOrigin;
import dev.ledo.cases.Span;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.Excerpt;
import dev.ledo.core.Place;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The origin of a row that stands in no file and has only empty cells.
record EmptyRow(String file) implements RowOrigin {

  static Row of(TableSchema table) {
    var values = new @Nullable Object[table.columns().size()];
    return new Row(table, new EmptyRow(table.name()), 0, values, new BitSet());
  }

  @Override
  public Place place(int row) {
    return Place.of(file);
  }

  @Override
  public Span span(int row, int column) {
    return new Span(1, 1, 1);
  }

  @Override
  public String text(int row) {
    return "";
  }

  @Override
  public Excerpt excerpt(Span span) {
    return Excerpt.of(1, "", 0, 1);
  }
}
