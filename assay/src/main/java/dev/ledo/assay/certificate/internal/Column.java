package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.certificate.QuarantineReason;
import java.util.Optional;

/// A column of results.
///
/// @param cell index in the grid's rows
/// @param header its name as printed
/// @param determination what it holds; empty if that is not understood
/// @param doubt why all its cells are set aside; empty if they are not
public record Column(
    int cell,
    String header,
    Optional<Determination> determination,
    Optional<QuarantineReason> doubt) {

  static Column of(int cell, String header, Determination determination) {
    return new Column(cell, header, Optional.of(determination), Optional.empty());
  }

  static Column inDoubt(int cell, String header, QuarantineReason doubt) {
    return new Column(cell, header, Optional.empty(), Optional.of(doubt));
  }
}
