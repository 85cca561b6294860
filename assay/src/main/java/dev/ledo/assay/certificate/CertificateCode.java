package dev.ledo.assay.certificate;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// What can be wrong with a certificate's file as a whole.
public enum CertificateCode implements ProblemCode {
  EMPTY("A001", Severity.ERROR, "the file is empty", "fetch the file again"),
  NOT_A_TABLE(
      "A002",
      Severity.ERROR,
      "the file is neither text nor an XLSX workbook",
      "ask the laboratory for CSV or XLSX"),
  TOO_LARGE(
      "A003", Severity.ERROR, "the file exceeds a limit", "split the file, or fetch it again"),
  BROKEN_WORKBOOK(
      "A004", Severity.ERROR, "the workbook cannot be read", "open and save it in a spreadsheet"),
  NO_RESULTS(
      "A005",
      Severity.ERROR,
      "no row names elements or oxides",
      "the file needs a row with the sample column and the analytes"),
  COUNT_DIFFERS(
      "A010",
      Severity.NOTE,
      "the certificate states another number of samples",
      "compare with the dispatch list; control samples may be counted"),
  DATE_UNREADABLE(
      "A011", Severity.NOTE, "the date is not understood", "dates are best written 2026-11-25"),
  REPEATED_COLUMN(
      "A012",
      Severity.NOTE,
      "two columns have the same analyte, method and unit",
      "ask the laboratory which one counts"),
  REPEATED_SAMPLE(
      "A013", Severity.WARNING, "the sample occurs twice", "tell duplicates apart by their ids"),
  SHEET_NOT_READ(
      "A014",
      Severity.WARNING,
      "another sheet with results was not read",
      "save each sheet as a file of its own"),
  VERSIONS_DISAGREE(
      "A016",
      Severity.ERROR,
      "two files are the same issue of a certificate but differ",
      "ask the laboratory which one counts and remove the other");

  private final String id;
  private final Severity severity;
  private final String title;
  private final String remedy;

  CertificateCode(String id, Severity severity, String title, String remedy) {
    this.id = id;
    this.severity = severity;
    this.title = title;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
