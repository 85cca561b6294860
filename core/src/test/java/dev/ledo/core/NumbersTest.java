package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2900 | 3 | 2,900",
        "1234567 | 3 | 1,230,000",
        "0.000323043 | 3 | 0.000323",
        "-1234.5 | 6 | -1,234.5",
        "999.9 | 3 | 1,000",
        "0 | 3 | 0",
        "53748 | 5 | 53,748"
      })
  void readableNumbersAreRoundedAndGrouped(double value, int digits, String text) {
    assertThat(Numbers.readable(value, digits)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"2900, 2900", "3.2304331527637555E-4, 0.00032304331527637555", "1e9, 1000000000"})
  void plainNumbersKeepEveryDigitAndNoExponent(double value, String text) {
    assertThat(Numbers.plain(value)).isEqualTo(text);
  }
}
