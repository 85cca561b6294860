package dev.ledo.core;

import java.util.Comparator;
import java.util.Optional;

/// Something wrong with the input: what, where, and what to do.
///
/// Message and hint are kept as they may be shown: on one line, of bounded length and without
/// control characters.
///
/// @param code the kind of problem
/// @param place where it was found
/// @param message the fact, with the value first
/// @param hint what to do about this very one, when there is more to say than the code's remedy,
///   written as a remedy is
/// @param excerpt the text around the place, when it has one
public record Problem(
    ProblemCode code,
    Place place,
    String message,
    Optional<String> hint,
    Optional<Excerpt> excerpt) {

  /// Order of printing: by file, line and column, then by code.
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::place)
          .thenComparing(problem -> problem.code().id())
          .thenComparing(Problem::message);

  private static final int LONGEST_MESSAGE = 300;
  private static final int LONGEST_HINT = 600;

  public Problem {
    message = Printable.shortened(Printable.of(message), LONGEST_MESSAGE);
    hint = hint.map(text -> Printable.shortened(Printable.of(text), LONGEST_HINT));
  }

  /// A problem with neither hint nor excerpt.
  public static Problem of(ProblemCode code, Place place, String message) {
    return new Problem(code, place, message, Optional.empty(), Optional.empty());
  }

  /// This problem with a hint.
  public Problem withHint(String text) {
    return new Problem(code, place, message, Optional.of(text), excerpt);
  }

  /// This problem with the text around it.
  public Problem withExcerpt(Excerpt text) {
    return new Problem(code, place, message, hint, Optional.of(text));
  }

  /// How much it matters.
  public Severity severity() {
    return code.severity();
  }

  /// One line: `sites.csv:14:7: error C042: latitude 198.1 is outside -90..90`.
  public String headline() {
    return Printable.of(place.toString())
        + ": "
        + severity().word()
        + " "
        + code.id()
        + ": "
        + message;
  }

  /// Headline, excerpt and what to do, as printed on a terminal; for a note there is nothing to do.
  public String render() {
    var text = new StringBuilder(headline());
    excerpt.ifPresent(e -> text.append('\n').append(e.render()));
    advice().ifPresent(what -> text.append("\n  hint: ").append(what));
    return text.toString();
  }

  private Optional<String> advice() {
    return severity() == Severity.NOTE ? hint : hint.or(() -> Optional.of(code.remedy()));
  }
}
