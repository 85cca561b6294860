package dev.ledo.assay;

import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.quality.Verdict;
import java.util.List;
import java.util.Optional;

/// Quality control of a batch: one certificate, one digestion.
///
/// @param certificate whose results
/// @param digestion of which the results are
/// @param verdict the strictest of the findings
/// @param findings every reason, strictest first; one that several analytes share stands once
/// @param analytes rare earths, thorium and uranium, each by each method
/// @param doubts duplicates that look like another sample, or like none
/// @param notes control samples that could not be judged, and why
public record BatchQuality(
    Certificate certificate,
    Digestion digestion,
    Verdict verdict,
    List<BatchFinding> findings,
    List<AnalyteQuality> analytes,
    List<DuplicateDoubt> doubts,
    List<String> notes) {

  public BatchQuality {
    findings = List.copyOf(findings);
    analytes = List.copyOf(analytes);
    doubts = List.copyOf(doubts);
    notes = List.copyOf(notes);
  }

  /// Samples that a finding wants analysed again, in order of the certificate.
  public List<String> toReassay() {
    return findings.stream()
        .filter(finding -> finding.verdict() == Verdict.REASSAY)
        .flatMap(finding -> finding.samples().stream())
        .distinct()
        .toList();
  }

  /// Why a sample is to be analysed again for a rare earth; empty if it is not.
  public Optional<BatchFinding> findRejection(String sample) {
    return findings.stream()
        .filter(finding -> finding.verdict() == Verdict.REASSAY && finding.isOfRareEarths())
        .filter(finding -> finding.samples().contains(sample))
        .findFirst();
  }
}
