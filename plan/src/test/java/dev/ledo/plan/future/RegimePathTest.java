package dev.ledo.plan.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Series;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegimePathTest {

  private static final Horizon TEN_YEARS =
      Horizon.of(YearMonth.of(2027, 1), new Horizon.Mix(0, 0, 10), 0.0);

  private static Regime.Law calmAtStart(Amount onsetPerYear, Amount months) {
    return new Regime.Law(onsetPerYear, months, Amount.of(0));
  }

  private static double meanDisturbed(Regime.Law law, int scenarios) {
    var draws = new Draws(1);
    double sum = 0;
    for (int k = 0; k < scenarios; k++) {
      Series path =
          RegimePath.of(RegimePath.draw(law, TEN_YEARS, draws.stream(k, "regime")), TEN_YEARS)
              .disturbed();
      for (int p = 0; p < path.size(); p++) {
        assertThat(path.get(p)).isBetween(0.0, 1.0);
        sum += path.get(p);
      }
    }
    return sum / scenarios / TEN_YEARS.size();
  }

  /// An alternating renewal process is disturbed for the part d / (1/λ + d) of the time in the long
  /// run (renewal-reward theorem); over ten years that start calm a little less.
  @Test
  void theTimeDisturbedIsThatOfARenewalProcess() {
    Regime.Law regime = calmAtStart(Amount.of(2), Amount.of(3));
    double longRun = 0.25 / (0.5 + 0.25);
    assertThat(meanDisturbed(regime, 4_000)).isCloseTo(longRun, within(0.01));
  }

  @Test
  void aRegimeThatNeverBeginsDisturbsNothing() {
    Regime.Law regime = calmAtStart(Amount.of(0), Amount.of(3));
    assertThat(meanDisturbed(regime, 100)).isZero();
  }

  @Test
  void aFutureCanBeMadeAlone() {
    Regime.Law regime = calmAtStart(Amount.between(0.4, 0.8), Amount.between(1.5, 5.2));
    List<RegimePath.Episode> first =
        RegimePath.draw(regime, TEN_YEARS, new Draws(7).stream(73_214, "r"));
    List<RegimePath.Episode> again =
        RegimePath.draw(regime, TEN_YEARS, new Draws(7).stream(73_214, "r"));
    List<RegimePath.Episode> other =
        RegimePath.draw(regime, TEN_YEARS, new Draws(7).stream(73_215, "r"));
    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
  }

  /// Present value of a perpetual dollar paid through each year: the middle of the n-th year is
  /// worth (1 + r)^-(n - 1/2).
  @Test
  void periodsAreDiscountedFromTheirMiddle() {
    Horizon horizon = Horizon.of(YearMonth.of(2027, 1), new Horizon.Mix(0, 4, 2), 0.10);
    assertThat(horizon.get(0).discount()).isCloseTo(Math.pow(1.1, -0.125), within(1e-12));
    assertThat(horizon.get(4).discount()).isCloseTo(Math.pow(1.1, -1.5), within(1e-12));
    assertThat(horizon.get(0).name()).isEqualTo("2027-Q1");
    assertThat(horizon.get(5).name()).isEqualTo("2029");
  }

  @Test
  void closedMonthsTakeTheirPartOfAPeriod() {
    Horizon horizon = Horizon.of(YearMonth.of(2027, 1), new Horizon.Mix(0, 4, 1), 0.0);
    List<Integer> monsoon = List.of(5, 6, 7, 8, 9, 10);
    assertThat(horizon.get(0).openPart(monsoon)).isEqualTo(1);
    assertThat(horizon.get(1).openPart(monsoon)).isEqualTo(1.0 / 3);
    assertThat(horizon.get(2).openPart(monsoon)).isZero();
    assertThat(horizon.get(4).openPart(monsoon)).isEqualTo(0.5);
  }
}
