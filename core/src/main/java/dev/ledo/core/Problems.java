package dev.ledo.core;

import java.util.ArrayList;
import java.util.List;

/// The problems found in one pass over the input.
///
/// Keeps at most [#LIMIT] of them and counts the rest, so that a broken file of a million rows does
/// not fill the memory.
public final class Problems {

  /// How many problems are kept.
  public static final int LIMIT = 2_000;

  private final List<Problem> kept = new ArrayList<>();
  private int dropped;
  private int errors;
  private int warnings;

  /// Adds a problem.
  public void add(Problem problem) {
    switch (problem.severity()) {
      case ERROR -> errors++;
      case WARNING -> warnings++;
      case NOTE -> {}
    }
    if (kept.size() < LIMIT) {
      kept.add(problem);
    } else {
      dropped++;
    }
  }

  /// Adds all problems of another pass.
  public void addAll(List<Problem> others) {
    others.forEach(this::add);
  }

  /// The kept problems in order of place.
  public List<Problem> sorted() {
    return kept.stream().sorted(Problem.BY_PLACE).toList();
  }

  /// How many were found beyond [#LIMIT].
  public int dropped() {
    return dropped;
  }

  /// How many errors were found.
  public int errors() {
    return errors;
  }

  /// How many warnings were found.
  public int warnings() {
    return warnings;
  }

  /// Whether an error was found.
  public boolean hasErrors() {
    return errors > 0;
  }
}
