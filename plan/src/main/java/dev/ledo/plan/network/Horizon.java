package dev.ledo.plan.network;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The periods a plan looks at: quarters first, then years.
public record Horizon(List<Period> periods) {

  public Horizon {
    periods = List.copyOf(periods);
  }

  /// How many periods of each length follow each other, shortest first, each 0 or more.
  public record Mix(int months, int quarters, int years) {

    /// Length of a period in months.
    int length(int index) {
      if (index < months) {
        return 1;
      }
      return index < months + quarters ? 3 : 12;
    }

    int size() {
      return months + quarters + years;
    }
  }

  /// Months, then quarters, then years.
  ///
  /// @param from first month
  /// @param discountRate per year, such as 0.08
  public static Horizon of(YearMonth from, Mix mix, double discountRate) {
    var periods = new ArrayList<Period>();
    YearMonth at = from;
    for (int i = 0; i < mix.size(); i++) {
      int months = mix.length(i);
      double middle = (from.until(at, ChronoUnit.MONTHS) + months / 2.0) / 12;
      double discount = Math.pow(1 + discountRate, -middle);
      periods.add(new Period(i, name(at, months), at, months, discount));
      at = at.plusMonths(months);
    }
    return new Horizon(periods);
  }

  private static String name(YearMonth at, int months) {
    return switch (months) {
      case 1 -> at.toString();
      case 3 -> at.getYear() + "-Q" + (at.getMonthValue() + 2) / 3;
      default -> String.valueOf(at.getYear());
    };
  }

  /// How many periods.
  public int size() {
    return periods.size();
  }

  /// A period by its index.
  public Period get(int index) {
    return periods.get(index);
  }
}
