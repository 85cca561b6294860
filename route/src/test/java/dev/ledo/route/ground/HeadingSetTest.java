package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingSetTest {

  /// 1/cos(θ/2) of the widest gap: 45°, arctan(1/2), arctan(1/3).
  @ParameterizedTest
  @CsvSource({"8, 1.08239", "16, 1.02749", "32, 1.01308"})
  void elongationIsThatOfTheWidestGapBetweenHeadings(int count, double elongation) {
    HeadingSet set = HeadingSet.of(count);
    double widest =
        IntStream.range(1, count)
            .mapToDouble(heading -> bearing(set, heading) - bearing(set, heading - 1))
            .max()
            .orElseThrow();
    assertThat(1 / Math.cos(widest / 2)).isCloseTo(elongation, within(5e-6));
  }

  private static double bearing(HeadingSet set, int heading) {
    return Math.atan2(set.rows(heading), set.columns(heading));
  }

  @ParameterizedTest
  @CsvSource({"8, 1", "16, 2", "32, 3", "48, 4", "64, 5", "80, 5"})
  void extentIsTheLongestStep(int count, int extent) {
    assertThat(HeadingSet.of(count).count()).isEqualTo(count);
    assertThat(HeadingSet.of(count).extent()).isEqualTo(extent);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32, 48, 64, 80})
  void eachHeadingHasItsOppositeAndNoFactor(int count) {
    HeadingSet set = HeadingSet.of(count);
    for (int heading = 0; heading < count; heading++) {
      int back = set.find(-set.rows(heading), -set.columns(heading));
      assertThat(back).isBetween(0, count - 1).isNotEqualTo(heading);
      for (int factor = 2; factor <= 5; factor++) {
        assertThat(set.rows(heading) % factor == 0 && set.columns(heading) % factor == 0).isFalse();
      }
    }
  }

  @Test
  void otherCountsAreRefusedWithThoseThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeadingSet.of(12))
        .withMessage("12 headings; there are sets of [8, 16, 32, 48, 64, 80]");
  }
}
