package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class OutlookTest {

  private static Segment uncertain(String id, Amount probability) {
    return Nets.pipe(id, "a", "z", 100)
        .with(Access.OPEN.with(Season.always(new MonthState.Chance(probability))));
  }

  private static Outlook outlook(Network network, Outlook.Wish wish) {
    return new Answers(network, Nets.wanting(Nets.corridor("a", "z"), 100))
        .outlook(wish, Trade.FREE, Progress.SILENT);
  }

  /// Months are independent: a month carries the target with probability p, all twelve with p^12,
  /// and the year carries 1,200 p on average.
  @Test
  void agreesWithTheBinomialLaw() {
    var wish = new Outlook.Wish(7, 5000, Map.of());
    Outlook outlook = outlook(Nets.network(uncertain("r", Amount.of(0.9))), wish);
    assertThat(outlook.months())
        .allSatisfy(month -> {
          assertThat(month.meanT()).isCloseTo(90, within(2.0));
          assertThat(month.reachesTarget().orElseThrow().middle().orElseThrow())
              .isCloseTo(0.9, within(0.02));
        });
    assertThat(outlook.year().meanT()).isCloseTo(1080, within(8.0));
    assertThat(outlook.year().reachesTargetMonthly().orElseThrow().middle().orElseThrow())
        .isCloseTo(Math.pow(0.9, 12), within(4 * outlook.year().standardError()));
    assertThat(outlook.year().standardError()).isCloseTo(0.0064, within(4e-4));
    assertThat(outlook.year().medianT()).isEqualTo(1100);
  }

  /// Of ten years the least, the fifth and the ninth; the tonnes of each by the means of one year
  /// more and more.
  @Test
  void tenthsOfTheYearsAreThoseYearsThemselves() {
    var half = Access.OPEN.with(Season.always(new MonthState.Chance(Amount.of(0.5))));
    Network network =
        Nets.network(
            Nets.pipe("r", "a", "z", 100).with(half), Nets.pipe("s", "a", "z", 37).with(half));
    double[] years = new double[10];
    double before = 0;
    for (int year = 0; year < years.length; year++) {
      double all = (year + 1) * years(network, year + 1).meanT();
      years[year] = all - before;
      before = all;
    }
    Arrays.sort(years);
    Outlook.YearDraws ten = years(network, 10);
    assertThat(ten.tenthT()).isCloseTo(years[0], within(1e-6));
    assertThat(ten.medianT()).isCloseTo(years[4], within(1e-6));
    assertThat(ten.ninetiethT()).isCloseTo(years[8], within(1e-6));
  }

  private static Outlook.YearDraws years(Network network, int draws) {
    return outlook(network, new Outlook.Wish(23, draws, Map.of())).year();
  }

  @Test
  void aRangeOfProbabilityGivesARangeOfAnswers() {
    var wish = new Outlook.Wish(11, 2000, Map.of());
    Outlook outlook = outlook(Nets.network(uncertain("r", Amount.between(0.5, 0.9))), wish);
    Estimate june = outlook.months().get(5).reachesTarget().orElseThrow();
    assertThat(june.low()).isCloseTo(0.5, within(0.04));
    assertThat(june.middle().orElseThrow()).isCloseTo(0.7, within(0.04));
    assertThat(june.high()).isCloseTo(0.9, within(0.04));
  }

  @Test
  void anActorShutsAllItStandsToForTheYear() {
    Network network =
        Nets.network(
            Nets.held(Nets.pipe("r", "a", "m", 100), "army", ControlForm.HELD),
            Nets.held(Nets.pipe("s", "m", "z", 100), "army", ControlForm.CONTESTED));
    Outlook outlook = outlook(network, new Outlook.Wish(13, 2000, Map.of("army", 0.25)));
    assertThat(outlook.year().reachesTargetMonthly().orElseThrow().middle().orElseThrow())
        .isCloseTo(0.75, within(0.04));
    assertThat(outlook.year().tenthT()).isZero();
    assertThat(outlook.year().ninetiethT()).isEqualTo(1200);
  }

  @Test
  void isTheSameOnOneThreadAsOnFour() throws InterruptedException, ExecutionException {
    Network network =
        Nets.network(uncertain("r", Amount.of(0.3)), uncertain("s", Amount.between(0.2, 0.8)));
    var wish = new Outlook.Wish(17, 500, Map.of());
    assertThat(onThreads(1, network, wish)).isEqualTo(onThreads(4, network, wish));
    assertThat(onThreads(1, network, wish))
        .isNotEqualTo(onThreads(1, network, new Outlook.Wish(18, 500, Map.of())));
  }

  private static Outlook onThreads(int threads, Network network, Outlook.Wish wish)
      throws InterruptedException, ExecutionException {
    try (var pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> outlook(network, wish)).get();
    }
  }
}
