package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.Analyte;
import dev.ledo.assay.certificate.AnalyteColumn;
import dev.ledo.assay.certificate.AssayUnit;
import dev.ledo.assay.certificate.DetectionRange;
import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.certificate.QuarantineReason;
import dev.ledo.assay.certificate.TableCell;
import java.util.Optional;

/// The reading of certificates, cell by cell, for tables that are not kept.
public final class StreamedCells {

  /// Signed numbers without bounds are read as a loss on ignition by mass would be.
  private static final Determination SIGNED =
      determination(new Analyte.Other("LOI"), AssayUnit.KILOGRAM);

  private final Decimals decimals;
  private final CellReader reader;

  /// A reader that has seen nothing.
  ///
  /// @param separator what stands between cells
  public StreamedCells(char separator) {
    this.decimals = new Decimals(separator);
    this.reader = new CellReader(decimals);
  }

  /// Counts a cell as evidence.
  public void see(String cell) {
    Evidence.see(decimals, CellText.strip(cell));
  }

  /// Decides how the table writes numbers.
  public void decide() {
    decimals.decide();
  }

  /// A result in a unit.
  public TableCell result(String cell, AssayUnit unit) {
    return read(CellText.strip(cell), determination(new Analyte.Other("result"), unit));
  }

  /// A number of any sign and size.
  public TableCell number(String cell) {
    String text = CellText.strip(cell);
    boolean namesUnit = !text.isEmpty() && text.charAt(text.length() - 1) == 'g';
    return namesUnit ? new TableCell.Doubtful(QuarantineReason.UNREADABLE) : read(text, SIGNED);
  }

  private TableCell read(String text, Determination determination) {
    if (text.isEmpty()) {
      return TableCell.BLANK;
    }
    byte state = reader.read(text, Grid.Kind.TEXT, determination);
    if (state == CellStates.BLANK) {
      return TableCell.BLANK;
    }
    if (state == CellStates.NEGATIVE) {
      return new TableCell.Doubtful(QuarantineReason.NEGATIVE);
    }
    return CellStates.isSetAside(state)
        ? new TableCell.Doubtful(CellStates.reason(state))
        : new TableCell.Says(CellStates.reading(state, reader.number()));
  }

  /// What a column's name says.
  public static Optional<AnalyteColumn> column(String name) {
    return ColumnHeader.find(name)
        .map(header -> new AnalyteColumn(header.analyte(), AssayUnit.find(header.unit())));
  }

  private static Determination determination(Analyte analyte, AssayUnit unit) {
    return new Determination(analyte, unit, "", Digestion.UNSTATED, DetectionRange.UNSTATED);
  }
}
