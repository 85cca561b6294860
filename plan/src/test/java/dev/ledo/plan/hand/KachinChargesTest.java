package dev.ledo.plan.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.plan.future.Ranges;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Bill;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.reading.Fare;
import dev.ledo.plan.reading.LeftOut;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What a tonne from Pangwa to Ledo pays, by hand from the rows of `cases/kachin/legs.csv`.
///
/// | row | freight, USD/t | middle | charges, USD/t | middle |
/// |---|---|---|---|---|
/// | pangwa-chipwi | 15..45 | 30 | 0..22 | 11 |
/// | chipwi-myitkyina | 35..103 | 69 | 22..48 | 35 |
/// | myitkyina-kamaing | 26..77 | 51.5 | 0..22 | 11 |
/// | kamaing-tanai | 35..103 | 69 | 0.2..0.5 | 0.35 |
/// | tanai-shingbwiyang | 23..70 | 46.5 | 0..48 | 24 |
/// | shingbwiyang-pangsau | 27..66 | 46.5 | 0..48 | 24 |
/// | pangsau-ledo | 16..40 | 28 | 0..48 | 24 |
/// | together | 177..504 | 340.5 | 22.2..236.5 | 129.35 |
///
/// The concentrate has 600..950 kg REO/t (`feeds.csv`), 775 in the middle, so that a tonne of REO
/// pays 1000/775 of it. Beside the track lies the road that may be built, tanai-pangsau-road, at
/// 25..54 and 0..48.
class KachinChargesTest {

  private static final CaseView VIEW =
      CaseView.of(
          new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).usable().orElseThrow());
  private static final PlanReader READER = new PlanReader(VIEW);

  private static final List<String> TRACK =
      List.of(
          "pangwa-chipwi",
          "chipwi-myitkyina",
          "myitkyina-kamaing",
          "kamaing-tanai",
          "tanai-shingbwiyang",
          "shingbwiyang-pangsau",
          "pangsau-ledo");

  private static final Map<String, Double> MIDDLE_CHARGES =
      Map.of(
          "pangwa-chipwi", 11.0,
          "chipwi-myitkyina", 35.0,
          "myitkyina-kamaing", 11.0,
          "kamaing-tanai", 0.35,
          "tanai-shingbwiyang", 24.0,
          "shingbwiyang-pangsau", 24.0,
          "pangsau-ledo", 24.0,
          "tanai-pangsau-road", 24.0);

  private static final double GROSS_PER_REO = 1000.0 / 775;

  /// Every leg at one place of its ranges, everything else in the middle.
  private static Network legsAt(double place) {
    Ranges ranges = input -> input.row().table().equals("legs") ? place : 0.5;
    return READER.read(PlanOptions.FREE, ranges);
  }

  private static double overTheTrack(Network network, Function<Activity, Double> paid) {
    return TRACK.stream()
        .map(leg -> "ship kachin-concentrate on " + leg)
        .map(id -> find(network, id))
        .mapToDouble(paid::apply)
        .sum();
  }

  private static Activity find(Network network, String id) {
    return network.activities().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private static double freight(Activity ship) {
    return ship.costUsd().get(0) * (1 - ship.chargedPart());
  }

  private static double charges(Activity ship) {
    return ship.costUsd().get(0) * ship.chargedPart();
  }

  @Test
  void aTonneFromPangwaToLedoPaysTheSumOfSevenFreightsAndSevenCharges() {
    assertPaid(0, 177, 22.2);
    assertPaid(0.5, 340.5, 129.35);
    assertPaid(1, 504, 236.5);
  }

  private static void assertPaid(double place, double freight, double charges) {
    Network network = legsAt(place);
    assertThat(overTheTrack(network, KachinChargesTest::freight))
        .isCloseTo(freight * GROSS_PER_REO, within(1e-9));
    assertThat(overTheTrack(network, KachinChargesTest::charges))
        .isCloseTo(charges * GROSS_PER_REO, within(1e-9));
  }

  /// If nothing comes from China, the cheapest plan takes concentrate from Pangwa.
  @Test
  void chargesOfTheBillAreTheTonnesThatPassTimesTheChargesOfTheirRows() {
    Plan stopped = Planner.plan(READER.futures(PlanOptions.FREE, 1).under(Set.of("china-stop")));
    double byHand = 0;
    for (Map.Entry<String, Double> leg : MIDDLE_CHARGES.entrySet()) {
      String id = "ship kachin-concentrate on " + leg.getKey();
      for (Period period : stopped.network().horizon().periods()) {
        double reo = stopped.level(id, period.index());
        byHand += reo * GROSS_PER_REO * leg.getValue() * period.discount();
      }
    }
    assertThat(byHand).isGreaterThan(100_000);
    assertThat(stopped.bill().of(Bill.Item.CHARGES)).isCloseTo(byHand, within(1e-6 * byHand));
  }

  /// No row of a way that the plan can use but the sea way from Brazil tells the time under way.
  @Test
  void waysOfUntoldTimeAreNamedAndThereAreNoUntoldCharges() {
    List<LeftOut> leftOut = READER.asRead(PlanOptions.FREE).leftOut();
    List<Fare> fares = READER.asRead(PlanOptions.FREE).fares();
    assertThat(leftOut)
        .extracting(LeftOut::figure)
        .doesNotContain(LeftOut.Figure.CHARGES, LeftOut.Figure.STORE_COST);
    assertThat(leftOut)
        .filteredOn(each -> each.figure() == LeftOut.Figure.TRANSIT)
        .extracting(LeftOut::about)
        .contains("Pangwa to Chipwi", "Pangsau Pass to Ledo")
        .hasSize(fares.size() - 1);
  }
}
