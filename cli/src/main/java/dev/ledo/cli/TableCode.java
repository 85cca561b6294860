package dev.ledo.cli;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// What can be wrong with a table that stands alone, outside a case.
enum TableCode implements ProblemCode {
  UNREADABLE("T001", "the file cannot be read", "check that it exists and that you may read it"),
  NOT_A_TABLE(
      "T002", "the file is no delimited text", "save the first sheet as CSV and give that file"),
  EMPTY("T003", "the file has no rows below its header", "give a header and at least one row"),
  MISSING_COLUMN("T004", "a column is missing", "name the column, or correct the header"),
  REPEATED_COLUMN("T005", "two columns are called or mean the same", "remove or rename one"),
  UNKNOWN_UNIT(
      "T006", "a column names no unit that can be used", "write Dy_ppm, or give --unit for all"),
  SHIFTED_ROW(
      "T007",
      "the row has another number of cells than the header",
      "compare the row with the header; a separator was lost or added"),
  BROKEN_QUOTE("T008", "a quotation mark in the row has no partner", "correct the quotation marks"),
  NOT_A_NUMBER("T009", "the cell is not a number", "correct the cell, or leave out the row"),
  BLANK("T010", "a cell is blank that must be filled", "fill the cell, or leave out the row"),
  LIMIT(
      "T011",
      "the cell is a limit, not a number",
      "say --limits leave-out, --limits zero or --limits as-limit, and compare"),
  DEGREES(
      "T012",
      "the coordinates are degrees, and distances in degrees mean nothing",
      "project them first, for example to the UTM zone of the place"),
  TOO_FEW(
      "T013",
      "the samples say too little for this",
      "give more samples, or a model: --nugget C0 --sill C --range A"),
  SECOND_COLUMN("T014", "another column holds the same element", "remove it if it should count"),
  PERHAPS_DEGREES(
      "T015", "the coordinates may be degrees", "project them first, unless they are metres"),
  NO_SAMPLE("T016", "the row has no sample id", "write the id; its line stands for it here"),
  TOO_MUCH(
      "T017",
      "more than there is room for",
      "give fewer samples or a smaller grid, or set LEDO_JAVA_OPTS=-Xmx8g"),
  COORDINATE(
      "T018", "a column may be yttrium or a coordinate", "call yttrium Y_ppm, or rename x and y"),
  ODD_SAMPLE("T019", "a sample stands far from all others", "look at it");

  private final String id;
  private final String title;
  private final String remedy;

  TableCode(String id, String title, String remedy) {
    this.id = id;
    this.title = title;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return switch (this) {
      case SECOND_COLUMN, PERHAPS_DEGREES, NO_SAMPLE, COORDINATE, ODD_SAMPLE -> Severity.WARNING;
      case UNREADABLE,
          NOT_A_TABLE,
          EMPTY,
          MISSING_COLUMN,
          REPEATED_COLUMN,
          UNKNOWN_UNIT,
          SHIFTED_ROW,
          BROKEN_QUOTE,
          NOT_A_NUMBER,
          BLANK,
          LIMIT,
          DEGREES,
          TOO_FEW,
          TOO_MUCH ->
          Severity.ERROR;
    };
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
