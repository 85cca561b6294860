package dev.ledo.assay.certificate;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// Why a cell was set aside.
public enum QuarantineReason implements ProblemCode {
  UNREADABLE(
      "A101", "not a number, a limit or a known abbreviation", "write the result in the cell"),
  AMBIGUOUS_SEPARATOR(
      "A102",
      "comma or point may be decimal or thousands, and the file does not tell",
      "ask the laboratory for a file without thousands separators"),
  OTHER_SEPARATOR(
      "A103",
      "comma and point are used differently from the rest of the file",
      "write the number as the rest of the file does"),
  SPREADSHEET_DATE(
      "A104", "a spreadsheet made a date of it", "take the number from the laboratory's own file"),
  SPREADSHEET_ROUNDED(
      "A105",
      "a spreadsheet wrote it in scientific notation, which may have cut digits",
      "take the number from the laboratory's own file"),
  SPREADSHEET_ERROR(
      "A106", "a spreadsheet error, a truth value or a formula without result", "write the result"),
  PERCENT_FORMAT(
      "A107",
      "formatted as per cent in the spreadsheet, so it may be off by 100",
      "format the cell as a plain number in the column's unit"),
  OTHER_UNIT(
      "A108", "the cell names another unit than its column", "write it in the column's unit"),
  NEGATIVE(
      "A109",
      "negative, but not at the detection limit",
      "write `<` and the limit if it is below detection"),
  ZERO("A110", "zero, though the method has a detection limit", "write `<` and the limit"),
  IMPOSSIBLE("A111", "more than the whole sample", "check number and unit"),
  LIMIT_UNKNOWN("A112", "beyond a limit that is not stated", "write `<` or `>` and the limit"),
  OTHER_LIMIT(
      "A113",
      "the limit contradicts the one printed for the column",
      "compare with the range of the method in the header"),
  UNKNOWN_ANALYTE(
      "A120", "the column's header is no element, oxide or known column", "correct the header"),
  UNKNOWN_UNIT(
      "A121", "the column's unit is missing, not understood or contradictory", "correct the unit"),
  UNKNOWN_BASIS(
      "A122",
      "the unit says oxide, but the element has several",
      "name the oxide in the header, such as CeO2"),
  SHIFTED_ROW(
      "A130",
      "the row has other cells than the header, so columns may have moved",
      "compare the row with the laboratory's own file"),
  BROKEN_QUOTE("A131", "a quotation mark in the row has no partner", "correct the quotation marks"),
  CUT_SHORT(
      "A132",
      "the file ends inside this row without a line end, so the cell may be cut short",
      "fetch the file again, or add a line end if it is whole"),
  SAMPLE_MISSING("A140", "the row has no sample id", "write the sample id"),
  SAMPLE_DAMAGED(
      "A141",
      "a spreadsheet made a date, a rounded or a shorter number of the sample id",
      "take the id from the dispatch list"),
  SECOND_TABLE(
      "A142",
      "it belongs to a second table with another header",
      "save each table as a file of its own");

  private final String id;
  private final String title;
  private final String remedy;

  QuarantineReason(String id, String title, String remedy) {
    this.id = id;
    this.title = title;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return id;
  }

  /// A cell set aside does not stop the rest of the certificate.
  @Override
  public Severity severity() {
    return Severity.WARNING;
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
