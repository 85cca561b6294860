package dev.ledo.assay.certificate.internal;

import dev.ledo.core.Problems;
import java.util.Optional;

/// Finds the sheet with results in an XLSX workbook.
final class Workbook {

  private final String file;
  private final Problems problems;

  Workbook(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Optional<Sheets.Found> find(byte[] bytes) {
    problems.add(Sheets.noResults(file + bytes.length));
    return Optional.empty();
  }
}
