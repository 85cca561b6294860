package dev.ledo.stochastic.smps;

import dev.ledo.core.Excerpt;
import dev.ledo.core.Nearest;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/// What is wrong with one file, said with line and column.
final class Findings {

  private static final int NAMES_SEARCHED = 20_000;

  private final String file;
  private final Problems problems;

  Findings(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// Something about the whole file.
  void add(SmpsCode code, String message) {
    problems.add(Problem.of(code, Place.of(file), message).withHint(code.remedy()));
  }

  /// Something about a place in the file of which only the line's number is known.
  void add(SmpsCode code, int line, String message) {
    problems.add(Problem.of(code, new Place(file, line, 1), message).withHint(code.remedy()));
  }

  /// Something about a line.
  void add(SmpsCode code, Line line, String message) {
    add(code, line, line.token(0), message, code.remedy());
  }

  /// Something about a word.
  void add(SmpsCode code, Line line, Token token, String message) {
    add(code, line, token, message, code.remedy());
  }

  void add(SmpsCode code, Line line, Token token, String message, String hint) {
    int start = token.column() - 1;
    Excerpt excerpt = Excerpt.of(line.number(), line.text(), start, token.text().length());
    Place place = new Place(file, line.number(), token.column());
    problems.add(Problem.of(code, place, message).withHint(hint).withExcerpt(excerpt));
  }

  /// A name that is not among those known.
  void unknown(SmpsCode code, Line line, Token token, Collection<String> known) {
    boolean few = known.size() <= NAMES_SEARCHED;
    String hint =
        (few ? Nearest.to(token.text(), known) : Optional.<String>empty())
            .map(near -> "did you mean " + near + "?")
            .orElse(code.remedy());
    add(code, line, token, code.title() + " '" + token.text() + "'", hint);
  }

  /// The number a word stands for; a finding if it is none.
  OptionalDouble number(Line line, Token token) {
    OptionalDouble value = Figure.parse(token.text());
    if (value.isEmpty()) {
      add(SmpsCode.M030, line, token, "'" + token.text() + "' is not a number");
    }
    return value;
  }

  boolean hasErrors() {
    return problems.hasErrors();
  }
}
