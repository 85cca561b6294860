package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.plan.network.Horizon;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanYearsTest {

  /// Two quarters of 2027, then a year to June 2028.
  private static final PlanYears YEARS =
      new PlanYears(Horizon.of(YearMonth.of(2027, 1), new Horizon.Mix(0, 2, 1), 0.08));

  @Test
  void periodOverTheTurnOfTheYearIsSharedOutByMonths() {
    double[] tonnes = {3, 5, 24};
    assertThat(YEARS.years()).isEqualTo(List.of(2027, 2028));
    assertThat(YEARS.sums(p -> tonnes[p])).isEqualTo(List.of(3 + 5 + 12.0, 12.0));
  }

  @Test
  void meanCountsEachMonthOnce() {
    double[] usd = {10, 20, 30};
    assertThat(YEARS.means(p -> usd[p])).isEqualTo(List.of((30 + 60 + 180) / 12.0, 30.0));
  }

  @Test
  void lastPeriodIsThatWhichEndsInTheYear() {
    assertThat(YEARS.lastPeriods()).isEqualTo(List.of(1, 2));
  }
}
