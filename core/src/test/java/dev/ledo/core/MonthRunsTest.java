package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthRunsTest {

  @Test
  void monthsThatFollowEachOtherAreOneRun() {
    assertThat(MonthRuns.words(EnumSet.range(Month.JUNE, Month.SEPTEMBER)))
        .containsExactly("June to September");
    assertThat(MonthRuns.words(List.of(Month.AUGUST, Month.MARCH, Month.JULY)))
        .containsExactly("March", "July to August");
  }

  @Test
  void aRunMayGoOverTheEndOfTheYear() {
    assertThat(MonthRuns.words(List.of(Month.JANUARY, Month.MAY, Month.NOVEMBER, Month.DECEMBER)))
        .containsExactly("May", "November to January");
  }

  @Test
  void allAreSaidInOneWordAndNoneInNone() {
    assertThat(MonthRuns.words(EnumSet.allOf(Month.class))).containsExactly("all months");
    assertThat(MonthRuns.words(List.of())).isEmpty();
  }

  @Test
  void aMonthSaidTwiceCountsOnce() {
    assertThat(MonthRuns.words(Collections.nCopies(12, Month.MAY))).containsExactly("May");
  }
}
