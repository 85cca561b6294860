package dev.ledo.brief.model;

import java.util.List;

/// A cell of a table.
///
/// @param text as shown
/// @param data as written to a CSV file: all digits, no grouping
public record Cell(Text text, String data) {

  /// An empty cell: not known.
  public static final Cell UNKNOWN =
      new Cell(new Text(List.of(new Piece.Mark(Tone.UNKNOWN, "unknown"))), "");

  /// A cell with nothing to say.
  public static final Cell EMPTY = new Cell(Text.EMPTY, "");

  /// Words of the brief.
  public static Cell of(String words) {
    return new Cell(Text.plain(words), words);
  }

  /// Words of a source or the case.
  public static Cell quoted(String words) {
    return new Cell(Text.quoted(words), words);
  }

  /// A text with links.
  public static Cell of(Text text) {
    return new Cell(text, text.plain());
  }

  /// A date.
  public static Cell day(String iso) {
    return new Cell(new Text(List.of(new Piece.Day(iso))), iso);
  }

  /// A figure whose unit the column's head names.
  public static Cell of(Num num) {
    return new Cell(Text.of("{}", num.bare()), num.exact());
  }

  /// A figure with its unit, for columns of mixed units.
  public static Cell withUnit(Num num) {
    String unit = num.unit().isEmpty() ? "" : " " + num.unit();
    return new Cell(Text.of("{}", num), num.exact() + unit);
  }
}
