package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Mode;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Way;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Lorries are needed on roads only: 10 t each, 10 h a day, a day to load and one to unload.
class FleetNeedTest {

  private static final Segment FIRST = Nets.road("first", "mine", "railhead", 1, 20, 0);
  private static final Segment RAIL =
      Nets.road("rail", "railhead", "yard", 1, 120, 0).with(Way.of(Mode.RAIL, Amount.of(1000)));
  private static final Segment LAST = Nets.road("last", "yard", "plant", 1, 5, 0);

  private static Optional<FleetNeed> need(String to, Segment... segments) {
    Network network = Nets.network(segments);
    Route route =
        new Route(
            List.of("mine", "railhead", "yard", "plant").subList(0, segments.length + 1),
            List.of(segments).stream().map(Segment::id).toList());
    return new Answers(network, Nets.corridor("mine", to)).findFleetNeed(route, Amount.of(300));
  }

  /// Two days each way and two to load and unload are six; five round trips in 30.4 days.
  @Test
  void aRailwayBehindTheRoadTakesNoLorries() {
    FleetNeed road = need("railhead", FIRST).orElseThrow();
    assertThat(road.roundTripDays().low()).isCloseTo(6, within(1e-12));
    assertThat(road.tripsPerMonth().low()).isEqualTo(5);
    assertThat(road.vehicles().low()).isEqualTo(6);
    assertThat(need("yard", FIRST, RAIL).orElseThrow()).isEqualTo(road);
  }

  /// Half a day each way more, and loaded and unloaded once more: nine days.
  @Test
  void aRoadBehindTheRailwayIsLoadedAndUnloadedAgain() {
    assertThat(need("plant", FIRST, RAIL, LAST).orElseThrow().roundTripDays().low())
        .isCloseTo(9, within(1e-12));
  }

  @Test
  void aWayWithoutRoadsNeedsNoLorries() {
    Segment rail =
        Nets.road("rail", "mine", "railhead", 1, 120, 0).with(Way.of(Mode.RAIL, Amount.of(1000)));
    assertThat(need("railhead", rail)).isEmpty();
  }
}
