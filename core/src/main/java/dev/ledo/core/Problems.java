package dev.ledo.core;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The problems found in one pass over the input.
///
/// Keeps at most [#LIMIT] of them and counts the rest, so that a broken file of a million rows does
/// not fill the memory. What matters more is kept before what matters less.
public final class Problems {

  /// How many problems are kept.
  public static final int LIMIT = 2_000;

  private final Map<Severity, List<Problem>> kept = new EnumMap<>(Severity.class);
  private int size;
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
    if (size < LIMIT) {
      size++;
      keep(problem);
    } else {
      dropped++;
      if (dropsLesser(problem.severity())) {
        keep(problem);
      }
    }
  }

  private void keep(Problem problem) {
    kept.computeIfAbsent(problem.severity(), _ -> new ArrayList<>()).add(problem);
  }

  private boolean dropsLesser(Severity severity) {
    for (Severity lesser : List.of(Severity.NOTE, Severity.WARNING)) {
      List<Problem> candidates = kept.getOrDefault(lesser, List.of());
      if (lesser.compareTo(severity) > 0 && !candidates.isEmpty()) {
        candidates.removeLast();
        return true;
      }
    }
    return false;
  }

  /// Adds all problems of another pass.
  public void addAll(List<Problem> others) {
    others.forEach(this::add);
  }

  /// The kept problems in order of place.
  public List<Problem> sorted() {
    return kept.values().stream().flatMap(List::stream).sorted(Problem.BY_PLACE).toList();
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
