package dev.ledo.assay.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.quality.StaggeredVariances.Triple;
import dev.ledo.assay.quality.ThompsonHowarth.Control;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Figures that rgr 1.1.15 (Geological Survey of Canada, CRAN) prints for its data sets.
///
/// The data are not part of Ledo. Where a figure follows from others, those are put in; for the
/// rest, pairs are made that have the same moments as the sixteen of Stanley (2003), Computers &
/// Geosciences 29, 225-237, which rgr calls ms.data1.
class QualityFiguresTest {

  private static final int N = 16;

  /// Sixteen pairs with given means, deviations and correlation.
  private static Pairs pairs(
      double meanX, double meanY, double deviationX, double deviationY, double r) {
    double[] u = IntStream.range(0, N).mapToDouble(i -> i - 7.5).toArray();
    double[] v = IntStream.range(0, N).mapToDouble(i -> u[i] * u[i]).toArray();
    standardise(u);
    standardise(v);
    return Pairs.of(
        IntStream.range(0, N).mapToDouble(i -> meanX + deviationX * u[i]).toArray(),
        IntStream.range(0, N)
            .mapToDouble(i -> meanY + deviationY * (r * u[i] + Math.sqrt(1 - r * r) * v[i]))
            .toArray());
  }

  private static void standardise(double[] values) {
    double mean = IntStream.range(0, N).mapToDouble(i -> values[i]).average().orElseThrow();
    double squares =
        IntStream.range(0, N).mapToDouble(i -> (values[i] - mean) * (values[i] - mean)).sum();
    for (int i = 0; i < N; i++) {
      values[i] = (values[i] - mean) / Math.sqrt(squares / (N - 1));
    }
  }

  /// Moments that follow from mean squares 66.415 and 861.56 times that, slope 0.9461 with standard
  /// error 0.006942, and intercept 0.3025; everything else is then a prediction.
  private static Pairs magneticSusceptibility() {
    double slope = 0.9461;
    double unexplained = N * Math.pow(0.006942 / slope, 2);
    double r = Math.sqrt(1 - unexplained);
    double varianceOfMeans = 66.415 * 861.56 / 2;
    double varianceX = 4 * varianceOfMeans / (1 + slope * slope + 2 * slope * r);
    double varianceOfDifferences = varianceX * (1 + slope * slope - 2 * slope * r);
    double meanDifference = Math.sqrt(2 * 66.415 - varianceOfDifferences * (N - 1) / N);
    double meanX = (meanDifference + 0.3025) / (1 - slope);
    double deviationX = Math.sqrt(varianceX);
    return pairs(meanX, 0.3025 + slope * meanX, deviationX, slope * deviationX, r);
  }

  @Test
  void reducedMajorAxisGivesTheFiguresOfGxRma() {
    ReducedMajorAxis axis = ReducedMajorAxis.of(magneticSusceptibility(), 0.95);
    assertThat(axis.slope()).isCloseTo(0.9461, within(5e-5));
    assertThat(axis.slopeError()).isCloseTo(0.006942, within(5e-7));
    assertThat(axis.slopeInterval().low()).isCloseTo(0.9313, within(5e-5));
    assertThat(axis.slopeInterval().high()).isCloseTo(0.9609, within(5e-5));
    assertThat(axis.intercept()).isCloseTo(0.3025, within(5e-5));
    assertThat(axis.interceptError()).isCloseTo(1.40269, within(2e-3));
    assertThat(axis.allowsEquality()).isFalse();
  }

  @Test
  void analysisOfVarianceGivesTheFiguresOfAnova1() {
    Pairs pairs = magneticSusceptibility();
    Variances raw = Variances.of(pairs);
    assertThat(raw.withinMeanSquare()).isCloseTo(66.415, within(5e-4));
    assertThat(raw.fRatio()).isCloseTo(861.56, within(5e-3));
    assertThat(pairs.errorDeviation().orElseThrow()).isCloseTo(8.1495, within(5e-5));
    assertThat(raw.pValue()).isLessThan(1e-15);

    var logarithms = new Variances(N, 2.4848, 0.0016072);
    assertThat(logarithms.fRatio()).isCloseTo(1546.06, within(0.05));
    assertThat(logarithms.betweenComponent()).isCloseTo(1.2416, within(5e-5));
    assertThat(100 * logarithms.betweenShare()).isCloseTo(99.9, within(0.05));
    assertThat(Math.sqrt(logarithms.withinComponent())).isCloseTo(0.04009, within(5e-6));
  }

  @Test
  void staggeredTriplesGiveTheFiguresOfGxTriplesAov() {
    var barium = new StaggeredVariances(9, 5418.1, 194.69, 41.895);
    assertThat(barium.siteComponent()).isCloseTo(1728.4, within(0.05));
    assertThat(barium.sampleComponent()).isCloseTo(114.6, within(0.05));
    assertThat(barium.analysisComponent()).isEqualTo(41.895);
    assertThat(100 * barium.siteShare()).isCloseTo(91.7, within(0.05));
    assertThat(100 * barium.sampleShare()).isCloseTo(6.08, within(0.005));
    assertThat(100 * barium.analysisShare()).isCloseTo(2.22, within(0.005));
    assertThat(barium.synthesizedMeanSquare()).isCloseTo(232.89, within(0.01));
    assertThat(barium.synthesizedFreedom()).isCloseTo(12.8, within(0.05));
  }

  /// By hand: sites (1, 3, 5) and (2, 2, 8); means 3 and 4; between sites 1.5; analyses (2 + 0)/2.
  @Test
  void meanSquaresOfTwoTriplesAreThoseByHand() {
    StaggeredVariances two =
        StaggeredVariances.of(List.of(new Triple(1, 3, 5), new Triple(2, 2, 8)));
    assertThat(two.siteMeanSquare()).isCloseTo(1.5, within(1e-12));
    assertThat(two.analysisMeanSquare()).isCloseTo(1, within(1e-12));
    assertThat(two.sampleMeanSquare()).isCloseTo((33.5 - 1.5 - 2) / 2, within(1e-12));
  }

  @Test
  void thompsonHowarthControlGivesTheProbabilitiesOfThplot() {
    assertThat(Distributions.binomialUpper(7, 16, 0.05)).isCloseTo(5.98e-6, within(5e-9));
    assertThat(Distributions.binomialUpper(1, 16, 0.05)).isCloseTo(0.560, within(5e-4));
    assertThat(Distributions.binomialUpper(0, 16, 0.05)).isEqualTo(1);
  }

  /// The limit at 5 % and 95 % is 1.959964·√2·0.05 = 0.138591 of the mean.
  @Test
  void pairsJustBeyondTheLimitAreOutside() {
    double limit = 1.959964 * Math.sqrt(2) * 0.05;
    Pairs pairs =
        Pairs.of(
            new double[] {1 + limit / 2 * 1.0001, 1 + limit / 2 * 0.9999},
            new double[] {1 - limit / 2 * 1.0001, 1 - limit / 2 * 0.9999});
    Control control = ThompsonHowarth.control(pairs, 0.05, 0.95);
    assertThat(control.outside()).isEqualTo(1);
    assertThat(control.pValue()).isCloseTo(1 - 0.95 * 0.95, within(1e-12));
  }

  /// rgr's crm.test X: 25 results, certified 34.5 ± 2.19, mean 36.0912, none beyond 2 deviations,
  /// 22 above, fourteen in a row above from the third: 10x alone fires, first at the twelfth.
  @Test
  void biasedMaterialPassesDeviationsAndFailsTenX() {
    var scores = new ArrayList<Double>(List.of(0.5, -0.4));
    scores.addAll(Collections.nCopies(14, 0.95));
    scores.addAll(List.of(-0.3, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, -0.2));
    double last = 25 * (36.0912 - 34.5) / 2.19 - scores.stream().mapToDouble(s -> s).sum();
    scores.add(last);
    List<Double> results = scores.stream().map(score -> 34.5 + 2.19 * score).toList();
    List<String> samples = IntStream.range(0, 25).mapToObj(i -> "X" + i).toList();
    ControlChart chart = ControlChart.of(new ReferenceMaterial("X", 34.5, 2.19), samples, results);
    assertThat(last).isBetween(0.0, 1.0);
    assertThat(chart.firstFired()).containsOnly(Map.entry(ControlRule.TEN_X, 11));
    assertThat(100 * chart.relativeBias().orElseThrow()).isCloseTo(4.6, within(0.05));
    assertThat(chart.isInControl()).isFalse();
  }

  /// One pair (9, 11): |d|/sum = 0.1, so HARD 10 % and coefficient of variation √2·10 %.
  @Test
  void relativeDifferencesOfOnePairAreThoseByHand() {
    Pairs one = Pairs.of(new double[] {9}, new double[] {11});
    assertThat(one.meanHard().orElseThrow()).isCloseTo(10, within(1e-12));
    assertThat(one.medianHard().orElseThrow()).isCloseTo(10, within(1e-12));
    assertThat(one.rmsCv().orElseThrow()).isCloseTo(Math.sqrt(2) * 10, within(1e-12));
    assertThat(Pairs.of(new double[0], new double[0]).rmsCv()).isEmpty();
  }

  /// Printed by R 4.2.2: qt(0.975, c(15, 1)), qnorm(c(0.975, 0.995)), pf(4.3468, 3, 7, lower =
  /// FALSE).
  @Test
  void quantilesAreThoseOfR() {
    assertThat(Distributions.studentTwoSided(0.05, 15)).isCloseTo(2.131449545559, within(1e-9));
    assertThat(Distributions.studentTwoSided(0.05, 1)).isCloseTo(12.706204736174, within(1e-8));
    assertThat(Normal.twoSided(0.05)).isCloseTo(1.959963984540054, within(1e-12));
    assertThat(Normal.twoSided(0.01)).isCloseTo(2.5758293035489, within(1e-12));
    assertThat(Distributions.fUpper(4.3468, 3, 7)).isCloseTo(0.0500007782015107, within(1e-12));
  }

  /// Printed by R 4.2.2: anova(aov(c(x, y) ~ factor(rep(1:4, 2)))).
  @Test
  void analysisOfVarianceOfFourPairsIsThatOfR() {
    Variances variances =
        Variances.of(
            Pairs.of(new double[] {1.2, 3.4, 5.1, 8.8}, new double[] {1.5, 3.1, 5.6, 8.2}));
    assertThat(variances.betweenMeanSquare()).isCloseTo(18.77125, within(1e-11));
    assertThat(variances.withinMeanSquare()).isCloseTo(0.0987500000000003, within(1e-12));
    assertThat(variances.fRatio()).isCloseTo(190.088607594936, within(1e-9));
    assertThat(variances.pValue()).isCloseTo(9.07579068362511e-05, within(1e-12));
  }
}
