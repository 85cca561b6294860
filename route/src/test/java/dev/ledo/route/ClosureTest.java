package dev.ledo.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosureTest {

  private static Segment road(Season season) {
    return Segment.road("r", "a", "b").with(Access.OPEN.with(season));
  }

  private static Season shut(Month first, Month last) {
    return Season.closedIn(EnumSet.range(first, last));
  }

  @Test
  void aSeasonOfClosedMonthsIsOneClosure() {
    Closure closure = Closure.of(List.of(road(shut(Month.MAY, Month.SEPTEMBER))));
    assertThat(closure.months()).isEqualTo(Amount.of(5));
    assertThat(closure.isThere()).isTrue();
  }

  @Test
  void monthsThatNobodyKnowsMayBePartOfIt() {
    Season season =
        shut(Month.JUNE, Month.SEPTEMBER)
            .with(MonthState.UNKNOWN, Set.of(Month.MAY, Month.OCTOBER));
    Closure closure = Closure.of(List.of(road(season), road(Season.OPEN)));
    assertThat(closure.months()).isEqualTo(Amount.between(4, 6));
    assertThat(closure.surely()).hasSize(4).startsWith(Month.JUNE);
    assertThat(closure.perhaps()).hasSize(6).startsWith(Month.MAY);
  }

  /// A month on half of whose days goods pass is slow, not shut.
  @Test
  void aMonthThatIsRestrictedAndSurelyPassedIsNoClosure() {
    Season slow =
        Season.OPEN.with(new MonthState.Restricted(Amount.between(0.3, 0.6)), Set.of(Month.JULY));
    assertThat(Closure.of(List.of(road(slow))).isThere()).isFalse();
    Season anything =
        Season.OPEN.with(new MonthState.Restricted(Amount.between(0, 0.6)), Set.of(Month.JULY));
    assertThat(Closure.of(List.of(road(anything))).perhaps()).containsExactly(Month.JULY);
  }

  @Test
  void theClosuresOfSegmentsAddUpAndRunOverTheYearsEnd() {
    Closure closure =
        Closure.of(
            List.of(
                road(Season.closedIn(Set.of(Month.DECEMBER, Month.JANUARY))),
                road(Season.closedIn(Set.of(Month.FEBRUARY, Month.JUNE)))));
    assertThat(closure.months()).isEqualTo(Amount.of(3));
  }

  @Test
  void aSegmentOfWhichNothingIsKnownHasNoSeason() {
    Closure closure = Closure.of(List.of(road(Season.UNKNOWN)));
    assertThat(closure.isThere()).isFalse();
    assertThat(closure.months()).isEqualTo(Amount.of(0));
  }

  @Test
  void aSegmentWithOneSureMonthMayBeShutAllYear() {
    Season season = Season.UNKNOWN.with(MonthState.CLOSED, Set.of(Month.JULY));
    Closure closure = Closure.of(List.of(road(season)));
    assertThat(closure.months()).isEqualTo(Amount.between(1, 12));
  }
}
