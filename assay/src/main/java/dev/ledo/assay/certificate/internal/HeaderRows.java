package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.AssayUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The rows around the row of analytes that say unit, method, digestion and limits.
///
/// @param top first row of the header
/// @param bottom last row of the header
/// @param rows which row says what
record HeaderRows(int top, int bottom, Map<Label, Integer> rows) {

  private static final int MOST = 10;

  HeaderRows {
    rows = Map.copyOf(rows);
  }

  static HeaderRows around(Grid grid, int analyteRow, int firstAnalyte) {
    Map<Label, Integer> rows = new EnumMap<>(Label.class);
    int top = analyteRow;
    while (top > 0 && analyteRow - top < MOST && take(grid, top - 1, firstAnalyte, rows)) {
      top--;
    }
    int bottom = analyteRow;
    while (bottom + 1 < grid.rows()
        && bottom - analyteRow < MOST
        && take(grid, bottom + 1, firstAnalyte, rows)) {
      bottom++;
    }
    return new HeaderRows(top, bottom, rows);
  }

  /// Text of a header cell, empty if there is no such row.
  String text(Grid grid, Label label, int cell) {
    Integer row = rows.get(label);
    return row == null ? "" : grid.stripped(row, cell);
  }

  private static boolean take(Grid grid, int row, int firstAnalyte, Map<Label, Integer> rows) {
    Optional<Label> label = labelOf(grid, row, firstAnalyte);
    label.ifPresent(found -> rows.putIfAbsent(found, row));
    return label.isPresent();
  }

  private static Optional<Label> labelOf(Grid grid, int row, int firstAnalyte) {
    String lead = "";
    for (int cell = 0; cell < firstAnalyte; cell++) {
      String text = grid.stripped(row, cell);
      Optional<Label> label = ofRow(text);
      if (label.isPresent()) {
        return label;
      }
      lead = lead.isEmpty() ? text : lead;
    }
    if (holds(grid, row, firstAnalyte, HeaderRows::isUnit)) {
      return Optional.of(Label.UNIT);
    }
    boolean methods = lead.isEmpty() && holds(grid, row, firstAnalyte, HeaderRows::isMethod);
    return methods ? Optional.of(Label.METHOD) : Optional.empty();
  }

  /// A label that heads a row, not a column.
  private static Optional<Label> ofRow(String text) {
    Optional<Label> label = Label.find(text);
    if (label.isEmpty() || text.length() > 40) {
      return limit(CellText.key(text));
    }
    return label.filter(found ->
        switch (found) {
          case UNIT, METHOD, DIGESTION, LOWER, UPPER, PREPARATION -> true;
          case SAMPLE, ANALYTE, VALUE, LAB_ROW, SAMPLE_TYPE, ORIGINAL, IGNORED -> false;
        });
  }

  private static Optional<Label> limit(String key) {
    boolean limit =
        key.length() <= 40
            && (key.contains("detec") || key.startsWith("lim") || key.endsWith("limit"));
    if (!limit) {
      return Optional.empty();
    }
    boolean upper = key.contains("sup") || key.contains("upper") || key.contains("max");
    return Optional.of(upper ? Label.UPPER : Label.LOWER);
  }

  private interface CellTest {
    boolean holds(String text);
  }

  private static boolean holds(Grid grid, int row, int from, CellTest test) {
    int filled = 0;
    int fitting = 0;
    for (int cell = from; cell < grid.cells(row); cell++) {
      String text = grid.stripped(row, cell);
      filled += text.isEmpty() ? 0 : 1;
      fitting += !text.isEmpty() && test.holds(text) ? 1 : 0;
    }
    return filled > 0 && fitting * 5 >= filled * 4;
  }

  private static boolean isUnit(String text) {
    return AssayUnit.find(text.replaceAll("(?i)\\s*(oxide|oxido)$", "")).isPresent();
  }

  private static boolean isMethod(String text) {
    return text.length() <= 20
        && text.matches("[A-Za-z][A-Za-z0-9_+./-]*")
        && text.matches(".*(\\d|[-_+]).*")
        && ColumnHeader.find(text).isEmpty();
  }
}
