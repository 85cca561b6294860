package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingSetTest {

  /// 1/cos(θ/2) of the widest gap: 45°, arctan(1/2), arctan(1/3).
  @ParameterizedTest
  @CsvSource({"8, 1.08239", "16, 1.02749", "32, 1.01308"})
  void elongationIsThatOfTheWidestGapBetweenHeadings(int count, double elongation) {
    assertThat(HeadingSet.of(count).elongation()).isCloseTo(elongation, within(5e-6));
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
      int back = set.opposite(heading);
      assertThat(set.rows(back)).isEqualTo(-set.rows(heading));
      assertThat(set.columns(back)).isEqualTo(-set.columns(heading));
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
