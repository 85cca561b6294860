package dev.ledo.route.road;

import static dev.ledo.route.road.RoadTown.EAST;
import static dev.ledo.route.road.RoadTown.SOUTH_M;
import static dev.ledo.route.road.RoadTown.reasons;
import static dev.ledo.route.road.RoadTown.road;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import dev.ledo.route.road.osm.PbfWriter;
import dev.ledo.route.terrain.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in a road at a node: barriers, fords, border posts.
class HindranceTest {

  private static final TestVehicle WALKER =
      new TestVehicle("walker", true, Double.NaN, Double.NaN, 0.5);
  private static final TravelRules WITH_PRIVATE =
      new TravelRules(List.of(), List.of(), Set.of(), Set.of(), true, true);
  private static final String STOPPED =
      "there is one if a road counts although a barrier on it stops such a vehicle";

  @TempDir private Path folder;
  private RoadTown town;

  @BeforeEach
  void aTown() {
    town = new RoadTown(folder);
  }

  /// One road from west to east with something at its middle.
  private static PbfWriter roadWith(String... pairs) {
    Map<String, String> tags = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      tags.put(pairs[i], pairs[i + 1]);
    }
    return new PbfWriter()
        .node(1, 0, 10.0, Map.of())
        .node(2, 0, 10.01, tags)
        .node(3, 0, 10.02, Map.of())
        .way(10, List.of(1L, 2L, 3L), road(Map.of()));
  }

  private boolean isOpen(Vehicle vehicle, TravelRules rules, String... pairs) throws IOException {
    RouteAnswer answer = town.answer(roadWith(pairs), vehicle, rules, EAST);
    return answer instanceof RouteAnswer.Found;
  }

  private boolean isOpen(Vehicle vehicle, String... pairs) throws IOException {
    return isOpen(vehicle, TravelRules.NONE, pairs);
  }

  @Test
  void aBollardStopsALorryButNobodyOnFoot() throws IOException {
    RouteAnswer answer =
        town.answer(roadWith("barrier", "bollard"), TestVehicle.LORRY, TravelRules.NONE, EAST);
    assertThat(reasons(answer)).containsExactly(STOPPED);
    Route onFoot = town.best(roadWith("barrier", "bollard"), WALKER, TravelRules.NONE);
    assertThat(onFoot.lengthM()).isCloseTo(SOUTH_M, within(0.1));
  }

  @Test
  void theAccessOfABarrierCountsForThoseItNames() throws IOException {
    assertThat(isOpen(TestVehicle.LORRY, "barrier", "gate")).isTrue();
    assertThat(isOpen(TestVehicle.LORRY, "barrier", "gate", "access", "no")).isFalse();
    assertThat(isOpen(WALKER, "barrier", "gate", "access", "no")).isFalse();
    assertThat(isOpen(WALKER, "barrier", "gate", "access", "no", "foot", "yes")).isTrue();
    assertThat(isOpen(TestVehicle.LORRY, "barrier", "gate", "hgv", "no")).isFalse();
    assertThat(isOpen(TestVehicle.CAR, "barrier", "gate", "hgv", "no")).isTrue();
    assertThat(isOpen(TestVehicle.CAR, "barrier", "bollard", "motor_vehicle", "yes")).isTrue();
    assertThat(isOpen(TestVehicle.CAR, "barrier", "bollard", "bicycle", "yes")).isFalse();
    assertThat(isOpen(TestVehicle.CAR, "barrier", "bollard", "access", "who knows")).isFalse();
  }

  @Test
  void whoMayUsePrivateWaysPassesPrivateAndLockedGates() throws IOException {
    String[] owned = {"barrier", "gate", "access", "private"};
    assertThat(isOpen(TestVehicle.LORRY, owned)).isFalse();
    assertThat(isOpen(TestVehicle.LORRY, WITH_PRIVATE, owned)).isTrue();
    String[] locked = {"barrier", "gate", "locked", "yes"};
    assertThat(isOpen(TestVehicle.LORRY, locked)).isFalse();
    assertThat(isOpen(TestVehicle.LORRY, WITH_PRIVATE, locked)).isTrue();
    assertThat(isOpen(TestVehicle.LORRY, WITH_PRIVATE, "barrier", "block")).isFalse();
  }

  private static ClassVehicle lorry(double heightM) {
    var size = new ClassVehicle.Size(16, Double.NaN, heightM, Double.NaN, Double.NaN);
    return new ClassVehicle(VehicleClass.MEDIUM_TRUCK, Weather.DRY, size);
  }

  /// A bar over the road stops whoever is not known to fit below it.
  @Test
  void aBarLetsPassWhoIsKnownToBeLowEnough() throws IOException {
    String[] bar = {"barrier", "height_restrictor", "maxheight", "3.5"};
    assertThat(isOpen(lorry(3.4), bar)).isTrue();
    assertThat(isOpen(lorry(3.6), bar)).isFalse();
    assertThat(isOpen(lorry(Double.NaN), bar)).isFalse();
    assertThat(isOpen(lorry(3.4), "barrier", "height_restrictor")).isFalse();
    assertThat(isOpen(lorry(3.6), "barrier", "height_restrictor", "access", "yes")).isTrue();
    RouteAnswer answer = town.answer(roadWith(bar), lorry(3.6), TravelRules.NONE, EAST);
    assertThat(reasons(answer)).containsExactly("there is one only if several rules do not count");
  }

  @Test
  void signsAtABarrierAreSignsOfTheRoute() throws IOException {
    String[] gate = {"barrier", "gate", "maxwidth", "3", "maxweight", "20"};
    assertThat(town.best(roadWith(gate), TestVehicle.LORRY, TravelRules.NONE).signs())
        .isEqualTo(new Road.Signs(20, Double.NaN, Double.NaN, 3, Double.NaN));
    assertThat(isOpen(TestVehicle.LORRY, "barrier", "gate", "maxweight", "10")).isFalse();
  }

  @Test
  void whatIsPassedIsToldWithItsPlace() throws IOException {
    Route route =
        town.best(roadWith("barrier", "border_control"), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(route.passed())
        .singleElement()
        .satisfies(passed -> {
          assertThat(passed.hindrance().tag()).isEqualTo("barrier=border_control");
          assertThat(passed.at()).isEqualTo(new Position(0, 10.01));
          assertThat(passed.alongM()).isCloseTo(SOUTH_M / 2, within(0.1));
        });
  }

  @Test
  void aFordAtANodeIsOneOfTheFords() throws IOException {
    Route route = town.best(roadWith("ford", "yes"), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(RouteMakeup.of(route).fords()).isEqualTo(new RouteMakeup.Parts(1, 0));
    assertThat(isOpen(TestVehicle.LORRY, "ford", "yes", "motor_vehicle", "no")).isFalse();
    Route dry = town.best(roadWith("ford", "no"), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(dry.passed()).isEmpty();
  }

  /// The nearest road lies behind a bollard; the one beyond it is taken.
  @Test
  void aRoadBehindABarrierIsCutOffFromOthers() throws IOException {
    PbfWriter file =
        roadWith()
            .node(7, 0.001, 10.02, Map.of())
            .node(8, 0.002, 10.02, Map.of("barrier", "bollard"))
            .node(9, 0.003, 10.02, Map.of())
            .way(11, List.of(3L, 7L, 8L, 9L), road(Map.of()));
    RouteAnswer.Found found =
        RoadTown.found(
            town.answer(file, TestVehicle.LORRY, TravelRules.NONE, new Position(0.0025, 10.02)));
    assertThat(found.to().orElseThrow().at().lat()).isCloseTo(0.002, within(1e-6));
    assertThat(found.remarks()).singleElement().asString().contains("cut off");
  }

  @Test
  void checkpointsAreToldAndStopNobody() throws IOException {
    Route route =
        town.best(roadWith("military", "checkpoint"), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(route.passed())
        .extracting(passed -> passed.hindrance().tag())
        .containsExactly("military=checkpoint");
  }

  @Test
  void whatABarrierSaysOfItsHoursIsKept() throws IOException {
    String[] post = {
      "barrier", "border_control", "access:conditional", "no @ (18:00-06:00)", "toll", "yes"
    };
    Route route = town.best(roadWith(post), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(route.passed().getFirst().hindrance().terms())
        .containsExactly("access:conditional=no @ (18:00-06:00)", "toll=yes");
  }

  @Test
  void whatOnlyPeopleGetThroughStopsWheels() throws IOException {
    for (String barrier : List.of("horse_stile", "wicket_gate", "tank_trap", "rope")) {
      assertThat(isOpen(TestVehicle.LORRY, "barrier", barrier)).as(barrier).isFalse();
      assertThat(isOpen(WALKER, "barrier", barrier)).as(barrier).isTrue();
    }
  }
}
