package dev.ledo.assay;

import dev.ledo.assay.certificate.CertificateReading;
import dev.ledo.cases.CaseView;
import java.util.List;

/// Everything that Ledo can say from laboratory certificates, in one run.
public final class AssayStudy {

  private final AssayOptions options;

  public AssayStudy(AssayOptions options) {
    this.options = options;
  }

  /// Studies files without a case: what was read, control samples, rare earths of each sample.
  ///
  /// @param readings one for each file
  /// @param register what the sender knows of the samples; may be empty
  public AssayResult of(List<CertificateReading> readings, SampleRegister register) {
    throw new UnsupportedOperationException(options + " " + readings + register);
  }

  /// Studies all campaigns of a case.
  public AssayResult of(CaseView view) {
    throw new UnsupportedOperationException(options + " " + view);
  }
}
