package dev.ledo.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date as exactly as it is known: a day, a month or a year.
///
/// @param year 1000..2999
/// @param month 1..12, or 0 when only the year is known
/// @param day 1..31, or 0 when only the month is known
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /// A full day.
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads `2025`, `2025-04` or `2025-04-04`; empty if the text is none of these or no such day.
  public static Optional<PartialDate> find(String text) {
    if (!text.matches("[12]\\d{3}(-\\d{2}(-\\d{2})?)?")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int month = text.length() > 4 ? Integer.parseInt(text.substring(5, 7)) : 0;
    int day = text.length() > 7 ? Integer.parseInt(text.substring(8)) : 0;
    try {
      LocalDate.of(year, text.length() > 4 ? month : 1, text.length() > 7 ? day : 1);
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Reads a date that is known to be right.
  ///
  /// @throws IllegalArgumentException if it is not a date
  public static PartialDate of(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a date"));
  }

  /// First day it may be.
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /// Last day it may be.
  public LocalDate latest() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : earliest();
  }

  /// Order by first possible day, then by last.
  @Override
  public int compareTo(PartialDate other) {
    int byStart = earliest().compareTo(other.earliest());
    return byStart != 0 ? byStart : latest().compareTo(other.latest());
  }

  /// As it is read: `2025`, `2025-04` or `2025-04-04`.
  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0 ? "%04d-%02d".formatted(year, month) : earliest().toString();
  }
}
