package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import dev.ledo.route.network.Throughput;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TonnageTest {

  private static final Set<Month> FIRST_HALF = EnumSet.range(Month.JANUARY, Month.JUNE);
  private static final Set<Month> SECOND_HALF = EnumSet.range(Month.JULY, Month.DECEMBER);

  /// A chain of two roads that are never open together: 100 t a month into the store at b in the
  /// first half of the year, 80 t a month out of it in the second.
  private static Network chain(double storeT) {
    return Nets.network(
        List.of(Node.of("b", "b").with(Store.of(storeT, 0))),
        Nets.pipe("in", "a", "b", 100).with(Access.OPEN.with(Season.closedIn(SECOND_HALF))),
        Nets.pipe("out", "b", "c", 80).with(Access.OPEN.with(Season.closedIn(FIRST_HALF))));
  }

  private static YearTonnage tonnage(Network network, Trade trade) {
    return new Answers(network, Nets.corridor("a", "c")).tonnage(trade, Progress.SILENT);
  }

  @Test
  void chainWithAStoreCarriesWhatByHandItMust() {
    assertThat(tonnage(chain(1000), Trade.FREE).tonnes().low()).isEqualTo(6 * 80);
    assertThat(tonnage(chain(250), Trade.FREE).tonnes().low()).isEqualTo(250);
    assertThat(tonnage(chain(0), Trade.FREE).tonnes().low()).isZero();
    YearTonnage year = tonnage(chain(250), Trade.FREE);
    assertThat(year.withoutStores().low()).isZero();
    assertThat(year.withBoundlessStores().low()).isEqualTo(480);
  }

  @Test
  void aFullStoreIsNamedWithItsMonth() {
    Cut cut = tonnage(chain(250), Trade.FREE).cut().orElseThrow();
    assertThat(cut.tonnes()).isEqualTo(250);
    assertThat(cut.parts())
        .filteredOn(part -> part.kind() == CutPart.Kind.STORE)
        .singleElement()
        .satisfies(part -> {
          assertThat(part.id()).isEqualTo("b");
          assertThat(part.tonnesByMonth()).containsOnlyKeys(Month.JUNE);
        });
  }

  @Test
  void aShutRoadIsPartOfTheCutWithNothingInItsMonths() {
    Cut cut = tonnage(chain(1000), Trade.FREE).cut().orElseThrow();
    assertThat(cut.parts())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.id()).isEqualTo("out");
          assertThat(part.toward()).isEqualTo("c");
          assertThat(part.tonnesByMonth())
              .hasSize(12)
              .containsEntry(Month.JANUARY, 0.0)
              .containsEntry(Month.JULY, 80.0);
        });
  }

  @Test
  void startingStockIsSpentAndWhatIsLeftIsWorthNothing() {
    var stock = new Stock.Starting(Month.JANUARY, Map.of("b", 30.0));
    Season shut = Season.always(MonthState.CLOSED);
    Network dry = chain(1000).with(Nets.pipe("in", "a", "b", 100).with(Access.OPEN.with(shut)));
    assertThat(tonnage(dry, Trade.FREE.with(stock)).tonnes().low()).isEqualTo(30);
    assertThat(tonnage(dry, Trade.FREE).tonnes().low()).isZero();
    var late = new Stock.Starting(Month.JULY, Map.of());
    assertThat(tonnage(chain(1000), Trade.FREE.with(late)).tonnes().low()).isZero();
  }

  /// From July on the road out is open before that in: what comes later would have to wait for a
  /// next year.
  @Test
  void aHaulFromAStartingStockKeepsNothingForANextYearEither() {
    assertThat(hauled(new Stock.Cyclic())).isCloseTo(6 * 80, within(1e-4));
    assertThat(hauled(new Stock.Starting(Month.JANUARY, Map.of()))).isCloseTo(480, within(1e-4));
    assertThat(hauled(new Stock.Starting(Month.JULY, Map.of()))).isZero();
    assertThat(hauled(new Stock.Starting(Month.JULY, Map.of("b", 30.0))))
        .isCloseTo(30, within(1e-4));
  }

  private static double hauled(Stock stock) {
    var order = new HaulOrder(Amount.of(1e5), false, false, stock);
    return new Answers(chain(1000), Nets.corridor("a", "c"))
        .haul(order, End.MIDDLE, Progress.SILENT)
        .totals()
        .deliveredT();
  }

  @Test
  void vehiclesCountByPayloadAndOpenDays() {
    Segment road =
        Nets.road("r", "a", "c", 1, 1, 0)
            .with(new Throughput(Nets.known(2), Optional.empty()))
            .with(
                Access.OPEN.with(
                    Season.OPEN.with(
                        new MonthState.Restricted(Amount.of(0.5)), Set.of(Month.FEBRUARY))));
    YearTonnage year = tonnage(Nets.network(road), Trade.FREE);
    assertThat(year.months().get(0).alone().low()).isEqualTo(2 * 10 * 31);
    assertThat(year.months().get(1).alone().low()).isEqualTo(2 * 10 * 14);
    assertThat(year.tonnes().low()).isEqualTo(20 * (365 - 14));
  }

  @Test
  void aChanceIsAllOrNothingAtTheEndsUnlessItIsSure() {
    assertThat(inAMonth(Amount.between(0, 0.5))).isEqualTo(estimate(0, 25, 100));
    assertThat(inAMonth(Amount.between(0.5, 1))).isEqualTo(estimate(0, 75, 100));
    assertThat(inAMonth(Amount.of(1))).isEqualTo(estimate(100, 100, 100));
    assertThat(inAMonth(Amount.of(0))).isEqualTo(estimate(0, 0, 0));
  }

  private static Estimate inAMonth(Amount probability) {
    Season season = Season.always(new MonthState.Chance(probability));
    Network network = Nets.network(Nets.pipe("r", "a", "c", 100).with(Access.OPEN.with(season)));
    return tonnage(network, Trade.FREE).months().getFirst().alone();
  }

  private static Estimate estimate(double low, double middle, double high) {
    return new Estimate(low, OptionalDouble.of(middle), high);
  }

  /// Of half of the 28 days one more.
  @Test
  void aDayMoreOfFebruaryIsATwentyEighth() {
    Season half =
        Season.OPEN.with(new MonthState.Restricted(Amount.of(0.5)), Set.of(Month.FEBRUARY));
    assertThat(worths(Nets.network(Nets.pipe("r", "a", "c", 280).with(Access.OPEN.with(half)))))
        .filteredOn(worth -> worth.kind() == Worth.Kind.OPEN_DAY)
        .singleElement()
        .satisfies(worth -> assertThat(worth.gainT()).isCloseTo(10, within(1e-5)));
  }

  @Test
  void unknownMonthsAndCapacitiesAreOpenAtOneEndAndShutAtTheOther() {
    Segment road =
        Nets.pipe("r", "a", "c", 100)
            .with(Access.OPEN.with(Season.OPEN.with(MonthState.UNKNOWN, Set.of(Month.MAY))));
    YearTonnage year = tonnage(Nets.network(road), Trade.FREE);
    assertThat(year.tonnes().low()).isEqualTo(1100);
    assertThat(year.tonnes().high()).isEqualTo(1200);
    assertThat(year.gaps()).containsExactly(new Gap("r", Figure.MONTHLY_STATE));
    YearTonnage bare = tonnage(Nets.network(road.with(Throughput.UNKNOWN)), Trade.FREE);
    assertThat(bare.tonnes().low()).isZero();
    assertThat(bare.tonnes().high()).isInfinite();
    assertThat(bare.gaps()).contains(new Gap("r", Figure.CAPACITY));
  }

  @Test
  void aShutMonthCarriesNothingOnAWayWithoutLimit() {
    Network network =
        Nets.network(
            Nets.road("r", "a", "z", 1, 1, 0)
                .with(Access.OPEN.with(Season.closedIn(Set.of(Month.JUNE)))));
    YearTonnage tonnage =
        new Answers(network, Nets.corridor("a", "z")).tonnage(Trade.FREE, Progress.SILENT);
    assertThat(tonnage.months().get(4).alone().low()).isInfinite();
    assertThat(tonnage.months().get(5).alone().high()).isZero();
  }

  @Test
  void twoLeastCutsAreBothNamed() {
    YearTonnage year =
        tonnage(
            Nets.network(Nets.pipe("in", "a", "b", 50), Nets.pipe("out", "b", "c", 50)),
            Trade.FREE);
    assertThat(year.cut().orElseThrow().parts()).extracting(CutPart::id).containsExactly("in");
    assertThat(year.otherCut().orElseThrow().parts())
        .extracting(CutPart::id)
        .containsExactly("out");
  }

  @Test
  void worthOfAVehicleOfADayAndOfRoom() {
    Segment narrow =
        Nets.road("narrow", "a", "b", 1, 1, 0)
            .with(new Throughput(Nets.known(2), Optional.empty()))
            .with(Access.OPEN.with(Season.closedIn(Set.of(Month.JUNE))));
    Network network = Nets.network(narrow, Nets.pipe("wide", "b", "c", 10_000));
    List<Worth> worths =
        new Answers(network, Nets.corridor("a", "c")).worths(Trade.FREE, Progress.SILENT);
    assertThat(worths)
        .contains(
            new Worth(Worth.Kind.VEHICLE_A_DAY, "narrow", Optional.empty(), 10 * 335),
            new Worth(Worth.Kind.TRUCK_DAY, "narrow", Optional.of(Month.MAY), 10),
            new Worth(Worth.Kind.OPEN_DAY, "narrow", Optional.of(Month.JUNE), 20));
    assertThat(worths).noneMatch(worth -> worth.id().equals("wide"));
    assertThat(new Answers(chain(250), Nets.corridor("a", "c")).worths(Trade.FREE, Progress.SILENT))
        .contains(new Worth(Worth.Kind.STORE_TONNE, "b", Optional.empty(), 1));
  }

  /// 100 t a month come to b from January to June, 80 t leave it from July to December, as in the
  /// chain by hand. A spur leads from b to a dead end d, where room would help as much.
  @Test
  void roomIsWorthNothingAtADeadEndUnlessAStoreStandsThere() {
    Segment[] segments = {
      Nets.pipe("in", "a", "b", 100).with(Access.OPEN.with(Season.closedIn(SECOND_HALF))),
      Nets.pipe("out", "b", "c", 80).with(Access.OPEN.with(Season.closedIn(FIRST_HALF))),
      Nets.pipe("spur", "b", "d", 1000)
    };
    Worth atB = new Worth(Worth.Kind.STORE_TONNE, "b", Optional.empty(), 1);
    Worth atD = new Worth(Worth.Kind.STORE_TONNE, "d", Optional.empty(), 1);
    assertThat(worths(Nets.network(segments))).contains(atB).doesNotContain(atD);
    Node yard = Node.of("d", "d").with(Store.of(10, 0));
    assertThat(worths(Nets.network(List.of(yard), segments))).contains(atB, atD);
  }

  private static List<Worth> worths(Network network) {
    return new Answers(network, Nets.corridor("a", "c")).worths(Trade.FREE, Progress.SILENT);
  }

  @Test
  void forbiddenMeansUnavailable() {
    Segment road = Nets.pipe("r", "a", "c", 100);
    Network network = Nets.network(road.with(road.access().forbiddenBy("sanction-7")));
    var answers = new Answers(network, Nets.corridor("a", "c"));
    assertThat(answers.bars()).containsExactly(new Bar("r", Bar.Reason.FORBIDDEN, "sanction-7"));
    assertThat(answers.tonnage(Trade.FREE, Progress.SILENT).tonnes().high()).isZero();
    assertThat(answers.findBest(Criterion.MONEY)).isEmpty();
  }

  @Test
  void closingTheOnlyWayLosesAll() {
    Network network =
        Nets.network(
            Nets.pipe("both", "a", "b", 70),
            Nets.pipe("x", "b", "c", 40),
            Nets.pipe("y", "b", "c", 20));
    assertThat(
            new Answers(network, Nets.corridor("a", "c")).criticality(Trade.FREE, Progress.SILENT))
        .extracting(each -> each.segment() + " " + each.lostT().low())
        .containsExactly("both 720.0", "x 480.0", "y 240.0");
  }
}
