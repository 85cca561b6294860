package dev.ledo.assay.certificate;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;

/// A cell that was set aside because what it says is not sure.
///
/// @param place file, row and column, both from 1; the column is counted in cells
/// @param raw text of the cell as it stands in the file
/// @param reason why
/// @param sample id of the row as printed
/// @param column header of the column as printed
public record QuarantinedCell(
    Place place, String raw, QuarantineReason reason, String sample, String column) {

  /// As a problem with place, text and remedy.
  public Problem problem() {
    String where = sample.isEmpty() ? column : sample + ", " + column;
    return Problem.of(reason, place, "'" + raw + "' (" + where + "): " + reason.title());
  }
}
