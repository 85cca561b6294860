package dev.ledo.risk;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Periods as customs tables name them, read as years.
final class Years {

  private static final Pattern CALENDAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern FISCAL = Pattern.compile("FY([12]\\d{3})-\\d{2,4}");

  private Years() {}

  /// The calendar year a period is, if it is one.
  static OptionalInt calendar(String period) {
    return CALENDAR.matcher(period).matches()
        ? OptionalInt.of(Integer.parseInt(period))
        : OptionalInt.empty();
  }

  /// Whether a period is a calendar or a fiscal year, and no month or part of a year.
  static boolean isWhole(String period) {
    return calendar(period).isPresent() || FISCAL.matcher(period).matches();
  }

  /// The calendar year in which most of a whole year lies or, for fiscal years, begins.
  static OptionalInt beginning(String period) {
    Matcher fiscal = FISCAL.matcher(period);
    return fiscal.matches() ? OptionalInt.of(Integer.parseInt(fiscal.group(1))) : calendar(period);
  }
}
