package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.plan.reading.Fare;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.RouteReader;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
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
}
