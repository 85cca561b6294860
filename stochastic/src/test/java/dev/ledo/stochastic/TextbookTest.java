package dev.ledo.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.stochastic.Textbook.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextbookTest {

  @Test
  void theFarmerEarnsWhatBirgeAndLouveauxSay() {
    Result result = Solvers.decomposed(Textbook.farmer());

    Solvers.assertOptimum(result, -108_390);
    Solvers.assertOptimum(Solvers.extensive(Textbook.farmer()), -108_390);
    assertThat(result.firstStage().get("wheat")).isCloseTo(170, within(1e-6));
    assertThat(result.firstStage().get("corn")).isCloseTo(80, within(1e-6));
    assertThat(result.firstStage().get("beets")).isCloseTo(250, within(1e-6));
  }

  @Test
  void electricPowerCostsWhatLouveauxAndSmeersSay() {
    double published = (381 * 3 + 2.56) / 3;
    Solvers.assertOptimum(Solvers.decomposed(Textbook.electric()), published);
    Solvers.assertOptimum(Solvers.extensive(Textbook.electric()), published);
  }

  /// The best stock is the smallest q with P(demand ≤ q) ≥ (price − 1)/price.
  @ParameterizedTest
  @CsvSource({"4, 100, 75", "2, 60, 30", "1.25, 40, 8", "10, 250, 225"})
  void theNewsvendorBuysTheCriticalFractile(double price, int n, int best) {
    Instance instance = Textbook.newsvendor(price, n);
    double sold = (best * (best + 1) / 2.0 + (n - best) * (double) best) / n;

    Result result = Solvers.decomposed(instance);

    Solvers.assertOptimum(result, best - price * sold);
    Solvers.assertOptimum(Solvers.extensive(instance), best - price * sold);
  }

  /// With the worst 1 − α of all cases alone, the best stock is that fractile of the worst demands.
  @Test
  void theAverseNewsvendorBuysTheFractileOfTheWorstDemands() {
    Instance instance = Textbook.newsvendor(4, 100);
    var worstFifth = Settings.DEFAULT.withRisk(new RiskMeasure(1, 0.8));

    Result result = Solvers.decomposed(instance, worstFifth);

    double sold = (15 * 16 / 2.0 + 5 * 15) / 20;
    Solvers.assertOptimum(result, 15 - 4 * sold);
    Solvers.assertAgreement(instance, worstFifth);
  }
}
