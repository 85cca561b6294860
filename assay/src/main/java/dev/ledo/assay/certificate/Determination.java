package dev.ledo.assay.certificate;

/// One analyte by one method: what a column of a certificate holds.
///
/// @param method the laboratory's code, such as `ME-MS81`; empty text if not stated
/// @param range limits of the method as printed in this certificate
public record Determination(
    Analyte analyte, AssayUnit unit, String method, Digestion digestion, DetectionRange range) {

  /// Such as `Dy ppm ME-MS81`.
  @Override
  public String toString() {
    return (analyte.symbol() + " " + unit.symbol() + " " + method).strip();
  }
}
