package dev.ledo.assay.certificate.internal;

/// Gathers what the numbers of a file show about its decimal mark.
final class Evidence {

  private static final String MARKS_BEFORE = "<>+-−'";

  private Evidence() {}

  /// Counts a cell, if it is text that may be a number.
  static void see(Decimals decimals, Grid grid, int row, int cell) {
    if (grid instanceof TextGrid text && isPlainPoint(text, row, cell)) {
      decimals.see(Decimals.Shape.POINT);
    } else if (grid.kind(row, cell) == Grid.Kind.TEXT) {
      see(decimals, grid.stripped(row, cell));
    }
  }

  /// Counts a text.
  static void see(Decimals decimals, String cell) {
    String text = cell;
    while (!text.isEmpty() && MARKS_BEFORE.indexOf(text.charAt(0)) >= 0) {
      text = CellText.strip(text.substring(1));
    }
    decimals.see(text, Decimals.shape(text));
  }

  /// Whether a cell is digits, one point, and other than three digits after it.
  private static boolean isPlainPoint(TextGrid grid, int row, int cell) {
    int from = grid.start(row, cell);
    int to = grid.end(row, cell);
    String text = grid.whole();
    int point = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return point > from && point < to - 1 && to - point != 4;
  }
}
