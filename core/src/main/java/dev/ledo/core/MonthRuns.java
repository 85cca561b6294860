package dev.ledo.core;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Months of a year in words, those that follow each other together.
public final class MonthRuns {

  private MonthRuns() {}

  /// Runs in order of their first month, such as `June to September` or `March`; one may go over
  /// the end of the year.
  ///
  /// @param months in any order; none counts twice
  /// @return `all months` alone if they are all there; empty if there are none
  public static List<String> words(Collection<Month> months) {
    Set<Month> set = EnumSet.noneOf(Month.class);
    set.addAll(months);
    if (set.size() == Month.values().length) {
      return List.of("all months");
    }
    List<String> runs = new ArrayList<>();
    for (Month first : set) {
      if (!set.contains(first.minus(1))) {
        runs.add(run(first, set));
      }
    }
    return runs;
  }

  private static String run(Month first, Set<Month> months) {
    Month last = first;
    while (months.contains(last.plus(1))) {
      last = last.plus(1);
    }
    return first == last ? word(first) : word(first) + " to " + word(last);
  }

  private static String word(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
