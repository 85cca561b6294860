package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.CertificateCode;
import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.certificate.SampleKind;
import dev.ledo.assay.certificate.SampleRow;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides whether another sheet of a workbook belongs to the certificate of the first, and reads
/// it.
///
/// It does not if it prints another number, or if its rows are statistics. A result that two sheets
/// have differently is told; the first stands.
public final class FurtherSheets {

  private static final Pattern STATISTIC =
      Pattern.compile(
          "mean|average|median|min(imum)?|max(imum)?|st(andar)?d\\.? ?dev(iation)?\\.?|promedio|media|"
              + "mediana|m[íi]nimo|m[áa]ximo|m[ée]dia|desviaci[óo]n est[áa]ndar|desvio padr[ãa]o",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String file;
  private final Head first;
  private final Problems problems;

  /// @param first what stands above the results of the first sheet
  public FurtherSheets(String file, Head first, Problems problems) {
    this.file = file;
    this.first = first;
    this.problems = problems;
  }

  /// The results of a sheet; empty if they are not the certificate's, which is reported.
  ///
  /// @param before results of the sheets before
  public Optional<CellStore> read(Sheets.Found sheet, List<CellStore> before) {
    Optional<String> number = sheet.head().printedNumber();
    if (number.isPresent() && !number.equals(Optional.of(first.number(file)))) {
      notRead(sheet, "is of certificate %s and was not read".formatted(number.get()));
      return Optional.empty();
    }
    var own = new Problems();
    CellStore store = sheet.read(own);
    if (store.samples().stream().anyMatch(row -> STATISTIC.matcher(row.id()).matches())) {
      notRead(sheet, "has rows that look like statistics and was not read");
      return Optional.empty();
    }
    problems.addAll(own.sorted());
    reportContradictions(sheet, before, store);
    return Optional.of(store);
  }

  private void notRead(Sheets.Found sheet, String why) {
    problems.add(
        Problem.of(
            CertificateCode.SHEET_NOT_READ,
            Place.of(file),
            "sheet '%s' holds results too, but %s".formatted(sheet.name(), why)));
  }

  private record Result(String sample, Determination what) {}

  private void reportContradictions(Sheets.Found sheet, List<CellStore> before, CellStore store) {
    Map<Result, Double> known = new HashMap<>();
    before.forEach(each -> numbers(each).forEach(known::putIfAbsent));
    Set<String> told = new HashSet<>();
    numbers(store)
        .forEach((result, number) -> {
          Double other = known.get(result);
          if (other != null && !other.equals(number) && told.add(result.sample())) {
            problems.add(
                Problem.of(
                    CertificateCode.REPEATED_SAMPLE,
                    Place.of(file),
                    "sample %s has other results by the same method in sheet '%s'; those of the sheet before stand"
                        .formatted(result.sample(), sheet.name())));
          }
        });
  }

  /// Numbers and limits of ordinary samples.
  private static Map<Result, Double> numbers(CellStore store) {
    Map<Result, Double> numbers = new HashMap<>();
    for (int at = 0; at < store.size(); at++) {
      SampleRow sample = store.samples().get(store.sampleIndex(at));
      Optional<Determination> what = store.columns().get(store.columnIndex(at)).determination();
      if (what.isPresent()
          && sample.kind() == SampleKind.ORDINARY
          && !CellStates.isSetAside(store.state(at))) {
        numbers.putIfAbsent(new Result(sample.id(), what.get()), store.number(at));
      }
    }
    return numbers;
  }
}
