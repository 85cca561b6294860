package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource({
    "5000, 5000, 5000",
    "-3.5, -3.5, -3.5",
    "1e3, 1000, 1000",
    "4000..6000, 4000, 6000",
    "4000 .. 6000, 4000, 6000",
    "5000 ±10%, 4500, 5500",
    "5000±200, 4800, 5200",
    "-10 ±50%, -15, -5",
    "<1.09, 0, 1.09",
    ">75000000, 75000000, Infinity"
  })
  void readsWhatPeopleWrite(String text, double low, double high) {
    Amount amount = Amount.parse(text);
    assertThat(amount.low()).isEqualTo(low);
    assertThat(amount.high()).isEqualTo(high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1,234 | '1,234' is not a number; write it without separators: 1234",
        "3,5 | '3,5' is not a number; write a decimal point: 3.5",
        "NA | 'NA' is not a number; leave the cell empty if unknown",
        "6000..4000 | the range runs backwards; write 4000..6000",
        "NaN | 'NaN' is not a number",
        "1d | '1d' is not a number",
        "0x10 | '0x10' is not a number",
        "1e999 | '1e999' is too large to be a figure",
        "5 ±-3 | the part after ± is negative",
        "< | '' is not a number"
      })
  void saysWhatIsWrongWithOtherTexts(String text, String message) {
    assertThatThrownBy(() -> Amount.parse(text))
        .isInstanceOf(AmountFormatException.class)
        .hasMessage(message);
  }

  @Test
  void textOfAnAmountReadsBackAsTheSame() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    for (int i = 0; i < 2_000; i++) {
      double low = random.nextDouble(-1e6, 1e6);
      Amount amount =
          switch (random.nextInt(4)) {
            case 0 -> Amount.of(low);
            case 1 -> Amount.between(low, low + random.nextDouble(1e-3, 1e6));
            case 2 -> new Amount.Below(Math.abs(low));
            default -> new Amount.Above(low);
          };
      assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
    }
  }

  /// The law of interval arithmetic: the result holds every result of values from the inputs.
  @Test
  void resultsHoldEveryResultOfValuesFromTheInputs() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 2_000; i++) {
      double a = random.nextDouble(0.1, 10);
      double b = random.nextDouble(0.1, 10);
      Amount x = Amount.between(a, a + random.nextDouble());
      Amount y = Amount.between(b, b + random.nextDouble());
      double inX = random.nextDouble(x.low(), Math.nextUp(x.high()));
      double inY = random.nextDouble(y.low(), Math.nextUp(y.high()));
      assertHolds(x.plus(y), inX + inY);
      assertHolds(x.minus(y), inX - inY);
      assertHolds(x.times(y), inX * inY);
      assertHolds(x.dividedBy(y), inX / inY);
      assertHolds(x.hull(y), inX);
    }
  }

  private static void assertHolds(Amount amount, double value) {
    assertThat(value).isBetween(amount.low() - 1e-9, amount.high() + 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void anEmptyCellIsUnknownAndNoAmount(String text) {
    assertThatThrownBy(() -> Amount.parse(text)).isInstanceOf(AmountFormatException.class);
  }

  @Test
  void aLimitStaysALimitInAnotherUnit() {
    assertThat(Amount.parse("<2").times(1000)).isEqualTo(new Amount.Below(2000));
    assertThat(Amount.parse(">2").times(1000)).isEqualTo(new Amount.Above(2000));
  }
}
