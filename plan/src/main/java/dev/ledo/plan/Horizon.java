package dev.ledo.plan;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The periods a plan looks at: quarters first, then years.
public record Horizon(List<Period> periods) {

  public Horizon {
    periods = List.copyOf(periods);
  }

  /// Quarters, then years.
  ///
  /// @param from first month
  /// @param quarters how many quarters, 0 or more
  /// @param years how many years after them, 0 or more
  /// @param discountRate per year, such as 0.08
  public static Horizon of(YearMonth from, int quarters, int years, double discountRate) {
    var periods = new ArrayList<Period>();
    YearMonth at = from;
    for (int i = 0; i < quarters + years; i++) {
      int months = i < quarters ? 3 : 12;
      double middle = (from.until(at, ChronoUnit.MONTHS) + months / 2.0) / 12;
      double discount = Math.pow(1 + discountRate, -middle);
      String name =
          i < quarters
              ? at.getYear() + "-Q" + (at.getMonthValue() + 2) / 3
              : String.valueOf(at.getYear());
      periods.add(new Period(i, name, at, months, discount));
      at = at.plusMonths(months);
    }
    return new Horizon(periods);
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
