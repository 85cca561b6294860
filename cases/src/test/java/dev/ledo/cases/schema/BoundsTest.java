package dev.ledo.cases.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

  /// More than 3 hours a day are at most 24; less than a limit is at least what a column begins at.
  @ParameterizedTest
  @CsvSource({
    "0..24, >3, 3..24",
    "0..24, >24, 24",
    "0.., >3, >3",
    "'', >3, >3",
    "0..24, <3, <3",
    "1..24, <3, 1..3",
    "0..24, 3, 3",
    "0..24, 2..3, 2..3",
  })
  void anAmountEndsWhereItsColumnDoes(String bounds, String written, String narrowed) {
    Bounds column = Bounds.of(bounds);
    Amount amount = Amount.parse(written);
    assertThat(column.admit(amount)).isTrue();
    assertThat(column.narrow(amount)).isEqualTo(Amount.parse(narrowed));
  }
}
