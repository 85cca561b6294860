package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RatioTestTest {

  private final RatioTest ratio = new RatioTest(4);

  @Test
  void variablesAreCarriedToTheirOtherBoundWhileTheOneThatGoesIsStillOutside() {
    addThree();

    assertThat(ratio.choose(5)).isEqualTo(20);
    assertThat(ratio.passed()).isEqualTo(1);
    assertThat(ratio.passed(0)).isEqualTo(10);
  }

  @Test
  void aVariableThatWouldBringItToItsBoundExactlyComesInAndIsNotPassed() {
    addThree();

    assertThat(ratio.choose(2)).isEqualTo(10);
    assertThat(ratio.passed()).isZero();
  }

  @Test
  void aVariableWithoutAnotherBoundIsNeverPassed() {
    addThree();

    assertThat(ratio.choose(1e9)).isEqualTo(30);
    assertThat(ratio.passed()).isEqualTo(2);
  }

  @Test
  void nothingComesInIfAllCanBePassed() {
    ratio.add(10, 1, 1, 2);
    ratio.add(20, 2, 4, 3);

    assertThat(ratio.choose(9)).isEqualTo(-1);
  }

  @Test
  void aPivotThatIsMuchFlatterThanAnEarlierOneIsNotTaken() {
    ratio.add(10, 1, 1, 2);
    ratio.add(20, 1e-6, 1, Double.POSITIVE_INFINITY);

    assertThat(ratio.choose(9)).isEqualTo(10);
    assertThat(ratio.passed()).isZero();
  }

  @Test
  void ofEqualBreakpointsTheSteepestComesIn() {
    ratio.add(10, 1, 1, 2);
    ratio.add(20, 3, 3, 2);

    assertThat(ratio.choose(1)).isEqualTo(20);
    assertThat(ratio.passed()).isZero();
  }

  /// Breakpoints 1, 2 and 3, of which only the last has no other bound.
  private void addThree() {
    ratio.add(30, 1, 3, Double.POSITIVE_INFINITY);
    ratio.add(10, 1, 1, 2);
    ratio.add(20, 2, 4, 3);
  }
}
