package dev.ledo.assay.certificate.internal;

import dev.ledo.core.Problems;
import java.util.Optional;

/// How a sheet arranges its results.
public sealed interface Layout permits WideLayout, LongLayout {

  /// The first row that belongs to the header; what stands above it is text about the certificate.
  int top();

  /// How much of the sheet it explains: recognised header cells.
  int score();

  /// Reads all results.
  CellStore read(Problems problems);

  /// The layout of a sheet, if it holds results.
  static Optional<Layout> find(Grid grid) {
    Optional<Layout> listed = LongLayout.find(grid).map(Layout.class::cast);
    return listed.or(() -> WideLayout.find(grid));
  }
}
