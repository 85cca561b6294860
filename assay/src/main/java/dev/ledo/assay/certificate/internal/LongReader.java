package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.QuarantineReason;
import dev.ledo.assay.certificate.SampleRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the results of a long sheet.
final class LongReader {

  private final LongLayout layout;
  private final Grid grid;
  private final int valueCell;
  private final RowChecks checks;
  private final Decimals decimals;
  private final ColumnReader columns;
  private final CellReader reader;
  private final CellStore store;
  private final Map<ColumnReader.Printed, Integer> columnOf = new HashMap<>();
  private final Map<String, Integer> sampleOf = new HashMap<>();

  LongReader(LongLayout layout) {
    this.layout = layout;
    this.grid = layout.grid();
    this.valueCell = layout.cell(Label.VALUE);
    this.checks =
        new RowChecks(grid, layout.header() + 1, layout.cell(Label.SAMPLE), layout.width());
    this.decimals = new Decimals(grid.separator());
    this.columns = new ColumnReader(decimals);
    this.reader = new CellReader(decimals);
    this.store = new CellStore(grid);
  }

  CellStore read() {
    for (int row = layout.header() + 1; row < grid.rows(); row++) {
      if (valueCell < grid.cells(row)) {
        Evidence.see(decimals, grid, row, valueCell);
        Evidence.see(decimals, layout.text(row, Label.LOWER));
        Evidence.see(decimals, layout.text(row, Label.UPPER));
      }
    }
    decimals.decide();
    for (int row = layout.header() + 1; row < grid.rows(); row++) {
      readRow(row);
    }
    Negatives.decide(store);
    return store;
  }

  private void readRow(int row) {
    String id = SampleIds.text(grid, row, layout.cell(Label.SAMPLE));
    Optional<QuarantineReason> doubt = checks.doubt(row, id);
    String text = grid.stripped(row, valueCell);
    if ((text.isEmpty() && (doubt.isEmpty() || isBlank(row))) || repeatsHeader(row)) {
      return;
    }
    int sample = sample(row, id);
    store.reserve(grid.cells(row));
    if (doubt.isPresent()) {
      setAside(row, sample, doubt.get());
      return;
    }
    int column = column(row);
    Column what = store.columns().get(column);
    store.add(row, valueCell, sample, column);
    Optional<QuarantineReason> inDoubt = what.doubt().or(() -> cutShort(row));
    if (inDoubt.isPresent()) {
      store.set(CellStates.setAside(inDoubt.get()), Double.NaN);
    } else {
      byte state = reader.read(text, grid.kind(row, valueCell), what.determination().orElseThrow());
      store.set(state, reader.number());
    }
  }

  /// A row in doubt is set aside as a whole: its cells may have moved.
  private void setAside(int row, int sample, QuarantineReason reason) {
    int column =
        columnOf.computeIfAbsent(
            new ColumnReader.Printed("", "", "", "", "", ""),
            _ -> store.addColumn(Column.inDoubt(valueCell, "row", reason)));
    for (int cell = 0; cell < grid.cells(row); cell++) {
      if (cell != layout.cell(Label.SAMPLE) && !grid.isBlank(row, cell)) {
        store.add(row, cell, sample, column);
        store.set(CellStates.setAside(reason), Double.NaN);
      }
    }
  }

  private Optional<QuarantineReason> cutShort(int row) {
    return grid.isCutShort(row) ? Optional.of(QuarantineReason.CUT_SHORT) : Optional.empty();
  }

  private boolean isBlank(int row) {
    for (int cell = 0; cell < grid.cells(row); cell++) {
      if (cell != layout.cell(Label.SAMPLE) && !grid.isBlank(row, cell)) {
        return false;
      }
    }
    return true;
  }

  private boolean repeatsHeader(int row) {
    return layout.text(row, Label.VALUE).equals(layout.text(layout.header(), Label.VALUE))
        && layout.text(row, Label.ANALYTE).equals(layout.text(layout.header(), Label.ANALYTE));
  }

  /// A sample is the same wherever its id stands.
  private int sample(int row, String id) {
    return sampleOf.computeIfAbsent(
        id,
        _ -> {
          Samples.Sort sort = Samples.sort(id);
          return store.addSample(
              new SampleRow(
                  id, sort.kind(), sort.of(), grid.place(row, layout.cell(Label.SAMPLE))));
        });
  }

  private int column(int row) {
    ColumnReader.Printed printed = layout.printed(row);
    return columnOf.computeIfAbsent(
        printed, _ -> store.addColumn(columns.read(valueCell, printed)));
  }
}
