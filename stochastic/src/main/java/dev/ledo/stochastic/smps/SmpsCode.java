package dev.ledo.stochastic.smps;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// Everything that can be wrong with a program in the SMPS format.
///
/// Codes never change their meaning: M00x files, M01x records, M02x names, M03x numbers and bounds,
/// M04x stages, M05x chances.
public enum SmpsCode implements ProblemCode {
  M001("file cannot be read", "check that it exists and that you may read it"),
  M002("file too large", "make it smaller: at most 1 GB and 20 million entries are read"),
  M003("not a text file", "give the plain text of an SMPS file, unpacked"),
  M004(
      "file ends without ENDATA",
      "the file is cut off; fetch it again, or write ENDATA at its end"),
  M010("unknown section", "check the word at the start of the line"),
  M011(
      "section not supported",
      "write it as a linear program with an expected value; Ledo reads no other"),
  M012("data before the first section", "begin each section with its name in column 1"),
  M013("record not understood", "check the number of fields in the line"),
  M014(
      "section is missing",
      "add it: the files of one program have all sections the format asks for"),
  M015(Severity.WARNING, "word in a section's line ignored", "check that nothing is lost"),
  M020("name given twice", "give each row, column and period its own name"),
  M021("unknown row", "use a name of the section ROWS"),
  M022("unknown column", "use a name of the section COLUMNS"),
  M023("unknown period", "use a name of the time file"),
  M024("entry given twice", "keep the one that is meant"),
  M025("unknown row type", "write N, E, L or G"),
  M026("unknown bound type", "write UP, LO, FX, FR, MI, PL, BV, UI or LI"),
  M027(
      Severity.WARNING,
      "second set ignored",
      "only the first right-hand side, range and bound set is read"),
  M028(
      Severity.WARNING,
      "entry in an unused N row ignored",
      "only the first N row is the objective"),
  M029("no objective", "give one row the type N"),
  M030("not a number", "write numbers such as 12, -0.5 or 1.5E3"),
  M031("number too large", "entries stay below 1e15; scale the row or the column"),
  M032("bounds leave no value", "correct one: the lower bound is above the upper bound"),
  M033(
      Severity.WARNING,
      "negative upper bound without a lower bound",
      "nothing, if the column may go down without end; else give it a lower bound"),
  M034(
      Severity.WARNING,
      "integer column without bounds",
      "nothing, if it is binary, as most readers take it; else give it an upper bound"),
  M040(
      "not a program in two stages",
      "let all uncertainty end at once; Ledo solves no other programs"),
  M041("periods out of order", "put each period after the one before, as in the core file"),
  M042("no period given", "give the row or column a period in the time file"),
  M043(
      Severity.WARNING,
      "row belongs to the second stage",
      "nothing: it holds what the second stage decides or what is uncertain, so it waits for it"),
  M044(
      Severity.WARNING,
      "uncertain bound of a first-stage column",
      "nothing, if it has to hold whatever comes: it is a row of the second stage"),
  M050(
      "distribution not supported",
      "use DISCRETE, UNIFORM or NORMAL for INDEP, DISCRETE for others"),
  M051("not a probability", "write a number between 0 and 1"),
  M052(Severity.WARNING, "probabilities do not sum to 1", "check them; they are used as they are"),
  M053("uncertain in two places", "keep one: each element belongs to one block, or stands alone"),
  M054("unknown scenario", "put the scenario after the one it branches from"),
  M055("no scenarios", "write in the stoch file what may happen"),
  M056("sections cannot be mixed", "keep to one: SCENARIOS, or INDEP and BLOCKS"),
  M057(Severity.WARNING, "impossible value ignored", "nothing: its probability is 0"),
  M058(
      Severity.WARNING,
      "value of a block left out",
      "it stays as in the block's first realisation; write it out where it should be another");

  private final Severity severity;
  private final String title;
  private final String remedy;

  SmpsCode(String title, String remedy) {
    this(Severity.ERROR, title, remedy);
  }

  SmpsCode(Severity severity, String title, String remedy) {
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
