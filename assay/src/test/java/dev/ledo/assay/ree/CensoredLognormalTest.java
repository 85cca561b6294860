package dev.ledo.assay.ree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CensoredLognormalTest {

  /// Eight samples with limits below and above and with ranges, fitted by `survreg` of the R
  /// package survival 3.5 (`censored-by-r.R`).
  @Test
  void agreesWithSurvreg() {
    for (List<String> row : Tables.rows("censored-by-r.csv")) {
      List<Amount> results = Arrays.stream(row.get(0).split(" ", -1)).map(Amount::parse).toList();
      CensoredLognormal fit = CensoredLognormal.fit(results).get();
      assertThat(fit.logMean()).isCloseTo(Double.parseDouble(row.get(1)), within(1e-7));
      assertThat(fit.logDeviation()).isCloseTo(Double.parseDouble(row.get(2)), within(1e-7));
      assertThat(fit.observed() + fit.censored()).isEqualTo(results.size());
    }
  }

  @Test
  void withoutLimitsItIsMeanAndDeviationOfTheLogarithms() {
    CensoredLognormal fit =
        CensoredLognormal.fit(List.of(Amount.of(1), Amount.of(Math.E), Amount.of(Math.E * Math.E)))
            .get();
    assertThat(fit.logMean()).isCloseTo(1, within(1e-12));
    assertThat(fit.logDeviation()).isCloseTo(Math.sqrt(2.0 / 3), within(1e-12));
    assertThat(fit.mean()).isCloseTo(Math.exp(1 + 1.0 / 3), within(1e-12));
    assertThat(fit.median()).isCloseTo(Math.E, within(1e-12));
  }

  @Test
  void limitsAloneSayNothing() {
    Amount limit = new Amount.Below(0.05);
    assertThat(CensoredLognormal.fit(List.of(limit, limit, limit))).isEmpty();
    assertThat(CensoredLognormal.fit(List.of(limit, Amount.of(3), Amount.of(3)))).isEmpty();
    assertThat(CensoredLognormal.fit(List.of())).isEmpty();
  }

  @Test
  void aZeroIsRefusedWithARemedy() {
    assertThatThrownBy(() -> CensoredLognormal.fit(List.of(Amount.of(0), Amount.of(1))))
        .hasMessage("0 has no logarithm; write it as a limit, <L");
  }
}
