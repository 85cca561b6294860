package dev.ledo.assay.certificate;

import dev.ledo.assay.certificate.internal.CellStore;
import dev.ledo.assay.certificate.internal.FurtherSheets;
import dev.ledo.assay.certificate.internal.Head;
import dev.ledo.assay.certificate.internal.Sheets;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads laboratory certificates as laboratories send them.
///
/// CSV in any usual encoding and with any usual separator, and XLSX; wide and long; headers in
/// English, Spanish and Portuguese. A file's name decides nothing but number and version, and those
/// only where none is printed. Of a workbook every sheet is read that holds results of the same
/// certificate.
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
    List<Sheets.Found> sheets = Sheets.find(file, bytes, problems);
    return new CertificateReading(
        sheets.isEmpty() ? Optional.empty() : Optional.of(certificate(file, sheets, problems)),
        problems);
  }

  private static Certificate certificate(
      String file, List<Sheets.Found> sheets, Problems problems) {
    Head head = sheets.getFirst().head();
    List<CellStore> stores = new ArrayList<>(List.of(sheets.getFirst().read(problems)));
    List<String> lines = new ArrayList<>(head.lines());
    var further = new FurtherSheets(file, head, problems);
    for (Sheets.Found sheet : sheets.subList(1, sheets.size())) {
      further
          .read(sheet, stores)
          .ifPresent(store -> {
            stores.add(store);
            sheet.head().lines().stream().filter(line -> !lines.contains(line)).forEach(lines::add);
          });
    }
    var certificate =
        new Certificate(
            new CertificateId(head.laboratory(), head.number(file), head.version(file)),
            head.finalised(problems),
            lines,
            stores);
    reportCount(file, head, certificate, problems);
    return certificate;
  }

  private static void reportCount(
      String file, Head head, Certificate certificate, Problems problems) {
    long ordinary = ordinary(certificate.samples());
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

  /// A sample of two sheets is one; one that stands twice in a sheet is two.
  private static long ordinary(List<SampleRow> samples) {
    Map<String, Map<String, Long>> bySheet = new HashMap<>();
    samples.stream()
        .filter(row -> row.kind() == SampleKind.ORDINARY)
        .forEach(row ->
            bySheet
                .computeIfAbsent(row.id(), _ -> new HashMap<>())
                .merge(row.place().file(), 1L, Long::sum));
    return bySheet.values().stream()
        .mapToLong(sheets -> sheets.values().stream().mapToLong(n -> n).max().orElse(0))
        .sum();
  }
}
