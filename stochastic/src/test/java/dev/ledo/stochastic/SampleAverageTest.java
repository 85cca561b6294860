package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.SampleBounds.Plan;
import java.math.BigInteger;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SampleAverageTest {

  private static final double PRICE = 4;

  /// The newsvendor with demand equally likely between 0 and 100: the best stock is 75, and sells
  /// 75 − 75²/200 on average.
  private static final double OPTIMUM = 75 - PRICE * (75 - 75.0 * 75.0 / 200);

  private static final TwoStageProgram NEWSVENDOR = Textbook.newsvendor(PRICE, 1).program();

  @Test
  void theIntervalHoldsTheOptimum() {
    SampleBounds bounds = estimate(new Plan(1, 400, 10, 20_000), RiskMeasure.MEAN);

    assertThat(bounds.bound().low()).isLessThan(OPTIMUM);
    assertThat(bounds.value().high()).isGreaterThan(OPTIMUM);
    assertThat(bounds.bound().mean()).isCloseTo(OPTIMUM, within(4.0));
    assertThat(bounds.value().mean()).isCloseTo(OPTIMUM, within(4.0));
    assertThat(bounds.gap().mean()).isBetween(0.0, 2.0);
    assertThat(bounds.firstStage().get("bought")).isBetween(60.0, 90.0);
  }

  /// Ninety-five in a hundred, give or take.
  @Test
  void theIntervalHoldsTheOptimumAlmostAlways() {
    int held = 0;
    for (int seed = 0; seed < 40; seed++) {
      SampleBounds bounds = estimate(new Plan(seed, 50, 5, 400), RiskMeasure.MEAN);
      held += bounds.bound().low() <= OPTIMUM && bounds.value().high() >= OPTIMUM ? 1 : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(36);
  }

  @Test
  void theSameSeedGivesTheSameNumbers() {
    var plan = new Plan(5, 50, 4, 100);
    assertThat(estimate(plan, RiskMeasure.MEAN)).isEqualTo(estimate(plan, RiskMeasure.MEAN));
    assertThat(estimate(plan, RiskMeasure.MEAN))
        .isNotEqualTo(estimate(new Plan(6, 50, 4, 100), RiskMeasure.MEAN));
  }

  /// Of the worst fifth, demand is between 0 and 20; the best stock is three quarters of that.
  @Test
  void averseBoundsHoldTheAverseOptimum() {
    double averse = 15 - PRICE * (15 - 15.0 * 15.0 / 40);
    SampleBounds bounds = estimate(new Plan(2, 400, 10, 20_000), new RiskMeasure(1, 0.8));

    assertThat(bounds.bound().low()).isLessThan(averse);
    assertThat(bounds.value().high()).isGreaterThan(averse);
    assertThat(bounds.value().mean()).isCloseTo(averse, within(1.5));
  }

  @Test
  void studentsQuantilesAreThoseOfTheTables() {
    assertThat(StudentT.twoSided(9)).isEqualTo(2.262157);
    assertThat(StudentT.twoSided(30)).isEqualTo(2.042272);
    assertThat(StudentT.twoSided(40)).isCloseTo(2.021075, within(2e-5));
    assertThat(StudentT.twoSided(120)).isCloseTo(1.979930, within(1e-5));
    assertThat(StudentT.twoSided(100_000)).isCloseTo(1.959988, within(2e-5));
  }

  private static SampleBounds estimate(Plan plan, RiskMeasure risk) {
    return new SampleAverage(Highs.load(), System::nanoTime)
        .estimate(NEWSVENDOR, new Even(), Settings.DEFAULT.withRisk(risk), plan, Watcher.SILENT);
  }

  /// One random element, equally likely anywhere between 0 and 100.
  private static final class Even implements Uncertainty {

    @Override
    public Optional<BigInteger> count() {
      return Optional.empty();
    }

    @Override
    public ScenarioSource all() {
      throw new IllegalStateException("infinitely many");
    }

    @Override
    public ScenarioSource sample(long seed, int size) {
      double[] probabilities = new double[size];
      double[][] values = new double[size][];
      var random = new SplittableRandom(seed);
      for (int s = 0; s < size; s++) {
        probabilities[s] = 1.0 / size;
        values[s] = new double[] {random.nextDouble(100)};
      }
      return new ScenarioTable(probabilities, values);
    }
  }
}
