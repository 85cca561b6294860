package dev.ledo.assay;

import dev.ledo.assay.certificate.SampleRow;
import dev.ledo.cases.Row;
import java.util.Optional;

/// Why a row of a certificate was measured: as the register has it, else as the laboratory names
/// it.
sealed interface Role {

  /// A sample that speaks for its site.
  record Original() implements Role {}

  /// A sample measured again.
  ///
  /// @param of number of the first
  record Duplicate(DuplicateKind kind, String of) implements Role {}

  /// Material without the analyte.
  ///
  /// @param isInOrder whether it went through preparation where it stands in the certificate
  record Blank(boolean isInOrder) implements Role {}

  /// Reference material.
  ///
  /// @param name of the material; empty text if nobody says
  record Standard(String name) implements Role {}

  /// A limit that the laboratory prints beside its own controls.
  record Bound() implements Role {}

  /// The role of a row.
  static Role of(SampleRow row, SampleRegister register) {
    Optional<Row> registered = register.find(row.id());
    return registered.isPresent() ? ofRegistered(registered.get()) : ofLaboratory(row);
  }

  private static Role ofRegistered(Row row) {
    String of = row.findText("of").orElse("");
    return switch (row.findText("role").orElse("original")) {
      case "field-duplicate" -> new Duplicate(DuplicateKind.FIELD, of);
      case "pulp-duplicate" -> new Duplicate(DuplicateKind.PULP, of);
      case "umpire" -> new Duplicate(DuplicateKind.UMPIRE, of);
      case "blank" -> new Blank(true);
      case "standard" -> new Standard(row.findText("standard").orElse(""));
      default -> new Original();
    };
  }

  private static Role ofLaboratory(SampleRow row) {
    return switch (row.kind()) {
      case ORDINARY -> new Original();
      case BLANK -> new Blank(false);
      case REFERENCE -> new Standard(row.of());
      case DUPLICATE -> new Duplicate(DuplicateKind.LABORATORY, row.of());
      case BOUND -> new Bound();
    };
  }
}
