package dev.ledo.stochastic.smps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A record of a label and pairs of a name and a number, as in COLUMNS, RHS and RANGES.
///
/// @param label the first name; empty if the record leaves it out
record Pairs(Optional<Token> label, List<Pair> pairs) {

  /// A name and the number that goes with it.
  record Pair(Token name, Token number) {}

  /// Reads the words of a line, or its fixed fields if the words make no sense.
  ///
  /// @param labelNeeded whether a record without a label is refused
  /// @param known whether a word is a name that may stand in a pair
  static Optional<Pairs> of(Line line, boolean labelNeeded, Predicate<String> known) {
    Optional<Pairs> free = free(line.tokens(), labelNeeded);
    if (free.isPresent() && free.get().isSound(known)) {
      return free;
    }
    Optional<Pairs> fixed = fixed(line.fixedFields());
    if (fixed.isPresent() && fixed.get().isSound(known)) {
      return fixed;
    }
    return free;
  }

  private static Optional<Pairs> free(List<Token> tokens, boolean labelNeeded) {
    boolean labelled = tokens.size() % 2 == 1;
    if (tokens.size() < 2 || (labelNeeded && !labelled)) {
      return Optional.empty();
    }
    Optional<Token> label = labelled ? Optional.of(tokens.getFirst()) : Optional.empty();
    return Optional.of(new Pairs(label, pairs(tokens, labelled ? 1 : 0)));
  }

  private static Optional<Pairs> fixed(List<Token> fields) {
    if (fields.size() != 4 && fields.size() != 6) {
      return Optional.empty();
    }
    Token label = fields.get(1);
    return Optional.of(
        new Pairs(
            label.text().isEmpty() ? Optional.empty() : Optional.of(label), pairs(fields, 2)));
  }

  private static List<Pair> pairs(List<Token> tokens, int from) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = from; i + 1 < tokens.size(); i += 2) {
      pairs.add(new Pair(tokens.get(i), tokens.get(i + 1)));
    }
    return pairs;
  }

  private boolean isSound(Predicate<String> known) {
    return !pairs.isEmpty()
        && pairs.stream()
            .allMatch(pair ->
                known.test(pair.name().text()) && Figure.parse(pair.number().text()).isPresent());
  }
}
