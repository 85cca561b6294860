package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.plan.reading.Fare;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.RouteReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    Map<String, Segment> segments =
        new RouteReader(VIEW)
            .read().stream()
                .flatMap(corridor -> corridor.network().segments().stream())
                .collect(Collectors.toMap(Segment::id, Function.identity(), (one, same) -> one));
    List<Fare> shared =
        new PlanReader(VIEW)
            .asRead(PlanOptions.FREE).fares().stream()
                .filter(fare -> segments.containsKey(fare.leg()))
                .toList();
    assertThat(shared).extracting(Fare::leg).contains("pangwa-chipwi", "pangsau-ledo");
    for (Fare fare : shared) {
      var haul = segments.get(fare.leg()).haul();
      assertThat(haul.freightPerT()).as(fare.leg()).contains(fare.freightUsd());
      assertThat(haul.chargesPerT()).as(fare.leg()).isEqualTo(fare.chargesUsd());
    }
  }
}
