package dev.ledo.assay.certificate.internal;

import dev.ledo.core.Problems;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A row for each result, with columns for sample, analyte and value and perhaps more.
///
/// @param header row with the labels
/// @param cells which column is which
record LongLayout(Grid grid, int header, Map<Label, Integer> cells) implements Layout {

  private static final int ROWS_LOOKED_AT = 100;

  LongLayout {
    cells = Map.copyOf(cells);
  }

  /// The layout, if a row heads columns of samples, analytes and values.
  static Optional<LongLayout> find(Grid grid) {
    for (int row = 0; row < Math.min(grid.rows(), ROWS_LOOKED_AT); row++) {
      Map<Label, Integer> cells = labels(grid, row);
      if (cells.containsKey(Label.SAMPLE)
          && cells.containsKey(Label.ANALYTE)
          && cells.containsKey(Label.VALUE)) {
        return Optional.of(new LongLayout(grid, row, cells));
      }
    }
    return Optional.empty();
  }

  private static Map<Label, Integer> labels(Grid grid, int row) {
    var cells = new EnumMap<Label, Integer>(Label.class);
    for (int cell = 0; cell < Math.min(grid.cells(row), 50); cell++) {
      int at = cell;
      Label.find(grid.stripped(row, cell)).ifPresent(label -> cells.putIfAbsent(label, at));
    }
    return cells;
  }

  @Override
  public int top() {
    return header;
  }

  @Override
  public int score() {
    return cells.size() * 2;
  }

  int width() {
    int width = grid.cells(header);
    while (width > 0 && grid.isBlank(header, width - 1)) {
      width--;
    }
    return width;
  }

  /// Column of a label, -1 if there is none.
  int cell(Label label) {
    return cells.getOrDefault(label, -1);
  }

  /// Text of a row under a label, empty if there is no such column.
  String text(int row, Label label) {
    int cell = cell(label);
    return cell < 0 ? "" : grid.stripped(row, cell);
  }

  ColumnReader.Printed printed(int row) {
    return new ColumnReader.Printed(
        text(row, Label.ANALYTE),
        text(row, Label.UNIT),
        text(row, Label.METHOD),
        text(row, Label.DIGESTION),
        text(row, Label.LOWER),
        text(row, Label.UPPER));
  }

  @Override
  public CellStore read(Problems problems) {
    return new LongReader(this).read();
  }
}
