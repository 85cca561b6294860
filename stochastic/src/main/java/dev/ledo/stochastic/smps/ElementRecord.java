package dev.ledo.stochastic.smps;

import java.util.List;
import java.util.Optional;

/// A record of INDEP: which element, two numbers, and perhaps the period.
///
/// @param label column or right-hand side's name; empty if left out
/// @param name row, or the column of a bound
/// @param first the value, or the distribution's first number
/// @param second the probability, or the distribution's second number
record ElementRecord(
    boolean bound,
    Optional<Token> label,
    Token name,
    Token first,
    Optional<Token> period,
    Token second) {

  static Optional<ElementRecord> of(Line line, TargetFinder targets, Findings findings) {
    boolean bound = targets.isBound(line);
    List<Token> words = bound ? line.tokens().subList(1, line.size()) : line.tokens();
    Optional<ElementRecord> record = parse(bound, words, targets);
    if (record.isEmpty()) {
      record = fixed(line, targets);
    }
    if (record.isEmpty()) {
      findings.add(
          SmpsCode.M013,
          line,
          "an element's record has a column, a row, a number, a period and another number");
    }
    return record;
  }

  private static Optional<ElementRecord> parse(boolean bound, List<Token> t, TargetFinder targets) {
    if (t.size() == 5) {
      return Optional.of(record(bound, t, 1, Optional.of(t.get(3))));
    }
    if (t.size() == 4) {
      boolean unlabelled = isNumber(t.get(1)) && isKnown(bound, t.get(0), targets);
      return Optional.of(
          unlabelled
              ? record(bound, t, 0, Optional.of(t.get(2)))
              : record(bound, t, 1, Optional.empty()));
    }
    if (t.size() == 3) {
      return Optional.of(record(bound, t, 0, Optional.empty()));
    }
    return Optional.empty();
  }

  private static ElementRecord record(
      boolean bound, List<Token> t, int name, Optional<Token> period) {
    Optional<Token> label = name == 1 ? Optional.of(t.get(0)) : Optional.empty();
    return new ElementRecord(bound, label, t.get(name), t.get(name + 1), period, t.getLast());
  }

  private static boolean isNumber(Token token) {
    return Figure.parse(token.text()).isPresent();
  }

  private static boolean isKnown(boolean bound, Token name, TargetFinder targets) {
    return bound ? targets.isColumn(name.text()) : targets.isRow(name.text());
  }

  private static Optional<ElementRecord> fixed(Line line, TargetFinder targets) {
    List<Token> f = line.fixedFields();
    if (f.size() != 6 || !targets.isRow(f.get(2).text())) {
      return Optional.empty();
    }
    return Optional.of(
        new ElementRecord(
            false,
            Optional.of(f.get(1)),
            f.get(2),
            f.get(3),
            Optional.of(f.get(4)).filter(token -> !token.text().isEmpty()),
            f.get(5)));
  }

  Optional<Target> target(Line line, TargetFinder targets) {
    return bound ? targets.bound(line, name) : targets.entry(line, label, name);
  }

  /// Notes when the element becomes known.
  void reveal(Line line, Target target, TargetFinder targets, Chances chances) {
    if (period.isPresent()) {
      targets.period(line, period.get()).ifPresent(chances.revealing::add);
    } else {
      targets.period(target).ifPresent(chances.revealing::add);
    }
  }
}
