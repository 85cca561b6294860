package dev.ledo.cases;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// Everything that can be wrong with a case.
///
/// Codes never change their meaning: C00x files, C01x text, C02x YAML and JSON, C03x headers, C04x
/// cells, C06x references, C07x and C08x meaning; from C088 on of any kind.
public enum CaseCode implements ProblemCode {
  C001("no such case", "give the folder that holds `case.yaml`"),
  C002("file cannot be read", "check that it exists and that you may read it"),
  C003("file too large", "split it: a table may be a folder of several files"),
  C004("link leads out of the case folder", "copy the file into the folder instead of linking it"),
  C005("too many files or folders", "keep only what belongs to the case in its folder"),
  C006(Severity.WARNING, "file is not used", "rename it to a table's name, or move it away"),
  C007("a file's place is not allowed", "use files with plain names, in folders at most four deep"),
  C010("not UTF-8 text", "save the file as UTF-8 (in a spreadsheet: CSV UTF-8)"),
  C011("UTF-16 or UTF-32 text", "save the file as UTF-8 (in a spreadsheet: CSV UTF-8)"),
  C012(Severity.NOTE, "file starts with a byte order mark", "nothing: the mark is skipped"),
  C013(Severity.NOTE, "lines end in CR LF", "nothing: both kinds of line end are read"),
  C014("control character in text", "remove it; it is most often left over from a broken export"),
  C015("CSV is broken", "check the quotes: a quote inside a quoted cell is written twice"),
  C016("line or cell too long", "shorten it: a cell holds at most 20,000 characters"),
  C017("no header", "let the first line name the columns"),
  C020("YAML cannot be read", "check indentation and quotes at the place shown"),
  C021("YAML anchor or alias", "write the value out where it is needed"),
  C022("nested too deep", "write flat rows: a table is a list of them"),
  C023("YAML has the wrong shape", "write a list of rows, each a list of `column: value`"),
  C024("GeoJSON cannot be read", "give a FeatureCollection of polygons in WGS 84"),
  C030("unknown column", "use a column of the table, or the prefix `x_` for your own"),
  C031("column given twice", "remove or rename one of them"),
  C032("required column missing", "add the column"),
  C033("unit not understood", "use units such as t, t REO, kg, km, d, yr, USD, % and `/`"),
  C034("unit does not fit", "use a unit of the same kind; kinds of mass are different things"),
  C035("unit where none belongs", "remove the brackets and what is in them"),
  C036("unit missing in header", "write the unit in brackets after the column's name"),
  C037("row has the wrong number of cells", "check for a missing quote or a stray comma"),
  C040("required cell is empty", "fill it in, or remove the row"),
  C041("not an amount", "write 5000, 4000..6000, 5000 ±10%, <1.09 or nothing for unknown"),
  C042("amount out of range", "check the figure and its unit"),
  C043("not an id", "use lower-case letters, digits and hyphens, starting with a letter"),
  C044("not one of the allowed words", "use one of the words listed"),
  C045("not a date", "write 2025-04-04, 2025-04 or 2025"),
  C046("unknown country", "use the three-letter ISO 3166 code, or WLD for the world"),
  C047("not a whole number", "write digits only"),
  C048(
      "unknown element",
      "known are the rare earths La to Lu, Y and Sc, and Th and U; separate them by `;`"),
  C049("not months", "write numbers 1 to 12 and ranges: 5-10 or 6;7; or none"),
  C050("not yes, no or unknown", "write yes, no or unknown"),
  C060("no row has this id", "correct the id, or add the row it names"),
  C061("key given twice", "give each row its own key"),
  C062("sources copy each other in a circle", "name the source that was first"),
  C070("fact without source", "name a source, or mark the row `kind: assumption` with a reason"),
  C071("assumption without reason", "say in `reason` why it was chosen"),
  C072("two hold the same place at once", "end the earlier interval, or mark one `contested`"),
  C073("ends before it begins", "check the two dates"),
  C074("shares add up to more than 100 %", "check the figures; ranges count at their low end"),
  C075(Severity.WARNING, "figure is stale", "look for a newer edition"),
  C076(Severity.WARNING, "sources disagree", "explain it in `explanations.csv`, or choose"),
  C077(Severity.WARNING, "unit value cannot be", "check what the heading really counts"),
  C078(
      Severity.WARNING,
      "composition adds up to much more than 100 %",
      "check the figures and their unit against the source"),
  C079(Severity.WARNING, "source is from the future", "check the date, or `as_of` in `case.yaml`"),
  C080(Severity.WARNING, "explanation explains nothing", "copy the fact's key from `ledo check`"),
  C081(Severity.NOTE, "figure was revised", "nothing: the newest edition is used"),
  C082("price counts another kind of mass", "use the kind the material is counted in"),
  C083("same statement twice", "remove one; another edition needs another source"),
  C084(Severity.NOTE, "one origin behind several sources", "count them as one voice"),
  C085(Severity.WARNING, "source has no date", "add `published`, if only the year"),
  C086(Severity.NOTE, "sources disagree, and the case says why", "nothing: the brief shows both"),
  C087("no table has this name", "use the name of a table"),
  C088("a table's file is not read", "save it as CSV or YAML, or move it away"),
  C089("YAML too large", "split the file, or write the table as CSV"),
  C090(
      "one source states two figures for one fact",
      "keep the right one, or tell them apart by key"),
  C091("not a period", "write 2024, 2025-02, 2025-01..05, 2018-2024, FY2024-25 or 2025-Q1"),
  C092("cells not separated by commas", "save it as CSV with commas (in a spreadsheet: CSV UTF-8)"),
  C093("YAML tag or directive", "leave it out: the column says how a value is read"),
  C094("too many columns", "a table holds at most 500 columns"),
  C095(Severity.WARNING, "way is open and shut at once", "end one of the rows by its `to`"),
  C096("corridor ends where it begins", "name two different places"),
  C097(Severity.WARNING, "way to be built has no price", "add a module that names the leg"),
  C098(Severity.WARNING, "way is shorter than the straight line", "check both lengths"),
  C099(
      Severity.WARNING,
      "a month of a way is given twice",
      "nothing if both may be true: the range over both is used"),
  C100(
      Severity.WARNING,
      "way ends where it begins",
      "name two different places, or take the row out: nothing goes over it"),
  C101("figure must be above 0", "leave it out if it is not known"),
  C102(
      Severity.WARNING, "money is not told in this currency", "leave `currency` out, or write USD"),
  C103("not a discount rate", "write 0 to 100 with the unit %/yr, such as 8 or 6..10"),
  C104("assumption in another kind of unit", "write it in a unit of the kind that is named"),
  C105(
      Severity.WARNING,
      "way is shorter than the line between its ends",
      "check its length and both positions: latitude and longitude may be exchanged"),
  C106(
      Severity.WARNING,
      "a way between two countries tells of no border",
      "write its state in `border`, `unknown` if nobody tells, or `none` if there is none"),
  C107(
      Severity.NOTE,
      "a module does not tell how long it works",
      "write the years in `life`, as a range if they are not sure");

  private final Severity severity;
  private final String title;
  private final String remedy;

  CaseCode(String title, String remedy) {
    this(Severity.ERROR, title, remedy);
  }

  CaseCode(Severity severity, String title, String remedy) {
    this.severity = severity;
    this.title = title;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return name();
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
