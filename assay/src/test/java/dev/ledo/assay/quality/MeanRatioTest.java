package dev.ledo.assay.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanRatioTest {

  /// Printed by R 4.2.2: exp of t.test(log(b / a)), estimate and interval of 95 %.
  @Test
  void ratioAndIntervalAreThoseOfStudentsTest() {
    Pairs pairs =
        Pairs.of(new double[] {10, 20, 31, 44, 52}, new double[] {10.6, 21.1, 33, 46.2, 56.5});
    MeanRatio ratio = MeanRatio.of(pairs, 0.95).orElseThrow();
    assertThat(ratio.ratio()).isCloseTo(1.06313641694660, within(1e-12));
    assertThat(ratio.low()).isCloseTo(1.04583958678289, within(1e-10));
    assertThat(ratio.high()).isCloseTo(1.08071931424478, within(1e-10));
    assertThat(ratio.allowsEquality()).isFalse();
    assertThat(ratio.percent()).isCloseTo(6.31364169466, within(1e-9));
  }

  @Test
  void twoPairsOrAResultOfNothingGiveNone() {
    assertThat(MeanRatio.of(Pairs.of(new double[] {1, 2}, new double[] {1, 2}), 0.95)).isEmpty();
    Pairs withNothing = Pairs.of(new double[] {1, 2, 0}, new double[] {1, 2, 3});
    assertThat(MeanRatio.of(withNothing, 0.95)).isEmpty();
  }
}
