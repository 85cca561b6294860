package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import dev.ledo.route.network.Throughput;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuildTest {

  private static final Construction BRIDGE =
      new Construction(Nets.known(1_000_000), Nets.known(20), Optional.empty());

  /// 100 t a month at 50 a tonne now; a bridge would carry 300 t a month at 20.
  private static Network network(Construction construction) {
    Segment old = Nets.road("old", "a", "z", 50, 10, 0.1);
    Segment bridge = Nets.road("bridge", "a", "z", 20, 5, 0.04).with(construction);
    return Nets.network(
        old.with(Throughput.ofTonnes(Amount.of(100))),
        bridge.with(Throughput.ofTonnes(Amount.of(300))));
  }

  private static BuildCase build(double target, BuildTerms terms) {
    return new Answers(network(BRIDGE), Nets.corridor("a", "z"))
        .build("bridge", HaulOrder.steady(Amount.of(target)), terms, Progress.SILENT);
  }

  /// The annuity of 20 years at 8 % is 0.10185 in every table of compound interest.
  @Test
  void annualCostStandsAgainstTheGainPerTonne() {
    BuildCase built = build(80, new BuildTerms(Amount.of(0.08), OptionalDouble.empty()));
    assertThat(built.annualCost().orElseThrow().middle().orElseThrow())
        .isCloseTo(101_852, within(1.0));
    assertThat(built.gain().tonnesOver()).isCloseTo(960, within(1e-6));
    assertThat(built.annualCostPerT().orElseThrow()).isCloseTo(101_852.2 / 960, within(0.01));
    assertThat(built.gain().moneyPerYear().orElseThrow()).isCloseTo(30 * 960, within(1e-3));
    assertThat(built.gain().moneyPerT().orElseThrow()).isCloseTo(30, within(1e-6));
    assertThat(built.gain().tonnesPerYear()).isCloseTo(0, within(1e-6));
    assertThat(built.gain().lossProbability().orElseThrow()).isCloseTo(0.06, within(1e-12));
    assertThat(built.gain().breakEvenCost().orElseThrow())
        .isCloseTo(28_800 / 0.1018522, within(1.0));
  }

  @Test
  void tonnesDeliveredMoreCountAtWhatTheyAreWorth() {
    BuildCase built = build(350, new BuildTerms(Amount.of(0), OptionalDouble.of(7)));
    assertThat(built.gain().tonnesPerYear()).isCloseTo(12 * 250, within(1e-4));
    assertThat(built.gain().moneyPerYear().orElseThrow()).isCloseTo(12 * 100 * 30, within(1e-2));
    assertThat(built.annualCost().orElseThrow().low()).isEqualTo(50_000);
    assertThat(built.gain().breakEvenCost().orElseThrow())
        .isCloseTo(20 * (36_000 + 7 * 3000), within(1.0));
  }

  @Test
  void unknownCostAndLifeAreToldAndTheGainStands() {
    var unknown = new Construction(Optional.empty(), Optional.empty(), Optional.empty());
    BuildCase built =
        new Answers(network(unknown), Nets.corridor("a", "z"))
            .build(
                "bridge",
                HaulOrder.steady(Amount.of(80)),
                new BuildTerms(Amount.of(0.08), OptionalDouble.empty()),
                Progress.SILENT);
    assertThat(built.annualCost()).isEmpty();
    assertThat(built.gain().breakEvenCost()).isEmpty();
    assertThat(built.gain().moneyPerYear().orElseThrow()).isPositive();
    assertThat(built.gaps())
        .containsExactly(
            new Gap("bridge", Figure.CONSTRUCTION_COST), new Gap("bridge", Figure.LIFE));
  }

  /// The bridge at 10 to 30 a tonne against 50 on the old road: 960 t save 20 to 40 each, and 1 to
  /// 3 million over 20 years without interest cost 50,000 to 150,000 a year.
  @Test
  void rangesGiveTheLeastAndTheMostItBringsAndWhatTheYearLoses() {
    var wide =
        new Construction(Optional.of(Amount.between(1e6, 3e6)), Nets.known(20), Optional.empty());
    Segment bridge = Nets.road("bridge", "a", "z", 20, 5, 0.04).with(wide);
    Haul haul = bridge.haul();
    Network network =
        Nets.network(
            Nets.road("old", "a", "z", 50, 10, 0.1),
            bridge.with(
                new Haul(
                    Optional.of(Amount.between(10, 30)),
                    haul.chargesPerT(),
                    haul.hours(),
                    haul.days(),
                    haul.lossProbability())));
    BuildCase built =
        new Answers(network, Nets.corridor("a", "z"))
            .build(
                "bridge",
                HaulOrder.steady(Amount.of(80)),
                new BuildTerms(Amount.of(0), OptionalDouble.empty()),
                Progress.SILENT);
    BuildCase.Range range = built.range();
    assertThat(range.moneyPerYear().orElseThrow().low()).isCloseTo(960 * 20, within(1e-2));
    assertThat(range.moneyPerYear().orElseThrow().middle().orElseThrow())
        .isCloseTo(960 * 30, within(1e-2));
    assertThat(range.moneyPerYear().orElseThrow().high()).isCloseTo(960 * 40, within(1e-2));
    Estimate net = range.netPerYear().orElseThrow();
    assertThat(net.low()).isCloseTo(19_200 - 150_000, within(1e-2));
    assertThat(net.middle().orElseThrow()).isCloseTo(28_800 - 100_000, within(1e-2));
    assertThat(net.high()).isCloseTo(38_400 - 50_000, within(1e-2));
    assertThat(range.breakEvenCost().orElseThrow().high()).isCloseTo(20 * 38_400, within(1.0));
    assertThat(built.gain().moneyPerYear().orElseThrow()).isCloseTo(960 * 30, within(1e-2));
  }

  /// The annuities of 20 years at 6 and 10 % are 0.08718 and 0.11746 in every table of compound
  /// interest.
  @Test
  void aRangeOfTheRateGivesTheLeastAndTheMostThatBuildingCosts() {
    BuildCase built = build(80, new BuildTerms(Amount.between(0.06, 0.1), OptionalDouble.empty()));
    Estimate cost = built.annualCost().orElseThrow();
    assertThat(cost.low()).isCloseTo(87_185, within(1.0));
    assertThat(cost.middle().orElseThrow()).isCloseTo(101_852, within(1.0));
    assertThat(cost.high()).isCloseTo(117_460, within(1.0));
    Estimate net = built.range().netPerYear().orElseThrow();
    assertThat(net.low()).isCloseTo(28_800 - 117_460, within(1.0));
    assertThat(net.high()).isCloseTo(28_800 - 87_185, within(1.0));
    Estimate breakEven = built.range().breakEvenCost().orElseThrow();
    assertThat(breakEven.low()).isCloseTo(28_800 / 0.1174596, within(1.0));
    assertThat(breakEven.high()).isCloseTo(28_800 / 0.0871846, within(1.0));
  }

  /// 50 t a month come to a road that is shut from June to September: 400 t arrive. Over the bridge
  /// the same 400 t cost 30 less each, and 200 t more arrive.
  @Test
  void aSavingComparesTheSameTonnesEvenIfSomeAreLost() {
    Set<Month> rains = EnumSet.range(Month.JUNE, Month.SEPTEMBER);
    Network network =
        Nets.network(
            Nets.road("old", "a", "z", 50, 10, 0.1)
                .with(Throughput.ofTonnes(Amount.of(50)))
                .with(Access.OPEN.with(Season.closedIn(rains))),
            Nets.road("bridge", "a", "z", 20, 5, 0.04).with(BRIDGE));
    BuildCase built =
        new Answers(network, Nets.corridor("a", "z"))
            .build(
                "bridge",
                HaulOrder.steady(Amount.of(50)),
                new BuildTerms(Amount.of(0), OptionalDouble.empty()),
                Progress.SILENT);
    assertThat(built.gain().moneyPerYear().orElseThrow()).isCloseTo(400 * 30, within(1e-2));
    assertThat(built.gain().tonnesPerYear()).isCloseTo(200, within(1e-3));
  }

  @Test
  void aSegmentThatStandsCannotBeBuilt() {
    var answers = new Answers(network(BRIDGE), Nets.corridor("a", "z"));
    HaulOrder order = HaulOrder.steady(Amount.of(1));
    var terms = new BuildTerms(Amount.of(0), OptionalDouble.empty());
    assertThatThrownBy(() -> answers.build("old", order, terms, Progress.SILENT))
        .hasMessage("no segment old to be built");
  }

  /// By hand: 12 t a month over two roads, the second shut in June; 12 t wait at m for a month at
  /// 3.
  @Test
  void storageIsPaidAndScarceThingsHaveAPrice() {
    Network network =
        Nets.network(
            List.of(
                Node.of("m", "m").with(Store.of(12, 3)), Node.of("z", "z").with(Store.of(0, 0))),
            Nets.pipe("in", "a", "m", 12),
            Nets.pipe("out", "m", "z", 30)
                .with(Access.OPEN.with(Season.closedIn(Set.of(Month.JUNE)))));
    Corridor corridor = Nets.corridor("a", "z");
    HaulPlan plan =
        new Answers(network, corridor)
            .haul(HaulOrder.inTheYear(Amount.of(144)), End.MIDDLE, Progress.SILENT);
    assertThat(plan.totals().unmetT()).isZero();
    assertThat(plan.totals().money()).isCloseTo(36, within(1e-4));
    assertThat(plan.stocks())
        .singleElement()
        .satisfies(stock -> {
          assertThat(stock.node()).isEqualTo("m");
          assertThat(stock.month()).isEqualTo(Month.JUNE);
          assertThat(stock.tonnes()).isCloseTo(12, within(1e-5));
        });
    HaulPlan more =
        new Answers(network, corridor)
            .haul(HaulOrder.inTheYear(Amount.of(200)), End.MIDDLE, Progress.SILENT);
    assertThat(more.totals().deliveredT()).isCloseTo(144, within(1e-5));
    assertThat(more.shadows())
        .filteredOn(shadow -> shadow.kind() == Shadow.Kind.SEGMENT && shadow.tonnes() > 0)
        .extracting(Shadow::id)
        .containsOnly("in");
  }
}
