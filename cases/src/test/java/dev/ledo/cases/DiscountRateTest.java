package dev.ledo.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountRateTest {

  private @TempDir Path folder;

  private CaseReader.Reading read(String value, String unit) {
    return new CaseFiles(folder)
        .write(
            "assumptions.csv",
            "id,what,value,unit,kind,reason\ndiscount-rate,Interest,%s,%s,assumption,Guess\n"
                .formatted(value, unit))
        .read();
  }

  private static Case theCase(CaseReader.Reading reading) {
    return reading.found().orElseThrow();
  }

  private DiscountRate rate(String value, String unit) {
    return DiscountRate.of(CaseView.of(theCase(read(value, unit))));
  }

  /// A share without time is one of a year, and what is of a month is taken twelve times.
  @ParameterizedTest
  @CsvSource({
    "8, %/yr, 0.08, 0.08, 8 % a year",
    "8, %, 0.08, 0.08, 8 % a year",
    "0.05, 1, 0.05, 0.05, 5 % a year",
    "0.5, %/month, 0.06, 0.06, 6 % a year",
    "6..10, %/yr, 0.06, 0.1, 6..10 % a year",
    "<5, %/yr, 0, 0.05, 0..5 % a year",
    "0, %/yr, 0, 0, 0 % a year",
  })
  void isAShareOfAYear(String value, String unit, double low, double high, String words) {
    DiscountRate rate = rate(value, unit);
    assertThat(rate.yearly().low()).isCloseTo(low, within(1e-12));
    assertThat(rate.yearly().high()).isCloseTo(high, within(1e-12));
    assertThat(rate.words()).isEqualTo(words);
    assertThat(rate.warning()).isEmpty();
  }

  @Test
  void oneRateOfARangeIsItsMiddle() {
    assertThat(rate("6..10", "%/yr").wordsOfMiddle()).isEqualTo("8 % a year, the middle of 6..10");
  }

  @Test
  void aCaseThatStatesNoneIsToldSo() {
    Case read = theCase(new CaseFiles(folder).read());
    DiscountRate rate = DiscountRate.of(CaseView.of(read));
    assertThat(rate.words() + rate.warning())
        .isEqualTo("8 % a year, a usual rate, since the case states none as `discount-rate`");
  }

  @ParameterizedTest
  @CsvSource({"-5, %/yr", "-5..5, %/yr", "800, %/yr", ">5, %/yr", "8, t", "8, USD/yr"})
  void whatIsNoRateIsAnErrorOfTheCase(String value, String unit) {
    assertThat(read(value, unit).problems().sorted())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(CaseCode.C103));
  }
}
