package dev.ledo.assay.certificate.internal;

import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row for each sample and a column for each determination.
///
/// @param analyteRow the row that names the analytes
/// @param firstAnalyte the first column that does
/// @param sampleCell the column of sample ids
/// @param header the rows around
record WideLayout(
    Grid grid, int analyteRow, int firstAnalyte, int sampleCell, HeaderRows header, int score)
    implements Layout {

  private static final int ROWS_LOOKED_AT = 300;

  /// The layout, if a row names analytes.
  static Optional<WideLayout> find(Grid grid) {
    int best = -1;
    int most = 0;
    for (int row = 0; row < Math.min(grid.rows(), ROWS_LOOKED_AT); row++) {
      int score = score(grid, row);
      if (score > most) {
        most = score;
        best = row;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(of(grid, best, most));
  }

  private static WideLayout of(Grid grid, int row, int score) {
    int sample = labelled(grid, row, Label.SAMPLE);
    sample = sample < 0 ? labelled(grid, row, Label.ANALYTE) : sample;
    int first = firstAnalyte(grid, row, sample);
    HeaderRows header = HeaderRows.around(grid, row, Math.max(first, 1));
    for (int above = header.top(); above <= header.bottom() && sample < 0; above++) {
      sample = labelled(grid, above, Label.SAMPLE);
    }
    return new WideLayout(grid, row, first, Math.max(sample, 0), header, score);
  }

  /// How many analytes a row names; 0 if it is not headed as such and names fewer than three, or if
  /// most of its cells are something else.
  private static int score(Grid grid, int row) {
    int analytes = 0;
    int filled = 0;
    boolean labelled = false;
    for (int cell = 0; cell < grid.cells(row); cell++) {
      String text = grid.stripped(row, cell);
      if (text.isEmpty() || text.length() > 60) {
        continue;
      }
      Optional<Label> label = Label.find(text);
      labelled |= label.filter(l -> l == Label.SAMPLE || l == Label.ANALYTE).isPresent();
      filled += label.isPresent() ? 0 : 1;
      analytes += label.isEmpty() && ColumnHeader.find(text).isPresent() ? 1 : 0;
    }
    boolean isHeader = analytes * 2 >= filled && (labelled || analytes >= 3);
    return isHeader ? analytes * 2 + (labelled ? 1 : 0) : 0;
  }

  /// The first named column after the ids, whether its name is understood or not; without a column
  /// of ids, the first analyte.
  private static int firstAnalyte(Grid grid, int row, int sampleCell) {
    int cell = sampleCell + 1;
    while (cell < grid.cells(row)
        && (grid.isBlank(row, cell)
            || Label.find(grid.stripped(row, cell)).isPresent()
            || (sampleCell < 0 && ColumnHeader.find(grid.stripped(row, cell)).isEmpty()))) {
      cell++;
    }
    return cell;
  }

  private static int labelled(Grid grid, int row, Label wanted) {
    for (int cell = 0; cell < grid.cells(row); cell++) {
      if (Label.find(grid.stripped(row, cell)).filter(label -> label == wanted).isPresent()) {
        return cell;
      }
    }
    return -1;
  }

  @Override
  public int top() {
    return header.top();
  }

  int firstRow() {
    return header.bottom() + 1;
  }

  /// Cells of the widest header row up to the last that is not blank.
  int width() {
    int width = 0;
    for (int row = header.top(); row <= header.bottom(); row++) {
      for (int cell = grid.cells(row); cell > width; cell--) {
        if (!grid.isBlank(row, cell - 1)) {
          width = cell;
        }
      }
    }
    return width;
  }

  /// The cells of a row that may hold results; other columns have a label, or stand before the ids.
  List<Integer> resultCells(int width) {
    var cells = new ArrayList<Integer>();
    for (int cell = 0; cell < width; cell++) {
      String text = grid.stripped(analyteRow, cell);
      boolean before = cell <= sampleCell && ColumnHeader.find(text).isEmpty();
      if (cell != sampleCell && !before && Label.find(text).isEmpty()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  ColumnReader.Printed printed(int cell) {
    return new ColumnReader.Printed(
        grid.stripped(analyteRow, cell),
        header.text(grid, Label.UNIT, cell),
        header.text(grid, Label.METHOD, cell),
        header.text(grid, Label.DIGESTION, cell),
        header.text(grid, Label.LOWER, cell),
        header.text(grid, Label.UPPER, cell));
  }

  @Override
  public CellStore read(Problems problems) {
    return new WideReader(this, problems).read();
  }
}
