package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Mode;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import dev.ledo.route.network.Throughput;
import dev.ledo.route.network.Way;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The worked example of docs/methods/route-network.md: 650 km at 18 km/h and 10 h a day, one day
/// at each end, loads of 10 t, 3,500 t a month of concentrate, a road shut from June to October.
class NotesIllustrationTest {

  private static final Amount TARGET = Amount.of(3500);
  private static final EnumSet<Month> RAINS = EnumSet.range(Month.JUNE, Month.OCTOBER);

  private static final Segment ROAD =
      Segment.road("road", "mine", "railhead")
          .with(Way.of(Mode.ROAD, Amount.of(650)))
          .with(
              new Haul(
                  Nets.known(100),
                  Nets.known(0),
                  Optional.empty(),
                  Optional.empty(),
                  Nets.known(0)))
          .with(Throughput.UNLIMITED)
          .with(Access.OPEN.with(Season.closedIn(RAINS)));

  private static Network network(double storeT) {
    return network(Store.of(storeT, 0));
  }

  private static Network network(Store atEachEnd) {
    return Nets.network(
        List.of(
            Node.of("mine", "Mine").with(atEachEnd),
            Node.of("railhead", "Railhead").with(atEachEnd)),
        ROAD);
  }

  @Test
  void aboutAHundredAndFifteenTrucksWithTwelveDeparturesADay() {
    var answers = new Answers(network(0), Nets.corridor("mine", "railhead"));
    PricedRoute route = answers.findBest(Criterion.DAYS).orElseThrow().atLowEnds();
    FleetNeed need = answers.findFleetNeed(route.route(), TARGET).orElseThrow();
    assertThat(need.roundTripDays().low()).isCloseTo(2 * 650 / 18.0 / 10 + 2, within(1e-12));
    assertThat(need.roundTripDays().low()).isBetween(9.0, 10.0);
    assertThat(need.wholeDaysRoundTrip().low()).isEqualTo(10);
    assertThat(need.tripsPerMonth().low()).isEqualTo(3);
    assertThat(need.vehicles().low()).isEqualTo(117).isCloseTo(115, within(3.0));
    assertThat(need.fewestVehicles().low()).isEqualTo(107);
    assertThat(Math.round(need.departuresPerDay().low())).isEqualTo(12);
  }

  @Test
  void fiveMonthsShutNeedSeventeenAndAHalfThousandTonnesAtEachEnd() {
    StockNeed need = StockNeed.shutFor(RAINS.size(), TARGET);
    assertThat(need.shippedTPerOpenMonth().low()).isCloseTo(6000, within(1e-9));
    assertThat(need.stockT().low()).isCloseTo(17_500, within(1e-9));
  }

  @Test
  void greatestFlowWithThoseStoresCarriesTheTargetAndWithATonneLessDoesNot() {
    Trade steady = Trade.steady(TARGET);
    assertThat(tonnes(17_500, steady)).isEqualTo(42_000);
    assertThat(tonnes(17_499, steady)).isEqualTo(41_999);
    assertThat(tonnes(0, steady)).isEqualTo(7 * 3500.0);
  }

  private static double tonnes(double storeT, Trade trade) {
    return new Answers(network(storeT), Nets.corridor("mine", "railhead"))
        .tonnage(trade, Progress.SILENT)
        .tonnes()
        .low();
  }

  @Test
  void cheapestHaulNeedsTheFleetOfTheOpenMonths() {
    double daysPerLoad = 2 * 650 / 18.0 / 10 + 2;
    double openDays = 31 + 28 + 31 + 30 + 31 + 30 + 31;
    double fleet = 42_000 / 10.0 * daysPerLoad / openDays;
    assertThat(haul(fleet).unmetT()).isZero();
    assertThat(haul(fleet).moneyPerT().orElseThrow()).isCloseTo(100, within(1e-6));
    assertThat(haul(0.9 * fleet).unmetT()).isCloseTo(4200, within(1e-3));
  }

  /// As much comes as goes, so that the 17,500 t that must wait at the railhead when the rains
  /// begin wait somewhere in each of twelve months: five months for each tonne that is delivered.
  @Test
  void waitingForTheRoadCostsFiveMonthsOfRoomForEachTonne() {
    HaulTotals free = haul(network(20_000), 1e6);
    HaulTotals paid = haul(network(Store.of(20_000, 2)), 1e6);

    assertThat(free.storagePerT()).isEmpty();
    assertThat(paid.storageMoney()).isCloseTo(12 * 17_500 * 2, within(0.1));
    assertThat(paid.storagePerT().orElseThrow()).isCloseTo(5 * 2, within(1e-6));
    assertThat(paid.moneyPerT().orElseThrow()).isCloseTo(100 + 5 * 2, within(1e-6));
  }

  private static HaulTotals haul(double fleet) {
    return haul(network(20_000), fleet);
  }

  private static HaulTotals haul(Network network, double fleet) {
    return new Answers(network, Nets.corridor("mine", "railhead", Nets.trucks(fleet)))
        .haul(HaulOrder.steady(TARGET), End.MIDDLE, Progress.SILENT)
        .totals();
  }
}
