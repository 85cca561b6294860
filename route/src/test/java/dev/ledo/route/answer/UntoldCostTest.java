package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import dev.ledo.route.network.Throughput;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What nobody has told of the cost of a way is no reason not to move anything over it.
class UntoldCostTest {

  /// 200 t a month, freight 30, charges not told.
  private static Segment untold(String id) {
    Segment road = Nets.road(id, "a", "z", 30, 10, 0.1);
    return road.with(withoutCharges(road.haul())).with(Throughput.ofTonnes(Amount.of(200)));
  }

  private static Haul withoutCharges(Haul haul) {
    return new Haul(
        haul.freightPerT(), Optional.empty(), haul.hours(), haul.days(), haul.lossProbability());
  }

  private static List<HaulPlan> hauls(Network network, double target) {
    return Arrays.stream(End.values()).map(end -> haul(network, target, end)).toList();
  }

  private static HaulPlan haul(Network network, double target, End end) {
    HaulOrder order = HaulOrder.steady(Amount.of(target));
    return new Answers(network, Nets.corridor("a", "z")).haul(order, end, Progress.SILENT);
  }

  private static HaulPlan middle(Network network, double target) {
    return haul(network, target, End.MIDDLE);
  }

  @Test
  void tonnesOverAWayOfUnknownChargesAreDeliveredAndHaveNoCost() {
    List<HaulPlan> hauls = hauls(Nets.network(untold("u")), 150);
    for (HaulPlan haul : hauls) {
      assertThat(haul.totals().deliveredT()).isCloseTo(1800, within(1e-3));
      assertThat(haul.totals().unmetT()).isZero();
      assertThat(haul.totals().pricedT()).isZero();
      assertThat(haul.totals().moneyPerT()).isEmpty();
      assertThat(haul.totals().isPriced()).isFalse();
      assertThat(haul.months().getFirst().deliveredT()).isCloseTo(150, within(1e-3));
      assertThat(haul.unpriced()).containsExactly(new Gap("u", Figure.CHARGES));
    }
    HaulRange range = HaulRange.of(hauls);
    assertThat(range.deliveredT().low()).isCloseTo(1800, within(1e-3));
    assertThat(range.moneyPerT()).isEmpty();
    assertThat(range.isPriced()).isFalse();
  }

  /// 100 t a month at 50 a tonne; the other 150 of 250 wanted go where the charges are not told.
  @Test
  void whatCanGoAtAKnownCostGoesSoAndIsCountedApart() {
    Segment known = Nets.road("k", "a", "z", 50, 10, 0.1).with(Throughput.ofTonnes(Amount.of(100)));
    HaulPlan haul = middle(Nets.network(known, untold("u")), 250);
    assertThat(haul.totals().deliveredT()).isCloseTo(3000, within(1e-3));
    assertThat(haul.totals().pricedT()).isCloseTo(1200, within(1e-3));
    assertThat(haul.totals().money()).isCloseTo(60_000, within(1.0));
    assertThat(haul.totals().moneyPerT().orElseThrow()).isCloseTo(50, within(1e-6));
    assertThat(haul.tonnesOver("k")).isCloseTo(1200, within(1e-2));
    assertThat(haul.tonnesOver("u")).isCloseTo(1800, within(1e-2));
  }

  @Test
  void aWayOfUnknownCostIsNotUsedWhereTheOthersAreEnough() {
    Segment known = Nets.road("k", "a", "z", 50, 10, 0.1).with(Throughput.ofTonnes(Amount.of(100)));
    HaulPlan haul = middle(Nets.network(known, untold("u")), 80);
    assertThat(haul.totals().isPriced()).isTrue();
    assertThat(haul.totals().moneyPerT().orElseThrow()).isCloseTo(50, within(1e-6));
    assertThat(haul.tonnesOver("u")).isZero();
    assertThat(haul.unpriced()).isEmpty();
  }

  /// 12 t that come in June wait at m, where nobody has told what a month costs.
  @Test
  void aStoreOfUnknownCostHoldsWhatMustWait() {
    Network network =
        Nets.network(
            List.of(
                Node.of("m", "m").with(new Store(Nets.known(12), Optional.empty())),
                Node.of("z", "z").with(Store.of(12, 0))),
            Nets.pipe("in", "a", "m", 12),
            Nets.pipe("out", "m", "z", 30)
                .with(Access.OPEN.with(Season.closedIn(Set.of(Month.JUNE)))));
    HaulPlan haul = middle(network, 12);
    assertThat(haul.totals().deliveredT()).isCloseTo(144, within(1e-4));
    assertThat(haul.totals().pricedT()).isCloseTo(132, within(1e-4));
    assertThat(haul.unpriced()).containsExactly(new Gap("m", Figure.STORE_COST));
  }

  @Test
  void aSegmentToBeBuiltOfUnknownChargesAddsTonnesAndNoKnownSaving() {
    var construction = new Construction(Nets.known(1e6), Nets.known(20), Optional.empty());
    Network network =
        Nets.network(
            Nets.road("k", "a", "z", 50, 10, 0.1).with(Throughput.ofTonnes(Amount.of(100))),
            untold("u").with(construction));
    BuildCase built =
        new Answers(network, Nets.corridor("a", "z"))
            .build(
                "u",
                HaulOrder.steady(Amount.of(250)),
                new BuildTerms(Amount.of(0), OptionalDouble.empty()),
                Progress.SILENT);
    assertThat(built.gain().tonnesPerYear()).isCloseTo(1800, within(1e-2));
    assertThat(built.gain().tonnesOver()).isCloseTo(1800, within(1e-2));
    assertThat(built.range().moneyPerYear().orElseThrow().high())
        .as("the 1,200 t that go now go on as they do")
        .isZero();
    BuildCase first =
        new Answers(
                Nets.network(untold("u"), Nets.road("k", "a", "z", 50, 10, 0).with(construction)),
                Nets.corridor("a", "z"))
            .build(
                "k",
                HaulOrder.steady(Amount.of(100)),
                new BuildTerms(Amount.of(0), OptionalDouble.empty()),
                Progress.SILENT);
    assertThat(first.gain().moneyPerYear()).isEmpty();
    assertThat(first.range().netPerYear()).isEmpty();
    assertThat(first.range().breakEvenCost()).isEmpty();
  }

  /// `u` can be passed, `dear` too but takes more, and nobody has said whether `closed` can be.
  @Test
  void theWayToSpeakOfCanBePassedAtTheMiddleEvenIfItsCostIsNotKnown() {
    Segment dear = Nets.road("dear", "a", "z", 40, 10, 0.1);
    Network network =
        Nets.network(
            untold("u"),
            dear.with(withoutCharges(dear.haul())),
            Nets.road("closed", "a", "z", 1, 1, 0)
                .with(Access.OPEN.with(Season.always(MonthState.UNKNOWN))));
    BestRoute best =
        new Answers(network, Nets.corridor("a", "z")).findBest(Criterion.MONEY).orElseThrow();
    assertThat(best.atMiddle()).isEmpty();
    assertThat(best.best().middle()).isEmpty();
    assertThat(best.atLowEnds().route().segments()).containsExactly("closed");
    assertThat(best.shown().route().segments()).containsExactly("u");
    assertThat(best.shown().moneyPerT().middle()).isEmpty();
  }

  @Test
  void anUnknownRiskIsNotTheLossOfEveryLoad() {
    Segment road = Nets.road("r", "a", "z", 30, 10, 0);
    Haul haul = road.haul();
    Segment untold =
        road.with(
            new Haul(
                haul.freightPerT(),
                haul.chargesPerT(),
                haul.hours(),
                haul.days(),
                Optional.empty()));
    PricedRoute route =
        new Answers(Nets.network(untold), Nets.corridor("a", "z"))
            .findBest(Criterion.MONEY)
            .orElseThrow()
            .shown();
    assertThat(route.lossProbability().low()).isZero();
    assertThat(route.lossProbability().middle()).isEmpty();
    assertThat(route.lossProbability().high()).isEqualTo(1);
  }
}
