package dev.ledo.assay.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextSampleTest {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final Offer FIELD = new Offer(Look.FIELD_SAMPLE, 30, 0, 0);

  /// No samples so far, no bias of the laboratory, recovery known: the conjugate normal case.
  private static Situation plain(double logGrade, double siteDeviation, double resultDeviation) {
    Variation variation =
        new Variation(resultDeviation * Math.sqrt(0.75), resultDeviation * Math.sqrt(0.25), 0, 0.1);
    return new Situation("site A", logGrade, 0, variation, siteDeviation, 0);
  }

  /// Raiffa & Schlaifer (1961), Applied Statistical Decision Theory, 5.4 and 5.5: with a value
  /// linear in the unknown, b (x - x*), EVSI = |b| s* (φ(u) - u (1 - Φ(u))), u = |m - x*| / s*, s*²
  /// = s⁴ / (s² + σ²/n).
  @ParameterizedTest
  @CsvSource({
    "0.0, 1, 0.5, 1, 1",
    "0.3, 1, 0.5, 1, 4",
    "-0.4, 2e6, 0.7, 0.9, 3",
    "0.9, 1000, 0.4, 0.3, 10",
    "-0.05, 5, 0.1, 1.5, 30"
  })
  void conjugateNormalClosedForm(
      double mean, double usdPerUnit, double siteDeviation, double resultDeviation, int n) {
    SourceValue linear = grade -> usdPerUnit * Math.log(grade);
    NextSample next = NextSample.of(plain(mean, siteDeviation, resultDeviation), linear, 1, 20_000);
    double s2 = siteDeviation * siteDeviation;
    double spread = Math.sqrt(s2 * s2 / (s2 + resultDeviation * resultDeviation / n));
    double u = Math.abs(mean) / spread;
    double expected = usdPerUnit * spread * (NORMAL.density(u) - u * NORMAL.survivalProbability(u));
    Worth worth = next.worth(FIELD, n);
    double error = (worth.high() - worth.low()) / 2 / 1.729;
    assertThat(worth.usd()).isCloseTo(expected, within(4 * error));
    assertThat(error).isLessThan(0.03 * expected);
  }

  /// With a value linear in the grade itself the worth is an option price: after the look the
  /// expected grade is log-normal (Black 1976).
  @Test
  void logNormalClosedForm() {
    double mean = Math.log(900);
    double site = 0.5;
    double result = 0.8;
    int n = 5;
    double breakEven = 1000;
    NextSample next =
        NextSample.of(
            plain(mean, site, result), SourceValue.aboveBreakEven(breakEven, 2500), 2, 20_000);
    double forward = Math.exp(mean + site * site / 2);
    double spread = Math.sqrt(Math.pow(site, 4) / (site * site + result * result / n));
    double d1 = Math.log(forward / breakEven) / spread + spread / 2;
    double call =
        forward * NORMAL.cumulativeProbability(d1)
            - breakEven * NORMAL.cumulativeProbability(d1 - spread);
    double expected = 2500 * (call - Math.max(0, forward - breakEven));
    Worth worth = next.worth(FIELD, n);
    double error = (worth.high() - worth.low()) / 2 / 1.729;
    assertThat(worth.usd()).isCloseTo(expected, within(4 * error));
    assertThat(next.goAheadUsd()).isCloseTo(2500 * (forward - breakEven), within(1e-3));
  }

  @Test
  void nineInTenIntervalsHoldTheClosedForm() {
    SourceValue linear = grade -> 1000 * (Math.log(grade) - 0.2);
    double spread = Math.sqrt(0.0625 / (0.25 + 0.25));
    double u = 0.2 / spread;
    double expected = 1000 * spread * (NORMAL.density(u) - u * NORMAL.survivalProbability(u));
    int held = 0;
    for (int seed = 0; seed < 1000; seed++) {
      Worth worth = NextSample.of(plain(0, 0.5, 0.5), linear, seed, 200).worth(FIELD, 1);
      held += worth.low() <= expected && expected <= worth.high() ? 1 : 0;
    }
    assertThat(held).isBetween(860, 940);
  }

  @Test
  void moreIsWorthMoreAndNeverMoreThanKnowing() {
    Situation situation = usual(4);
    NextSample next = NextSample.of(situation, SourceValue.aboveBreakEven(1000, 3000), 3, 1000);
    for (Look look : Look.values()) {
      double last = 0;
      for (int n = 1; n <= 12; n++) {
        double worth = next.worth(new Offer(look, 20, 0, 0), n).usd();
        assertThat(worth).as(look + " " + n).isGreaterThanOrEqualTo(last - 1e-6);
        assertThat(worth).isLessThanOrEqualTo(next.perfectUsd() * 1.005);
        last = worth;
      }
    }
  }

  private static Situation usual(int samples) {
    return new Situation(
        "site A", Math.log(950), samples, new Variation(0.4, 0.05, 0.1, 0.15), 1, 0.25);
  }

  @Test
  void duplicatesTellLittleWhereTheGroundVaries() {
    NextSample next = NextSample.of(usual(4), SourceValue.aboveBreakEven(1000, 3000), 4, 2000);
    double field = next.worth(new Offer(Look.FIELD_SAMPLE, 20, 0, 0), 4).usd();
    double duplicate = next.worth(new Offer(Look.DUPLICATE, 20, 0, 0), 4).usd();
    double umpire = next.worth(new Offer(Look.UMPIRE_LABORATORY, 20, 0, 0), 4).usd();
    assertThat(duplicate).isLessThan(0.1 * field);
    assertThat(umpire).isGreaterThan(duplicate);
  }

  @Test
  void withoutPulpsThereIsNothingToAnalyseAgain() {
    NextSample next = NextSample.of(usual(0), SourceValue.aboveBreakEven(1000, 3000), 5, 200);
    assertThat(next.worth(new Offer(Look.DUPLICATE, 9, 0, 0), 9).usd()).isZero();
    assertThat(next.worth(new Offer(Look.UMPIRE_LABORATORY, 9, 0, 0), 9).usd()).isZero();
  }

  /// The variance a look takes away, against a simulation of results and a regression on them.
  @Test
  void explainedVarianceIsThatOfASimulatedRegression() {
    Situation situation = usual(2);
    Variation v = situation.variation();
    GradeBelief belief = new GradeBelief(situation);
    Random random = new Random(6);
    int trials = 200_000;
    double[][] seen = new double[trials][3];
    double[] truth = new double[trials];
    for (int i = 0; i < trials; i++) {
      double site = situation.siteDeviation() * random.nextGaussian();
      double laboratory = v.laboratory() * random.nextGaussian();
      double other = v.laboratory() * random.nextGaussian();
      double firstPlace = v.places() * random.nextGaussian();
      double secondPlace = v.places() * random.nextGaussian();
      seen[i][0] = site + laboratory + firstPlace + v.analysis() * random.nextGaussian();
      seen[i][1] = site + laboratory + secondPlace + v.analysis() * random.nextGaussian();
      seen[i][2] = site + other + firstPlace + v.analysis() * random.nextGaussian();
      truth[i] = site + situation.recoveryDeviation() * random.nextGaussian();
    }
    double now = Regression.residualVariance(seen, truth, 2);
    double then = Regression.residualVariance(seen, truth, 3);
    assertThat(belief.variance()).isCloseTo(now, within(0.01 * now));
    assertThat(belief.explained(Look.UMPIRE_LABORATORY, 1)).isCloseTo(now - then, within(0.0015));
  }

  @Test
  void adviceNamesNumberSiteWorthAndCost() {
    NextSample next = NextSample.of(usual(4), SourceValue.aboveBreakEven(1000, 3000), 7, 2000);
    Advice advice =
        next.advise(
            List.of(
                new Offer(Look.DUPLICATE, 10, 0, 300),
                new Offer(Look.FIELD_SAMPLE, 20, 5000, 1500)));
    Worth best = advice.best().get();
    assertThat(best.look()).isEqualTo(Look.FIELD_SAMPLE);
    assertThat(best.number()).isBetween(2, 19);
    assertThat(best.costUsd()).isEqualTo(5000 + best.number() * 1500.0);
    assertThat(advice.sentence())
        .matches(
            "Collect \\d+ more from site A before you decide, worth about [0-9,]+ USD for [0-9,]+"
                + " USD");
    for (int n = 0; n <= 20; n++) {
      Worth other = next.worth(new Offer(Look.FIELD_SAMPLE, 20, 5000, 1500), n);
      assertThat(other.netUsd()).isLessThanOrEqualTo(best.netUsd());
    }
    assertThat(advice.perOffer().getFirst()).isEqualTo(best);
  }

  @Test
  void whereNothingPaysTheAdviceIsToDecide() {
    Advice advice =
        NextSample.of(usual(4), SourceValue.aboveBreakEven(1000, 3000), 8, 200)
            .advise(List.of(new Offer(Look.FIELD_SAMPLE, 5, 1e9, 0)));
    assertThat(advice.best()).isEmpty();
    assertThat(advice.sentence())
        .isEqualTo(
            "Decide about site A now (go ahead): no further look on offer is worth its cost");
    assertThat(advice.wouldGoAhead()).isTrue();
    assertThat(advice.perOffer().getFirst().number()).isZero();
  }

  @Test
  void orderOfQuestionsDoesNotMatter() {
    SourceValue value = SourceValue.aboveBreakEven(1000, 3000);
    NextSample one = NextSample.of(usual(3), value, 9, 200);
    NextSample other = NextSample.of(usual(3), value, 9, 200);
    other.advise(List.of(new Offer(Look.LEACH_TEST, 5, 0, 1)));
    assertThat(other.worth(FIELD, 3)).isEqualTo(one.worth(FIELD, 3));
  }

  @Test
  void impossibleSituationsAreRefused() {
    assertThatThrownBy(() -> new Variation(0.4, 0, 0.1, 0.1))
        .hasMessageContaining("analysis and leach test above 0");
    assertThatThrownBy(() -> new Offer(Look.DUPLICATE, 0, 0, 0)).hasMessageContaining("1..500");
  }
}
