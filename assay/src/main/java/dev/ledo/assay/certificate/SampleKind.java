package dev.ledo.assay.certificate;

/// What stands in a row of a certificate.
public enum SampleKind {
  /// A sample as it was sent.
  ORDINARY,
  /// Material without the analyte.
  BLANK,
  /// Reference material.
  REFERENCE,
  /// The same sample again, by the laboratory.
  DUPLICATE,
  /// A limit that the laboratory prints beside its own control samples: a target, a lower or an
  /// upper bound.
  BOUND
}
