package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01, 2025-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025-04-04, 2025-04-04, 2025-04-04"
  })
  void coversTheDaysItMayBe(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.of(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13", "2025-02-30", "25", "04/04/2025", "2025-00", "2025-4-4", ""})
  void whatIsNoDateIsNotFound(String text) {
    assertThat(PartialDate.find(text)).isEmpty();
  }

  @Test
  void sortsByFirstPossibleDayAndThenByLast() {
    assertThat(PartialDate.of("2025-01")).isLessThan(PartialDate.of("2025"));
    assertThat(PartialDate.of("2025")).isLessThan(PartialDate.of("2025-02"));
  }
}
