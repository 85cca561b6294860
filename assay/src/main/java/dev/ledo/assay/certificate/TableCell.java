package dev.ledo.assay.certificate;

/// What a cell of a table says.
public sealed interface TableCell {

  /// Nothing.
  TableCell BLANK = new Blank();

  /// A number, a limit, or that there is no result.
  record Says(Reading reading) implements TableCell {}

  /// Something that cannot be relied on.
  record Doubtful(QuarantineReason reason) implements TableCell {}

  /// Nothing.
  record Blank() implements TableCell {}
}
