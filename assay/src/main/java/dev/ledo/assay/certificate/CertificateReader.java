package dev.ledo.assay.certificate;

import dev.ledo.assay.certificate.internal.CellStore;
import dev.ledo.assay.certificate.internal.Head;
import dev.ledo.assay.certificate.internal.Sheets;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads laboratory certificates as laboratories send them.
///
/// CSV in any usual encoding and with any usual separator, and XLSX; wide and long; headers in
/// English, Spanish and Portuguese. A file's name decides nothing but number and version, and those
/// only where none is printed.
///
/// @see docs/methods/assay-certificates.md
public final class CertificateReader {

  /// Reads a file.
  ///
  /// @throws IOException if the file cannot be read from disk
  public CertificateReading read(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    if (Files.size(path) > Sheets.MOST_BYTES) {
      var problems = new Problems();
      problems.add(
          Problem.of(
              CertificateCode.TOO_LARGE,
              Place.of(name),
              "the file has %d bytes".formatted(Files.size(path))));
      return new CertificateReading(Optional.empty(), problems);
    }
    return read(name, Files.readAllBytes(path));
  }

  /// Reads a file's bytes.
  ///
  /// @param file name to be used in places
  public CertificateReading read(String file, byte[] bytes) {
    var problems = new Problems();
    Optional<Certificate> found =
        Sheets.find(file, bytes, problems).map(sheet -> certificate(file, sheet, problems));
    return new CertificateReading(found, problems);
  }

  private static Certificate certificate(String file, Sheets.Found sheet, Problems problems) {
    Head head = sheet.head();
    CellStore cells = sheet.read(problems);
    reportCount(file, head, cells, problems);
    return new Certificate(
        new CertificateId(head.laboratory(), head.number(file), head.version(file)),
        head.finalised(problems),
        head.lines(),
        cells);
  }

  private static void reportCount(String file, Head head, CellStore cells, Problems problems) {
    long ordinary =
        cells.samples().stream().filter(row -> row.kind() == SampleKind.ORDINARY).count();
    head.samples()
        .ifPresent(stated -> {
          if (stated != ordinary) {
            problems.add(
                Problem.of(
                    CertificateCode.COUNT_DIFFERS,
                    Place.of(file),
                    "%d samples are stated, %d found".formatted(stated, ordinary)));
          }
        });
  }
}
