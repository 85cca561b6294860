package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanNumbersTest {

  @Test
  void digitsFollowTheSizeOfTheSum() {
    assertThat(PlanNumbers.millions(1_420_912_345)).isEqualTo("1,420.9");
    assertThat(PlanNumbers.millions(-7_894_000)).isEqualTo("-7.89");
    assertThat(PlanNumbers.tonnes(2499.6)).isEqualTo("2,500");
    assertThat(PlanNumbers.tonnes(41.84)).isEqualTo("41.8");
    assertThat(PlanNumbers.percent(0.5)).isEqualTo("50");
    assertThat(PlanNumbers.percent(0.012)).isEqualTo("1.2");
    assertThat(PlanNumbers.perTonne(348_211)).isEqualTo("348,000");
  }

  @Test
  void nothingHasNoSignAndATraceIsNotNothing() {
    assertThat(PlanNumbers.millions(-0.0)).isEqualTo("0");
    assertThat(PlanNumbers.tonnes(1e-9)).isEqualTo("0");
    assertThat(PlanNumbers.tonnes(0.02)).isEqualTo("<0.1");
    assertThat(PlanNumbers.tonnes(-0.02)).isEqualTo(">-0.1");
    assertThat(PlanNumbers.rounded(0.05, 0)).isEqualTo("<1");
  }

  @Test
  void numberThatIsNoneIsUnknown() {
    assertThat(PlanNumbers.tonnes(Double.NaN)).isEqualTo("unknown");
    assertThat(PlanNumbers.millions(Double.POSITIVE_INFINITY)).isEqualTo("unknown");
  }
}
