package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Throughput;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Laws that hold in every network.
class RandomLawsTest {

  private static final int NETWORKS = 300;

  private static Corridor through(Network network) {
    return Nets.corridor("n0", RandomNetworks.last(network));
  }

  private static YearTonnage tonnage(Network network, Trade trade) {
    return new Answers(network, through(network)).tonnage(trade, Progress.SILENT);
  }

  /// The middle is between the ends by construction of [Estimate], which throws otherwise.
  @Test
  void moreStoresNeverCarryLessAndTheCutIsTheTonnage() {
    var networks = new RandomNetworks(61, 0.1);
    int gained = 0;
    for (int run = 0; run < NETWORKS; run++) {
      YearTonnage year = tonnage(networks.next(), Trade.FREE);
      double months = year.months().stream().mapToDouble(month -> month.alone().low()).sum();
      assertThat(year.withoutStores().low()).isCloseTo(months, within(1e-4));
      assertThat(year.tonnes().low()).isGreaterThanOrEqualTo(year.withoutStores().low());
      assertThat(year.withBoundlessStores().high()).isGreaterThanOrEqualTo(year.tonnes().high());
      Cut cut = year.cut().orElseThrow();
      double parts = cut.parts().stream().mapToDouble(CutPart::tonnes).sum();
      assertThat(parts).isCloseTo(year.tonnes().middle().orElseThrow(), within(1e-4));
      gained += year.tonnes().high() > year.withoutStores().high() ? 1 : 0;
    }
    assertThat(gained).isGreaterThan(5);
  }

  @Test
  void moreCapacityNeverCarriesLessAndWorthIsWhatItAdds() {
    var networks = new RandomNetworks(67, 0);
    int checked = 0;
    for (int run = 0; run < NETWORKS; run++) {
      Network network = networks.next();
      var answers = new Answers(network, through(network));
      double before = tonnage(network, Trade.FREE).tonnes().middle().orElseThrow();
      for (Worth worth : answers.worths(Trade.FREE, Progress.SILENT)) {
        if (worth.kind() == Worth.Kind.TONNE_A_MONTH) {
          Segment wider = wider(network.findSegment(worth.id()).orElseThrow());
          double after = tonnage(network.with(wider), Trade.FREE).tonnes().middle().orElseThrow();
          assertThat(after - before).isCloseTo(worth.gainT(), within(1e-4)).isPositive();
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(NETWORKS / 4);
  }

  private static Segment wider(Segment segment) {
    Amount tonnes = segment.throughput().tonnesPerMonth().orElseThrow();
    return segment.with(Throughput.ofTonnes(tonnes.plus(Amount.of(1))));
  }

  @Test
  void bestRoutesAreThoseOfPlainEnumeration() {
    var networks = new RandomNetworks(71, 0.1);
    int found = 0;
    for (int run = 0; run < NETWORKS; run++) {
      Network network = networks.next();
      var situation = new Situation(network, through(network));
      List<List<Integer>> all = PlainRoutes.all(situation);
      for (Criterion criterion : Criterion.values()) {
        double low = least(situation, all, criterion, End.OPTIMISTIC);
        double high = least(situation, all, criterion, End.PESSIMISTIC);
        Optional<BestRoute> best = new Answers(network, through(network)).findBest(criterion);
        assertThat(best.isPresent()).isEqualTo(Double.isFinite(low));
        if (best.isPresent()) {
          assertThat(best.get().best().low()).isCloseTo(told(criterion, low), within(1e-9));
          assertThat(best.get().atHighEnds().isPresent()).isEqualTo(Double.isFinite(high));
          found++;
        }
        if (Double.isFinite(high)) {
          assertThat(best.orElseThrow().best().high())
              .isCloseTo(told(criterion, high), within(1e-9));
        }
      }
    }
    assertThat(found).isGreaterThan(NETWORKS);
  }

  private static double told(Criterion criterion, double weight) {
    return criterion == Criterion.RISK ? Criterion.lossProbability(weight) : weight;
  }

  private static double least(
      Situation situation, List<List<Integer>> all, Criterion criterion, End end) {
    double[] weights = situation.weights(criterion, end, Situation.YEAR);
    return all.stream()
        .mapToDouble(path -> path.stream().mapToDouble(arc -> weights[arc]).sum())
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  @Test
  void cheapestHaulDeliversTheGreatestFlowAndNoTonneBelowTheCheapestRoute() {
    var networks = new RandomNetworks(73, 0);
    int moved = 0;
    for (int run = 0; run < 120; run++) {
      Network network = networks.next();
      var answers = new Answers(network, through(network));
      Trade trade = new Trade(Optional.empty(), Optional.empty(), new Stock.Cyclic());
      double most = tonnage(network, trade).tonnes().middle().orElseThrow();
      HaulPlan plan =
          answers.haul(HaulOrder.inTheYear(Amount.of(1e5)), End.MIDDLE, Progress.SILENT);
      assertThat(plan.totals().deliveredT()).isCloseTo(most, within(1e-3 * Math.max(1, most)));
      assertThat(plan.totals().unmetT()).isCloseTo(1e5 - most, within(1e-2));
      if (most > 1) {
        double cheapest =
            answers.findBest(Criterion.MONEY).orElseThrow().best().middle().orElseThrow();
        assertThat(plan.totals().moneyPerT().orElseThrow()).isGreaterThanOrEqualTo(cheapest - 1e-6);
        moved++;
      }
    }
    assertThat(moved).isGreaterThan(30);
  }

  @Test
  void aLittleGoesByTheCheapestRouteOfTheBestMonthOrCheaperByWaiting() {
    var networks = new RandomNetworks(89, 0);
    int moved = 0;
    for (int run = 0; run < 80; run++) {
      Network network = networks.next();
      var answers = new Answers(network, through(network));
      double inAMonth =
          Situation.YEAR.stream()
              .flatMap(month -> answers.findBest(Criterion.MONEY, month).stream())
              .flatMapToDouble(best -> best.best().middle().stream())
              .min()
              .orElse(Double.POSITIVE_INFINITY);
      if (Double.isFinite(inAMonth)) {
        HaulTotals totals =
            answers.haul(HaulOrder.inTheYear(Amount.of(0.1)), End.MIDDLE, Progress.SILENT).totals();
        double ever = answers.findBest(Criterion.MONEY).orElseThrow().best().middle().orElseThrow();
        assertThat(totals.unmetT()).isZero();
        assertThat(totals.moneyPerT().orElseThrow())
            .isBetween(ever - 1e-4 * ever - 1e-4, inAMonth + 1e-4 * inAMonth + 1e-4);
        moved++;
      }
    }
    assertThat(moved).isGreaterThan(20);
  }

  @Test
  void moreVehiclesNeverDeliverLessAndTheirWorthIsTheSlope() {
    Network network =
        Nets.network(
            Nets.road("r", "n0", "n1", 5, 50, 0).with(Throughput.ofTonnes(Amount.of(400))));
    double before = 0;
    for (int fleet = 1; fleet <= 20; fleet++) {
      var vehicle = Nets.trucks(fleet);
      HaulPlan plan =
          new Answers(network, Nets.corridor("n0", "n1", vehicle))
              .haul(HaulOrder.steady(Amount.of(300)), End.MIDDLE, Progress.SILENT);
      double byHand = 0;
      for (Month month : Month.values()) {
        byHand += Math.min(300, fleet * month.minLength() * 10 / (2 * 50 / 10.0 + 2));
      }
      assertThat(plan.totals().deliveredT())
          .isCloseTo(byHand, within(1e-3))
          .isGreaterThanOrEqualTo(before);
      before = plan.totals().deliveredT();
      if (fleet == 5) {
        assertThat(plan.shadows())
            .filteredOn(shadow -> shadow.kind() == Shadow.Kind.VEHICLE_DAY)
            .hasSize(12)
            .allSatisfy(shadow -> assertThat(shadow.tonnes()).isCloseTo(10 / 12.0, within(1e-6)));
      }
    }
  }

  @Test
  void steadyHaulDeliversWhatASteadyFlowCarries() {
    var networks = new RandomNetworks(79, 0);
    for (int run = 0; run < 120; run++) {
      Network network = networks.next();
      Amount target = Amount.of(60);
      double most = tonnage(network, Trade.steady(target)).tonnes().middle().orElseThrow();
      HaulPlan plan =
          new Answers(network, through(network))
              .haul(HaulOrder.steady(target), End.MIDDLE, Progress.SILENT);
      assertThat(plan.totals().deliveredT()).isCloseTo(most, within(1e-3));
    }
  }

  @Test
  void fewestSegmentsCutAndNoSmallerSetDoes() {
    var networks = new RandomNetworks(83, 0.05);
    for (int run = 0; run < NETWORKS; run++) {
      Network network = networks.next();
      List<String> ids =
          new Answers(network, through(network)).fewestClosures(End.OPTIMISTIC).segments();
      assertThat(isCut(network, Set.copyOf(ids))).isTrue();
      if (!ids.isEmpty()) {
        assertThat(subsets(network, ids.size() - 1)).noneMatch(set -> isCut(network, set));
      }
    }
  }

  private static boolean isCut(Network network, Set<String> closed) {
    Network rest = network;
    for (String id : closed) {
      Segment segment = network.findSegment(id).orElseThrow();
      rest = rest.with(segment.with(segment.access().with(Season.always(MonthState.CLOSED))));
    }
    var situation = new Situation(rest, through(rest));
    double[] weights = situation.weights(Criterion.DAYS, End.OPTIMISTIC, Situation.YEAR);
    return PlainRoutes.all(situation).stream()
        .noneMatch(path -> path.stream().allMatch(arc -> Double.isFinite(weights[arc])));
  }

  private static Stream<Set<String>> subsets(Network network, int size) {
    List<Segment> all = network.segments();
    return IntStream.range(0, 1 << all.size())
        .filter(bits -> Integer.bitCount(bits) == size)
        .mapToObj(bits ->
            IntStream.range(0, all.size())
                .filter(at -> (bits >> at & 1) == 1)
                .mapToObj(at -> all.get(at).id())
                .collect(Collectors.toSet()));
  }
}
