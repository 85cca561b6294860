package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.plan.reading.Fare;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.plan.reading.UntoldMonths;
import dev.ledo.route.WayInPlan;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.RouteReader;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The plan pays on each way what `ledo route` says that it takes: two rooms that do not know each
/// other read the same rows alike.
class PlanPaysWhatRouteTellsTest {

  private static final CaseView VIEW =
      CaseView.of(
          new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).usable().orElseThrow());

  @Test
  void freightAndChargesOfEachWayAreTheSameInPlanAndRoute() {
    List<Fare> fares = new PlanReader(VIEW).asRead(PlanOptions.FREE).fares();
    var compared = new TreeSet<String>();
    for (CorridorReading corridor : new RouteReader(VIEW).read()) {
      for (Fare fare : fares) {
        corridor.network().segments().stream()
            .filter(segment -> segment.id().equals(fare.leg()))
            .forEach(segment -> {
              compared.add(segment.id());
              assertThat(segment.haul().freightPerT()).contains(fare.freightUsd());
              assertThat(segment.haul().chargesPerT()).isEqualTo(fare.chargesUsd());
            });
      }
    }
    assertThat(compared).contains("pangwa-chipwi", "chipwi-myitkyina", "pangsau-ledo");
  }

  /// May and October on the Pangsau pass: the plan shuts them, the middle of the route has them
  /// open, and the route says what the plan does.
  @Test
  void routeTellsWhichMonthsThePlanTakesForWhat() {
    Map<String, UntoldMonths> untold =
        new PlanReader(VIEW)
            .asRead(PlanOptions.FREE).untoldMonths().stream()
                .collect(Collectors.toMap(UntoldMonths::leg, Function.identity()));
    CorridorReading corridor = new RouteReader(VIEW).read().getFirst();
    var compared = new TreeSet<String>();
    for (Segment segment : corridor.network().segments()) {
      WayInPlan way = WayInPlan.of(corridor, segment);
      Optional.ofNullable(untold.get(segment.id()))
          .ifPresent(told -> {
            compared.add(segment.id());
            assertThat(way.shut()).as(segment.id()).isEqualTo(told.asClosed());
            assertThat(way.open()).as(segment.id()).isEqualTo(told.asOpen());
          });
    }
    assertThat(compared).contains("pangwa-chipwi", "shingbwiyang-pangsau", "pangsau-ledo");
    assertThat(untold.values())
        .filteredOn(way -> way.leg().equals("pangsau-ledo"))
        .extracting(UntoldMonths::asClosed)
        .containsExactly(List.of(Month.MAY, Month.OCTOBER));
  }
}
