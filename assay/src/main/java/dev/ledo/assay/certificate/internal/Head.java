package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.CertificateCode;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the text above the results says about the certificate itself.
///
/// Labels are sought anywhere above the results: laboratories add and drop lines freely.
public final class Head {

  private static final String GAP = "\\s*(?:no\\.?|number|num\\.?|nº|n°|id|#)?\\s*[:=]\\s*";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:certificate|certificado|report|informe|relatório|relatorio|work ?order|job|batch|orden)"
              + "(?: (?:de|of) \\p{L}+)?"
              + GAP
              + "([A-Z0-9][A-Z0-9._/-]{2,30})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING_NUMBER =
      Pattern.compile(
          "([A-Z]{2,6}\\d{5,12})\\s*-\\s*(?:finalized|final|preliminary).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:version|versión|versão|revision|revisión|revisão|issue|rev\\.?|reissue)"
              + GAP
              + "[VR]?(\\d{1,3})\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABORATORY =
      Pattern.compile(
          "(?:laboratory|lab|laboratorio|laboratório)\\s*[:=]\\s*(.{2,60})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SAMPLES =
      Pattern.compile(
          "(?:# of samples|number of samples|no\\.? of samples|samples received|número de muestras|"
              + "numero de muestras|número de amostras|numero de amostras)\\s*[:=]\\s*(\\d{1,7})\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FINALISED =
      Pattern.compile(
          ".*(?:date finali[sz]ed|date reported|report date|fecha (?:de )?(?:emisión|emision|reporte|informe)|"
              + "data (?:de )?(?:emissão|emissao|do relatório))\\s*[:=]\\s*(\\S.{4,30}?)\\s*(?:DATE.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_VERSION =
      Pattern.compile("(.+?)[_ .-]v(\\d{1,2})", Pattern.CASE_INSENSITIVE);

  private final Grid grid;
  private final int rows;
  private final List<String> lines = new ArrayList<>();

  /// Looks at the rows above the results.
  Head(Grid grid, int rows) {
    this.grid = grid;
    this.rows = rows;
    for (int row = 0; row < rows; row++) {
      addLines(row);
    }
  }

  private void addLines(int row) {
    var whole = new StringBuilder();
    for (int cell = 0; cell < Math.min(grid.cells(row), 60); cell++) {
      String text = grid.shown(row, cell);
      boolean isValue = !whole.isEmpty() && !text.isEmpty();
      whole.append(isValue ? (whole.indexOf(":") < 0 ? ": " : " ") : "").append(text);
    }
    if (!whole.isEmpty() && whole.length() < 2_000) {
      lines.add(whole.toString().replaceAll("\\s*:\\s*:\\s*", ": "));
    }
  }

  /// The lines, cells of a row joined.
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /// Number as printed, else out of the file's name.
  public String number(String file) {
    return printedNumber().orElseGet(() -> FileName.of(file).number());
  }

  /// Number as printed.
  public Optional<String> printedNumber() {
    return first(LEADING_NUMBER, false).or(() -> first(NUMBER, true));
  }

  /// Issue as printed, else out of the file's name, else 1.
  public int version(String file) {
    int printed = first(VERSION, true).map(Integer::parseInt).orElse(0);
    return printed > 0 ? printed : Math.max(1, FileName.of(file).version());
  }

  /// Laboratory as printed; empty text if it is not.
  public String laboratory() {
    return first(LABORATORY, false).map(CellText::strip).orElse("");
  }

  /// Number of samples as printed.
  public OptionalInt samples() {
    return first(SAMPLES, false).stream().mapToInt(Integer::parseInt).findFirst();
  }

  /// The day it was finalised; a date that may be read two ways is reported and left out.
  public Optional<PartialDate> finalised(Problems problems) {
    Optional<String> text = first(FINALISED, false);
    Optional<PartialDate> date = text.flatMap(Dates::find);
    if (text.isPresent() && date.isEmpty()) {
      problems.add(
          Problem.of(
              CertificateCode.DATE_UNREADABLE,
              place(),
              "'" + text.get() + "' may be several days or none"));
    }
    return date;
  }

  private Place place() {
    return grid.place(Math.max(0, Math.min(rows, grid.rows()) - 1), 0);
  }

  private Optional<String> first(Pattern pattern, boolean anywhere) {
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (anywhere ? matcher.find() : matcher.matches()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /// Number and version out of a file's name: `AB123_V2.csv` is version 2 of AB123.
  record FileName(String number, int version) {

    static FileName of(String path) {
      String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
      String stem =
          name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv|xlsx|xls)")
              ? name.substring(0, name.lastIndexOf('.'))
              : name;
      Matcher version = FILE_VERSION.matcher(stem);
      return version.matches()
          ? new FileName(version.group(1), Integer.parseInt(version.group(2)))
          : new FileName(stem, 1);
    }
  }
}
