package dev.ledo.plan.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A stretch of time within which nothing is told apart.
///
/// @param index from 0
/// @param name such as `2027-Q1` or `2031`
/// @param first first month
/// @param months how many months: 1, 3 or 12
/// @param discount what a dollar in the middle of the period is worth today, 0..1
public record Period(int index, String name, YearMonth first, int months, double discount) {

  /// Length in years.
  public double years() {
    return months / 12.0;
  }

  /// First day.
  public LocalDate from() {
    return first.atDay(1);
  }

  /// Last day.
  public LocalDate to() {
    return first.plusMonths(months - 1L).atEndOfMonth();
  }

  /// Its months, in order.
  public Stream<YearMonth> yearMonths() {
    return IntStream.range(0, months).mapToObj(first::plusMonths);
  }

  /// Part of the period's months that are not among the closed ones, 0..1.
  ///
  /// @param closedMonths 1..12
  public double openPart(List<Integer> closedMonths) {
    long open = yearMonths().filter(month -> !closedMonths.contains(month.getMonthValue())).count();
    return (double) open / months;
  }

  /// Part of the period that lies on or after a day, 0..1, counted in whole months.
  public double partFrom(LocalDate day) {
    YearMonth start =
        day.getDayOfMonth() == 1 ? YearMonth.from(day) : YearMonth.from(day).plusMonths(1);
    long late = Math.clamp(ChronoUnit.MONTHS.between(first, start), 0L, months);
    return (double) (months - late) / months;
  }
}
