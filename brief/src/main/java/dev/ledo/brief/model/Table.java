package dev.ledo.brief.model;

import java.util.ArrayList;
import java.util.List;

/// A table, shown and written as a CSV file.
///
/// @param id place on the page
/// @param file name of its CSV file without ending, which tables of one make may share
/// @param caption what the table holds, in a few words
public record Table(
    String id, String file, String caption, List<Column> columns, List<List<Cell>> rows) {

  private static final int LONG = 90;
  private static final int BROAD = 10;
  private static final int BROADEST = 15;

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Whether a column holds sentences.
  public boolean isLong(int column) {
    return rows.stream().anyMatch(row -> row.get(column).text().plain().length() > LONG);
  }

  /// How the style sheet makes it fit on paper: `broad` above ten columns, `broadest` above
  /// fifteen, else `usual`. One table that sticks out makes a browser print the whole page smaller.
  public String breadth() {
    return columns.size() > BROADEST ? "broadest" : columns.size() > BROAD ? "broad" : "usual";
  }

  /// A table that grows row by row.
  public static Builder named(String id, String caption) {
    return new Builder(id, id, caption);
  }

  /// A table that goes into a file with others of the same columns, each under its caption.
  public static Builder partOf(String file, String id, String caption) {
    return new Builder(id, file, caption);
  }

  /// Whether its file holds other tables too.
  public boolean isPart() {
    return !file.equals(id);
  }

  /// Collects columns and rows.
  public static final class Builder {
    private final String id;
    private final String file;
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    private Builder(String id, String file, String caption) {
      this.id = id;
      this.file = file;
      this.caption = caption;
    }

    /// Adds a column of words for each head.
    public Builder words(String... heads) {
      for (String head : heads) {
        columns.add(Column.words(head));
      }
      return this;
    }

    /// Adds a column of figures.
    public Builder figures(String head, String unit) {
      columns.add(Column.figures(head, unit));
      return this;
    }

    /// Adds a row.
    ///
    /// @throws IllegalArgumentException if it has not one cell per column
    public void row(List<Cell> cells) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            id + ": " + cells.size() + " cells for " + columns.size() + " columns");
      }
      rows.add(cells);
    }

    /// Adds a row.
    public void row(Cell... cells) {
      row(List.of(cells));
    }

    /// Whether it has no rows yet.
    public boolean isEmpty() {
      return rows.isEmpty();
    }

    /// The table.
    public Table build() {
      return new Table(id, file, caption, columns, rows);
    }
  }
}
