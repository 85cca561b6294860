package dev.ledo.assay.certificate;

/// What a cell says, in the unit of its determination.
public sealed interface Reading {

  /// A number.
  record Known(double number) implements Reading {}

  /// Less than a limit: `<0.05`, or -0.05 where the laboratory writes it so.
  ///
  /// @param limit above 0
  record Below(double limit) implements Reading {}

  /// More than a limit: `>1000`.
  record Above(double limit) implements Reading {}

  /// No result, and why.
  record Missing(Cause cause) implements Reading {}

  /// Why there is no result.
  enum Cause {
    /// `IS`, `NSS`, `I.S.`: not enough sample.
    INSUFFICIENT_SAMPLE,
    /// `LNR`: listed, not received.
    NOT_RECEIVED,
    /// `N.A.`, `--`, `NR`: not analysed.
    NOT_ANALYSED
  }
}
