package dev.ledo.assay;

import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.CertificateSet;
import dev.ledo.assay.certificate.QuarantinedCell;
import dev.ledo.core.Problem;
import java.util.List;

/// What came of reading the laboratory's files.
///
/// @param certificates current, superseded and disputed ones
/// @param unread names of files of which nothing could be read; why is among the problems
/// @param quarantine cells of current certificates that were set aside, in order of place
/// @param problems what is wrong with files as a whole, in order of place
public record FilesRead(
    CertificateSet certificates,
    List<String> unread,
    List<QuarantinedCell> quarantine,
    List<Problem> problems) {

  public FilesRead {
    unread = List.copyOf(unread);
    quarantine = List.copyOf(quarantine);
    problems = List.copyOf(problems);
  }

  /// Whether any certificate could be read, whatever its standing.
  public boolean hasCertificates() {
    return !(certificates.current().isEmpty() && certificates.disputed().isEmpty());
  }

  /// Filled cells of the current certificates, quarantine included.
  public int cells() {
    return certificates.current().stream().mapToInt(Certificate::cellCount).sum();
  }
}
