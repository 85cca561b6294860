package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.AssayUnit;
import dev.ledo.assay.certificate.CertificateCode;
import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.certificate.QuarantineReason;
import dev.ledo.assay.certificate.SampleRow;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the results of a wide sheet: first what the file's numbers show together, then each cell.
final class WideReader {

  private final WideLayout layout;
  private final Grid grid;
  private final Problems problems;
  private final int width;
  private final RowChecks checks;
  private final Decimals decimals;
  private final CellReader reader;
  private final CellStore store;
  private final RepeatedSamples repeated;

  WideReader(WideLayout layout, Problems problems) {
    this.layout = layout;
    this.grid = layout.grid();
    this.problems = problems;
    this.width = layout.width();
    this.checks = new RowChecks(grid, layout.firstRow(), layout.sampleCell(), width);
    this.decimals = new Decimals(grid.separator());
    this.reader = new CellReader(decimals);
    this.store = new CellStore(grid);
    this.repeated = new RepeatedSamples(problems);
  }

  CellStore read() {
    List<Integer> cells = layout.resultCells(width);
    cells.forEach(this::seeLimits);
    for (int row = layout.firstRow(); row < grid.rows(); row++) {
      int filled = Math.min(grid.cells(row), width);
      for (int cell : cells) {
        if (cell < filled) {
          Evidence.see(decimals, grid, row, cell);
        }
      }
    }
    decimals.decide();
    var columns = new ColumnReader(decimals);
    cells.forEach(cell -> store.addColumn(columns.read(cell, layout.printed(cell))));
    reportRepeatedColumns();
    readRows();
    Negatives.decide(store);
    return store;
  }

  private void seeLimits(int cell) {
    ColumnReader.Printed printed = layout.printed(cell);
    Evidence.see(decimals, printed.lower());
    Evidence.see(decimals, printed.upper());
  }

  private void reportRepeatedColumns() {
    var seen = new HashMap<Determination, Column>();
    for (Column column : store.columns()) {
      Column other = column.determination().map(what -> seen.put(what, column)).orElse(null);
      if (other != null) {
        problems.add(
            Problem.of(
                CertificateCode.REPEATED_COLUMN,
                grid.place(layout.analyteRow(), column.cell()),
                "%s is also in column %d".formatted(column.header(), other.cell() + 1)));
      }
    }
  }

  private void readRows() {
    Optional<QuarantineReason> after = Optional.empty();
    for (int row = layout.firstRow(); row < grid.rows(); row++) {
      if (isFilled(row) && !repeatsHeader(row)) {
        if (after.isEmpty() && isOtherHeader(row)) {
          after = Optional.of(QuarantineReason.SECOND_TABLE);
        }
        readRow(row, after);
      }
    }
  }

  /// Whether a row has anything beside its first cells.
  private boolean isFilled(int row) {
    int from = Math.min(layout.firstAnalyte(), layout.sampleCell() + 1);
    for (int cell = from; cell < grid.cells(row); cell++) {
      if (!grid.isBlank(row, cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherHeader(int row) {
    String text = grid.stripped(row, layout.firstAnalyte());
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && ColumnHeader.find(text).isPresent();
  }

  /// Laboratories print the header again on each page.
  private boolean repeatsHeader(int row) {
    for (int header = layout.header().top(); header <= layout.header().bottom(); header++) {
      if (isSame(row, header)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int row, int header) {
    for (int cell = 0; cell < width; cell++) {
      if (!grid.stripped(row, cell).equals(grid.stripped(header, cell))) {
        return false;
      }
    }
    return true;
  }

  private void readRow(int row, Optional<QuarantineReason> after) {
    String id = SampleIds.text(grid, row, layout.sampleCell());
    Optional<QuarantineReason> doubt = after.or(() -> checks.doubt(row, id));
    Samples.Sort sort = Samples.sort(id);
    var sample = new SampleRow(id, sort.kind(), sort.of(), grid.place(row, layout.sampleCell()));
    repeated.see(sample);
    int index = store.addSample(sample);
    store.reserve(Math.max(grid.cells(row), width));
    for (int column = 0; column < store.columns().size(); column++) {
      int cell = store.columns().get(column).cell();
      if (cell < grid.cells(row)) {
        readCell(row, cell, index, column, doubt);
      }
    }
    for (int cell = width; cell < grid.cells(row); cell++) {
      addSurplus(row, cell, index, doubt);
    }
  }

  private void readCell(
      int row, int cell, int sample, int column, Optional<QuarantineReason> rowDoubt) {
    Column what = store.columns().get(column);
    if (rowDoubt.isEmpty() && what.doubt().isEmpty() && readPlain(row, cell, sample, column)) {
      return;
    }
    String text = grid.stripped(row, cell);
    if (text.isEmpty()) {
      return;
    }
    store.add(row, cell, sample, column);
    Optional<QuarantineReason> doubt = rowDoubt.or(what::doubt).or(() -> cutShort(row, cell));
    if (doubt.isPresent()) {
      store.set(CellStates.setAside(doubt.get()), Double.NaN);
    } else {
      byte state = reader.read(text, grid.kind(row, cell), what.determination().orElseThrow());
      store.set(state, reader.number());
    }
  }

  /// The quick way for digits and a point, which most cells are.
  private boolean readPlain(int row, int cell, int sample, int column) {
    if (!(grid instanceof TextGrid text) || !decimals.isAlwaysPoint() || text.isCutShort(row)) {
      return false;
    }
    double number = PlainNumber.find(text.whole(), text.start(row, cell), text.end(row, cell));
    AssayUnit unit = store.columns().get(column).determination().orElseThrow().unit();
    boolean possible =
        unit.kind() != AssayUnit.Kind.MASS_FRACTION || number * unit.factorToBase() <= 1e6;
    if (number <= 0 || !possible) {
      return false;
    }
    store.add(row, cell, sample, column);
    store.set(CellStates.KNOWN, number);
    return true;
  }

  private Optional<QuarantineReason> cutShort(int row, int cell) {
    return grid.isCutShort(row) && cell == grid.cells(row) - 1
        ? Optional.of(QuarantineReason.CUT_SHORT)
        : Optional.empty();
  }

  private void addSurplus(int row, int cell, int sample, Optional<QuarantineReason> rowDoubt) {
    if (!grid.isBlank(row, cell)) {
      int column = surplusColumn(cell);
      store.add(row, cell, sample, column);
      store.set(CellStates.setAside(rowDoubt.orElse(QuarantineReason.UNKNOWN_ANALYTE)), Double.NaN);
    }
  }

  private final Map<Integer, Integer> surplus = new HashMap<>();

  private int surplusColumn(int cell) {
    return surplus.computeIfAbsent(
        cell,
        beyond ->
            store.addColumn(
                Column.inDoubt(
                    beyond, "column " + (beyond + 1), QuarantineReason.UNKNOWN_ANALYTE)));
  }
}
