package dev.ledo.assay;

import dev.ledo.assay.certificate.CertificateReading;
import dev.ledo.cases.CaseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Studies one campaign, step by step.
final class CampaignStudy {

  private final AssayOptions options;
  private final SampleRegister register;
  private final Optional<CaseView> view;

  /// @param view the case, if there is one
  CampaignStudy(AssayOptions options, SampleRegister register, Optional<CaseView> view) {
    this.options = options;
    this.register = register;
    this.view = view;
  }

  /// @param said notes made before
  CampaignResult of(List<CertificateReading> readings, List<String> said) {
    FilesRead files = ReadFiles.of(readings);
    List<String> notes = new ArrayList<>(said);
    notes.addAll(register.notes());
    if (options.usesRejected() && view.isPresent()) {
      notes.add("samples that are to be analysed again are used all the same, as asked");
    }
    return new CampaignResult(
        "", "", false, files, List.of(), List.of(), List.of(), List.of(), notes);
  }
}
