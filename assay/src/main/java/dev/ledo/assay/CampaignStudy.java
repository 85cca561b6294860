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
  private final Optional<CaseFigures> figures;

  /// @param view the case, if there is one; without it nothing is said about sites
  CampaignStudy(AssayOptions options, SampleRegister register, Optional<CaseView> view) {
    this.options = options;
    this.register = register;
    this.figures = view.map(CaseFigures::new);
  }

  /// @param said notes made before
  CampaignResult of(List<CertificateReading> readings, List<String> said) {
    FilesRead files = ReadFiles.of(readings);
    List<Batch> batches =
        files.certificates().current().stream()
            .flatMap(certificate -> Batch.of(certificate, register).stream())
            .toList();
    List<BatchQuality> qualities =
        batches.stream().map(batch -> new BatchControl(batch, register).review()).toList();
    var results = new SampleResults(register, options.usesRejected());
    List<SampleResult> samples = results.of(batches, qualities);
    List<String> notes = new ArrayList<>(said);
    notes.addAll(register.notes());
    notes.addAll(results.notes());
    notes.addAll(new Strays(register).of(files.certificates().current()));
    List<SiteResult> sites =
        figures
            .map(each ->
                new SiteStudy(options, register, each)
                    .of(samples, new ErrorModels(batches, qualities)))
            .orElse(List.of());
    return new CampaignResult(
        "",
        "",
        false,
        files,
        qualities,
        LaboratoryComparisons.of(batches),
        samples,
        sites,
        rules(),
        notes);
  }

  private List<String> rules() {
    return List.of(
        "Of the issues of a certificate only the newest counts.",
        options.usesRejected()
            ? "Samples that are to be analysed again for a rare earth are used all the same, as asked."
            : "A sample that is to be analysed again for a rare earth is not used for compositions.",
        "Of several results of a sample the newest that can be used stands.",
        "A result over the range of its method is replaced by that of a method for higher contents"
            + " in the same certificate; limits stay limits.");
  }
}
