package dev.ledo.assay.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.ree.CensoredLognormal;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.assay.ree.SumDefinition;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class SitePosteriorTest {

  private static final MeasurementError TINY = MeasurementError.of(0, 0, 1e-8);
  private static final SpreadPrior PRIOR = new SpreadPrior(0.4, 0.5, 4);
  private static final Chain CHAIN = new Chain(1, 200, 1500);

  private static SiteSample sample(MeasurementError error, Map<Element, Amount> ppm) {
    return new SiteSample(new ReeAnalysis("S", ppm), error);
  }

  /// Without error of measurement the posterior of the mean is Student's t with the prior's degrees
  /// and n − 1 (normal with inverse chi-squared prior and flat mean; Gelman et al., Bayesian Data
  /// Analysis, 3.3).
  @Test
  void withoutMeasurementErrorItIsStudentsT() {
    double[] logs = {1.0, 1.4, 0.7, 1.9, 1.2, 1.1};
    List<SiteSample> samples = new ArrayList<>();
    double mean = 0;
    for (double log : logs) {
      samples.add(sample(TINY, Map.of(Element.DY, Amount.of(Math.exp(log)))));
      mean += log / logs.length;
    }
    double squares = PRIOR.degrees() * 0.4 * 0.4;
    for (double log : logs) {
      squares += (log - mean) * (log - mean);
    }
    double degrees = PRIOR.degrees() + logs.length - 1;
    double scale = Math.sqrt(squares / degrees / logs.length);
    double t = TDistribution.of(degrees).inverseCumulativeProbability(0.95);
    Estimate estimate =
        SitePosterior.of(samples, PRIOR, new Chain(3, 500, 40_000)).typicalPpm(Element.DY, 0.9);
    assertThat(Math.log(estimate.median())).isCloseTo(mean, within(0.01));
    assertThat(Math.log(estimate.low())).isCloseTo(mean - t * scale, within(0.015));
    assertThat(Math.log(estimate.high())).isCloseTo(mean + t * scale, within(0.015));
  }

  @Test
  void manyPreciseSamplesGiveTheirMeanAndCovariance() {
    Random random = new Random(2);
    List<SiteSample> samples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double together = 0.3 * random.nextGaussian();
      samples.add(
          sample(
              TINY,
              Map.of(
                  Element.TB, Amount.of(Math.exp(1 + together)),
                  Element.DY, Amount.of(Math.exp(3 + together + 0.1 * random.nextGaussian())))));
    }
    SitePosterior posterior = SitePosterior.of(samples, PRIOR, CHAIN);
    assertThat(posterior.logMean().getFirst()).isCloseTo(1, within(0.06));
    assertThat(posterior.logCovariance().getFirst().getFirst() * 400)
        .isCloseTo(0.09, within(0.015));
    assertThat(posterior.logCovariance().getFirst().getLast() * 400).isCloseTo(0.09, within(0.015));
    assertThat(posterior.logSpread(Element.DY)).isCloseTo(Math.sqrt(0.1), within(0.02));
    assertThat(posterior.meanPpm(Element.TB, 0.9).median())
        .isCloseTo(Math.exp(1 + 0.045), within(0.2));
  }

  /// Sites drawn from the prior, samples from the sites: nine in ten intervals of 90 % hold the
  /// truth, whatever is asked.
  @Test
  void nineInTenIntervalsHoldTheTruth() {
    Coverage coverage = new Coverage(0.05, 0);
    coverage.run(500, 5);
    assertThat(coverage.grade()).isBetween(0.86, 0.94);
    assertThat(coverage.share()).isBetween(0.86, 0.94);
    assertThat(coverage.typical()).isBetween(0.86, 0.94);
  }

  /// The same where a third of the results of one element is below a limit.
  @Test
  void intervalsAreAsGoodWithLimits() {
    Coverage coverage = new Coverage(0.02, 20);
    coverage.run(500, 6);
    assertThat(coverage.grade()).isBetween(0.86, 0.94);
    assertThat(coverage.share()).isBetween(0.85, 0.94);
  }

  @Test
  void theSameSeedGivesTheSameNumbersAndAnotherNearlyTheSame() {
    List<SiteSample> samples = twoSamples();
    Estimate first = SitePosterior.of(samples, PRIOR, Chain.of(5)).share(SumDefinition.DY_TB, 0.9);
    Estimate again = SitePosterior.of(samples, PRIOR, Chain.of(5)).share(SumDefinition.DY_TB, 0.9);
    Estimate other = SitePosterior.of(samples, PRIOR, Chain.of(6)).share(SumDefinition.DY_TB, 0.9);
    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
    double width = first.high() - first.low();
    assertThat(other.low()).isCloseTo(first.low(), within(0.1 * width));
    assertThat(other.high()).isCloseTo(first.high(), within(0.1 * width));
  }

  private static List<SiteSample> twoSamples() {
    MeasurementError error = MeasurementError.of(0.01, 0.002, 0.001);
    return List.of(
        sample(
            error,
            Map.of(Element.DY, Amount.of(30), Element.TB, Amount.of(5), Element.ND, Amount.of(90))),
        sample(
            error,
            Map.of(
                Element.DY,
                Amount.of(20),
                Element.TB,
                new Amount.Below(4),
                Element.ND,
                Amount.of(110),
                Element.TM,
                new Amount.Below(0.05))));
  }

  @Test
  void anElementThatIsNeverANumberIsLeftOutAndNamed() {
    SitePosterior posterior = SitePosterior.of(twoSamples(), PRIOR, CHAIN);
    assertThat(posterior.elements()).containsExactly(Element.ND, Element.TB, Element.DY);
    assertThat(posterior.leftOut()).contains(Element.TM, Element.Y);
    assertThatThrownBy(() -> posterior.meanPpm(Element.TM, 0.9))
        .hasMessage("Tm is a number in no sample");
  }

  @Test
  void allThatStandsInTheWayIsSaidAtOnce() {
    List<SiteSample> zeros =
        List.of(
            sample(TINY, Map.of(Element.DY, Amount.of(0), Element.TB, Amount.of(1))),
            sample(TINY, Map.of(Element.TB, Amount.of(0), Element.TH, Amount.of(0))));
    assertThat(SitePosterior.whyNot(zeros))
        .containsExactly(
            "S: 0 ppm Dy has no logarithm; write the limit of detection, <L",
            "S: 0 ppm Tb has no logarithm; write the limit of detection, <L");
    assertThatThrownBy(() -> SitePosterior.of(zeros, PRIOR, CHAIN))
        .hasMessageStartingWith("S: 0 ppm Dy");
    assertThat(SitePosterior.whyNot(List.of()))
        .containsExactly("0 samples without a number for any rare earth");
  }

  /// Terbium follows dysprosium closely; where it is below its limit, dysprosium says how far.
  @Test
  void elementsThatGoTogetherTellOfEachOthersLimits() {
    Random random = new Random(13);
    List<SiteSample> samples = new ArrayList<>();
    double complete = 0;
    for (int i = 0; i < 100; i++) {
      double together = 0.6 * random.nextGaussian();
      double log = 1 + together + 0.05 * random.nextGaussian();
      complete += log / 100;
      Amount terbium = log < 1.1 ? new Amount.Below(Math.exp(1.1)) : Amount.of(Math.exp(log));
      samples.add(
          sample(TINY, Map.of(Element.TB, terbium, Element.DY, Amount.of(Math.exp(3 + together)))));
    }
    SitePosterior posterior =
        SitePosterior.of(samples, new SpreadPrior(0.6, 0.9, 2), new Chain(2, 500, 2000));
    assertThat(posterior.logMean().getFirst()).isCloseTo(complete, within(0.02));
    assertThat(posterior.logSpread(Element.TB)).isCloseTo(0.6, within(0.08));
  }

  @Test
  void oreIsNeverMoreThanOxides() {
    SitePosterior posterior =
        SitePosterior.of(twoSamples().subList(0, 1), new SpreadPrior(1, 0.5, 1), CHAIN);
    assertThat(posterior.meanOxidePpm(SumDefinition.TREO, 0.999).high()).isLessThan(1e6);
    SiteSample impossible = sample(TINY, Map.of(Element.DY, Amount.of(999_000)));
    assertThatThrownBy(() -> SitePosterior.of(Collections.nCopies(60, impossible), PRIOR, CHAIN))
        .hasMessageContaining("add up to more than the whole");
  }

  /// With many precise samples of which half are below a limit, mean and spread are those of
  /// maximum likelihood, which agrees with `survreg` of R.
  @Test
  void limitsCountAsTheLikelihoodHasThem() {
    Random random = new Random(12);
    List<SiteSample> samples = new ArrayList<>();
    List<Amount> results = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      double value = Math.exp(3 + 0.6 * random.nextGaussian());
      results.add(value < 20 ? new Amount.Below(20) : Amount.of(value));
      samples.add(sample(MeasurementError.of(0, 0, 1e-4), Map.of(Element.DY, results.getLast())));
    }
    CensoredLognormal fit = CensoredLognormal.fit(results).get();
    assertThat(fit.censored()).isBetween(30, 50);
    SitePosterior posterior =
        SitePosterior.of(samples, new SpreadPrior(0.6, 0, 0.01), new Chain(2, 500, 4000));
    assertThat(posterior.logMean().getFirst()).isCloseTo(fit.logMean(), within(0.04));
    assertThat(posterior.logSpread(Element.DY)).isCloseTo(fit.logDeviation(), within(0.05));
  }

  /// For one element it is the same whether an error is shared or its own: only the sum matters.
  @Test
  void errorsOfSamplingAndOfAnalysisAddUp() {
    double[] ppm = {20, 55, 31, 12, 80, 27, 40, 18};
    Estimate shared = ofDysprosium(ppm, MeasurementError.of(0.3, 0.05, 0.05));
    Estimate own = ofDysprosium(ppm, MeasurementError.of(0, 0, 0.4));
    assertThat(shared.median()).isCloseTo(own.median(), within(0.03 * own.median()));
    assertThat(shared.high()).isCloseTo(own.high(), within(0.05 * own.high()));
  }

  /// Results are right on average, so an error does not move the mean of the ore: what it adds to
  /// the spread of the results is taken off again.
  @Test
  void errorsOfMeasurementDoNotRaiseTheMeanOfTheOre() {
    Random random = new Random(1);
    double[] ppm = new double[400];
    for (int i = 0; i < ppm.length; i++) {
      double error = Math.sqrt(0.4) * random.nextGaussian() - 0.2;
      ppm[i] = Math.exp(3 + 0.5 * random.nextGaussian() + error);
    }
    double truth = Math.exp(3 + 0.125);
    assertThat(ofDysprosium(ppm, MeasurementError.of(0.2, 0.1, 0.1)).median())
        .isCloseTo(truth, within(0.04 * truth));
    assertThat(ofDysprosium(ppm, MeasurementError.of(0, 0, 0.4)).median())
        .isCloseTo(truth, within(0.04 * truth));
  }

  /// Errors as large as the spread make the chain remember; the number of draws it is worth says
  /// so.
  @Test
  void theChainKnowsHowMuchItIsWorth() {
    List<SiteSample> precise = new ArrayList<>();
    List<SiteSample> coarse = new ArrayList<>();
    for (double value : new double[] {20, 55, 31, 12, 80, 27, 40, 18}) {
      Map<Element, Amount> ppm = Map.of(Element.DY, Amount.of(value));
      precise.add(sample(TINY, ppm));
      coarse.add(sample(MeasurementError.of(0.3, 0.05, 0.05), ppm));
    }
    Chain chain = new Chain(5, 500, 8000);
    int much = SitePosterior.of(precise, PRIOR, chain).effectiveDraws();
    int little = SitePosterior.of(coarse, PRIOR, chain).effectiveDraws();
    assertThat(much).isBetween(3000, 8000);
    assertThat(little).isBetween(100, much / 2);
  }

  private static Estimate ofDysprosium(double[] ppm, MeasurementError error) {
    List<SiteSample> samples = new ArrayList<>();
    for (double value : ppm) {
      samples.add(sample(error, Map.of(Element.DY, Amount.of(value))));
    }
    return SitePosterior.of(samples, PRIOR, new Chain(4, 500, 480_000 / ppm.length))
        .meanPpm(Element.DY, 0.9);
  }

  @Test
  void moreSamplesNarrowTheInterval() {
    List<SiteSample> few = twoSamples();
    List<SiteSample> many = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      many.addAll(few);
    }
    Estimate wide = SitePosterior.of(few, PRIOR, CHAIN).typicalPpm(Element.ND, 0.9);
    Estimate narrow = SitePosterior.of(many, PRIOR, CHAIN).typicalPpm(Element.ND, 0.9);
    assertThat(narrow.high() / narrow.low()).isLessThan(wide.high() / wide.low());
  }

  /// Three elements whose spread is drawn from the prior.
  private static final class Coverage {
    private static final List<Element> THREE = List.of(Element.ND, Element.TB, Element.DY);
    private static final double[] MEDIANS = {100, 5, 30};

    private final Random random = new Random(9);
    private final double own;
    private final double limit;
    private int sites;
    private int heldGrade;
    private int heldShare;
    private int heldTypical;

    Coverage(double own, double limit) {
      this.own = own;
      this.limit = limit;
    }

    void run(int trials, int samples) {
      for (int trial = 0; trial < trials; trial++) {
        double[][] spread = PriorDraw.spread(random, PRIOR, 3);
        site(spread, samples);
      }
    }

    private void site(double[][] root, int samples) {
      double shared = 0.03;
      MeasurementError error = MeasurementError.of(0.02, 0.01, own);
      List<SiteSample> taken = new ArrayList<>();
      for (int i = 0; i < samples; i++) {
        double[] at = PriorDraw.normal(random, root);
        double common = Math.sqrt(shared) * random.nextGaussian() - shared / 2;
        Map<Element, Amount> ppm = new EnumMap<>(Element.class);
        for (int k = 0; k < 3; k++) {
          double analysis = Math.sqrt(own) * random.nextGaussian() - own / 2;
          double log = Math.log(MEDIANS[k]) + at[k] + common + analysis;
          double value = Math.exp(log);
          boolean isBelow = k == 2 && value < limit;
          ppm.put(THREE.get(k), isBelow ? new Amount.Below(limit) : Amount.of(value));
        }
        taken.add(sample(error, ppm));
      }
      if (taken.stream().noneMatch(each -> each.analysis().find(Element.DY).get().isExact())) {
        return;
      }
      SitePosterior posterior = SitePosterior.of(taken, PRIOR, new Chain(sites, 150, 900));
      double[] means = new double[3];
      for (int k = 0; k < 3; k++) {
        means[k] = MEDIANS[k] * Math.exp(PriorDraw.variance(root, k) / 2);
      }
      double[] oxides = {means[0] * 1.166377, means[1] * 1.176172, means[2] * 1.147683};
      double total = oxides[0] + oxides[1] + oxides[2];
      sites++;
      heldGrade += holds(posterior.meanOxidePpm(SumDefinition.TREO, 0.9), total);
      heldShare +=
          holds(posterior.share(SumDefinition.DY_TB, 0.9), 100 * (oxides[1] + oxides[2]) / total);
      heldTypical += holds(posterior.typicalPpm(Element.DY, 0.9), MEDIANS[2]);
    }

    private static int holds(Estimate estimate, double truth) {
      return estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
    }

    double grade() {
      return (double) heldGrade / sites;
    }

    double share() {
      return (double) heldShare / sites;
    }

    double typical() {
      return (double) heldTypical / sites;
    }
  }
}
