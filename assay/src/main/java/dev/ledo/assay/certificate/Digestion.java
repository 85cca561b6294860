package dev.ledo.assay.certificate;

/// How much of the sample went into solution or into the fused bead.
///
/// On ionic clay a total and a leach assay are different quantities: cerium may be a third of the
/// one and a thirtieth of the other.
public enum Digestion {
  /// Fusion, or a method on the whole solid such as X-ray fluorescence.
  TOTAL,
  /// Ammonium sulfate: what is exchangeable.
  AMMONIUM_SULFATE_LEACH,
  /// Acids or another leach: part of the sample, not known which.
  OTHER,
  /// The certificate does not say.
  UNSTATED
}
