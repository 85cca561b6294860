package dev.ledo.assay.certificate;

import dev.ledo.assay.certificate.internal.StreamedCells;
import java.util.Optional;

/// What the name of a column says: `Dy`, `Dy_ppm`, `Dy2O3 (%)`, `La ppm ME-MS81`.
///
/// @param unit empty if the name gives none, or one that has two meanings
public record AnalyteColumn(Analyte analyte, Optional<AssayUnit> unit) {

  /// What a name says, if it names one analyte and nothing that is not understood.
  public static Optional<AnalyteColumn> find(String name) {
    return StreamedCells.column(name);
  }
}
