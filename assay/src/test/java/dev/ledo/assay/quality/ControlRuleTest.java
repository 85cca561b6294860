package dev.ledo.assay.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The rules against plain sentences about the last results, over all short sequences.
class ControlRuleTest {

  private static final double[] LEVELS = {-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5};

  @Test
  void everySequenceOfFiveFiresWhatTheSentencesSay() {
    for (int code = 0; code < 8 * 8 * 8 * 8 * 8; code++) {
      double[] scores = new double[5];
      for (int i = 0, rest = code; i < 5; i++, rest /= 8) {
        scores[i] = LEVELS[rest % 8];
      }
      assertThat(ControlChart.fired(scores, 4)).isEqualTo(expected(scores));
    }
  }

  private static List<ControlRule> expected(double[] z) {
    var rules = new ArrayList<ControlRule>();
    if (z[4] > 2 || z[4] < -2) {
      rules.add(ControlRule.ONE_2S);
    }
    if (z[4] > 3 || z[4] < -3) {
      rules.add(ControlRule.ONE_3S);
    }
    if ((z[4] > 2 && z[3] > 2) || (z[4] < -2 && z[3] < -2)) {
      rules.add(ControlRule.TWO_2S);
    }
    if ((z[4] > 2 && z[3] < -2) || (z[4] < -2 && z[3] > 2)) {
      rules.add(ControlRule.RANGE_4S);
    }
    if (IntStream.range(1, 5).allMatch(i -> z[i] > 1)
        || IntStream.range(1, 5).allMatch(i -> z[i] < -1)) {
      rules.add(ControlRule.FOUR_1S);
    }
    return rules;
  }

  @Test
  void nineOnOneSideAreNoBiasAndTenAre() {
    double[] scores = IntStream.range(0, 10).mapToDouble(i -> 0.1).toArray();
    assertThat(ControlChart.fired(scores, 8)).isEmpty();
    assertThat(ControlChart.fired(scores, 9)).containsExactly(ControlRule.TEN_X);
    scores[4] = -0.1;
    assertThat(ControlChart.fired(scores, 9)).isEmpty();
  }

  /// As for OREAS 22h Mn, whose certificate prints 0.
  @Test
  void deviationZeroFiresNothingAndSaysSo() {
    ControlChart chart =
        ControlChart.of(
            new ReferenceMaterial("flat", 0.007, 0), List.of("a", "b"), List.of(0.5, 0.007));
    assertThat(chart.points()).allSatisfy(point -> assertThat(point.fired()).isEmpty());
    assertThat(chart.remarks())
        .containsExactly("the certified standard deviation is 0: no rule can be applied");
  }

  @Test
  void chartHasItsSevenLines() {
    ControlChart chart = ControlChart.of(new ReferenceMaterial("m", 10, 2), List.of(), List.of());
    assertThat(chart.lines())
        .extracting(ControlChart.Line::result)
        .containsExactly(4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0);
  }
}
