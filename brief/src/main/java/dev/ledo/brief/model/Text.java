package dev.ledo.brief.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line of text with figures and links in it.
public record Text(List<Piece> pieces) {

  /// No text.
  public static final Text EMPTY = new Text(List.of());

  public Text {
    pieces = List.copyOf(pieces);
  }

  /// Text in which each `{}` is replaced by the next argument: a figure, a piece, a date, a text or
  /// words.
  ///
  /// @throws IllegalArgumentException if there are more or fewer arguments than places
  public static Text of(String pattern, Object... arguments) {
    var pieces = new ArrayList<Piece>();
    String[] between = pattern.split("\\{}", -1);
    if (between.length != arguments.length + 1) {
      throw new IllegalArgumentException(pattern + " with " + arguments.length + " arguments");
    }
    for (int i = 0; i < between.length; i++) {
      if (!between[i].isEmpty()) {
        pieces.add(new Piece.Words(between[i]));
      }
      if (i < arguments.length) {
        pieces.addAll(pieces(arguments[i]));
      }
    }
    return new Text(pieces);
  }

  /// Words as they stand, with any braces in them.
  public static Text plain(String words) {
    return words.isEmpty() ? EMPTY : new Text(List.of(new Piece.Words(words)));
  }

  /// Words of a file, a title or a person.
  public static Text quoted(String words) {
    return words.isEmpty() ? EMPTY : new Text(List.of(new Piece.Quoted(words)));
  }

  /// Texts one after the other, with a separator between them.
  public static Text join(String separator, List<Text> texts) {
    var pieces = new ArrayList<Piece>();
    for (Text text : texts) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece.Words(separator));
      }
      pieces.addAll(text.pieces);
    }
    return new Text(pieces);
  }

  /// Texts as a list in a sentence: `A, B and C`.
  public static Text list(List<Text> texts) {
    int last = texts.size() - 1;
    return last < 1
        ? join("", texts)
        : of("{} and {}", join(", ", texts.subList(0, last)), texts.getLast());
  }

  private static List<Piece> pieces(Object argument) {
    return switch (argument) {
      case Text text -> text.pieces;
      case Piece piece -> List.of(piece);
      case Num num -> List.of(new Piece.Figure(num));
      case LocalDate day -> List.of(new Piece.Day(day.toString()));
      default -> List.of(new Piece.Quoted(argument.toString()));
    };
  }

  /// This text and another.
  public Text plus(Text other) {
    var all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Text(all);
  }

  /// Whether nothing would be shown.
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /// The text without links.
  public String plain() {
    return pieces.stream().map(Text::plain).collect(Collectors.joining());
  }

  private static String plain(Piece piece) {
    return switch (piece) {
      case Piece.Words(String text) -> text;
      case Piece.Strong(String text) -> text;
      case Piece.Day(String iso) -> iso;
      case Piece.Mark(Tone tone, String text) -> text;
      case Piece.Link(String href, String text) -> text;
      case Piece.Quoted(String text) -> text;
      case Piece.Figure(Num num) -> num.text().replace('\u00a0', ' ');
    };
  }
}
