package dev.ledo.assay;

import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.CertificateReading;
import dev.ledo.assay.certificate.CertificateSet;
import dev.ledo.assay.certificate.QuarantinedCell;
import dev.ledo.core.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sorts what was read of the laboratory's files.
final class ReadFiles {

  private ReadFiles() {}

  static FilesRead of(List<CertificateReading> readings) {
    List<Certificate> found =
        readings.stream().flatMap(reading -> reading.found().stream()).toList();
    CertificateSet set = CertificateSet.of(found);
    List<Problem> problems = new ArrayList<>(set.problems());
    List<String> unread = new ArrayList<>();
    for (CertificateReading reading : readings) {
      List<Problem> own = reading.problems().sorted();
      problems.addAll(own);
      if (reading.found().isEmpty()) {
        own.stream().findFirst().ifPresent(problem -> unread.add(problem.place().file()));
      }
    }
    problems.sort(Problem.BY_PLACE);
    List<QuarantinedCell> quarantine =
        set.current().stream()
            .flatMap(Certificate::quarantine)
            .sorted(Comparator.comparing(QuarantinedCell::place))
            .toList();
    return new FilesRead(set, unread, quarantine, problems);
  }
}
