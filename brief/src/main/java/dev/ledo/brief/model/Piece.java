package dev.ledo.brief.model;

/// A part of a line of text.
public sealed interface Piece {

  /// Plain words.
  record Words(String text) implements Piece {}

  /// Words that matter more.
  record Strong(String text) implements Piece {}

  /// A date, which stands for itself and needs no source of its own.
  ///
  /// @param iso day, month or year
  record Day(String iso) implements Piece {}

  /// A word in a box, such as `claim`.
  record Mark(Tone tone, String text) implements Piece {

    private static final int SHORT = 10;

    /// Whether it stays on one line in a table's cell too.
    public boolean isShort() {
      return text.length() <= SHORT;
    }
  }

  /// A link to another place on the page.
  ///
  /// @param href starts with `#`
  record Link(String href, String text) implements Piece {}

  /// Text as it stands in a file or on a title page; figures in it are quoted, not stated.
  record Quoted(String text) implements Piece {}

  /// A figure.
  record Figure(Num num) implements Piece {}
}
