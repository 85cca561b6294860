package dev.ledo.core;

import java.util.Comparator;
import java.util.Optional;

/// Something wrong with the input: what, where, and what to do.
///
/// @param code the kind of problem
/// @param place where it was found
/// @param message the fact, with the value first
/// @param hint what to do about this very one, when there is more to say than the code's remedy
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
    return place + ": " + severity().word() + " " + code.id() + ": " + message;
  }

  /// Headline, excerpt and hint, as printed on a terminal.
  public String render() {
    var text = new StringBuilder(headline());
    excerpt.ifPresent(e -> text.append('\n').append(e.render()));
    hint.ifPresent(h -> text.append("\n  hint: ").append(h));
    return text.toString();
  }
}
