package dev.ledo.route.road;

import static dev.ledo.route.road.RoadTown.EAST;
import static dev.ledo.route.road.RoadTown.SOUTH_M;
import static dev.ledo.route.road.RoadTown.found;
import static dev.ledo.route.road.RoadTown.reasons;
import static dev.ledo.route.road.RoadTown.road;
import static dev.ledo.route.road.RoadTown.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

/// Shortest ways and their times.
class RoadRouterTest {

  @TempDir private Path folder;
  private RoadTown town;

  @BeforeEach
  void aTown() {
    town = new RoadTown(folder);
  }

  @Test
  void theShorterSideIsTaken() throws IOException {
    RouteAnswer.Found found =
        found(town.answer(square(Map.of(), Map.of()), TestVehicle.LORRY, TravelRules.NONE, EAST));

    Route best = found.routes().getFirst().route();
    assertThat(best.lengthM()).isCloseTo(SOUTH_M, within(0.1));
    assertThat(best.seconds()).isCloseTo(SOUTH_M * 0.1, within(0.1));
    assertThat(found.routes()).hasSize(2);
    assertThat(found.routes().get(1).stretch()).isCloseTo(Math.sqrt(2), within(0.01));
    assertThat(found.routes().get(1).sharedWithBestM()).isCloseTo(0, within(1e-6));
  }

  /// 10 m/s on the level, and 60 km/h at most on a primary road; a sign of 18 km/h is 5 m/s.
  @Test
  void signsBoundTheSpeed() throws IOException {
    Route free = town.best(square(Map.of(), Map.of()), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(free.seconds()).isCloseTo(SOUTH_M * 0.1, within(0.1));

    Route signed =
        town.best(
            square(Map.of("maxspeed", "18"), Map.of("hgv", "no")),
            TestVehicle.LORRY,
            TravelRules.NONE);
    assertThat(signed.seconds()).isCloseTo(SOUTH_M / 2 * 0.1 + SOUTH_M / 2 * 0.2, within(0.1));
  }

  /// 10 m/s are 36 km/h; a service road is usually gone at 20 km/h, which is 0.18 s/m.
  @Test
  void aSignMakesACarFasterThanUsualButNoLorry() throws IOException {
    Map<String, String> signed =
        Map.of("highway", "service", "maxspeed", "50", "maxspeed:hgv", "40");
    PbfWriter file = square(signed, Map.of("access", "no"));
    double rest = SOUTH_M / 2 * 0.1;
    assertThat(town.best(file, TestVehicle.CAR, TravelRules.NONE).seconds())
        .isCloseTo(SOUTH_M / 2 * 0.1 + rest, within(0.1));
    assertThat(town.best(file, TestVehicle.LORRY, TravelRules.NONE).seconds())
        .isCloseTo(SOUTH_M / 2 * 0.18 + rest, within(0.1));
  }

  @Test
  void roadsThatAreNotJoinedAreToldAsSuch() throws IOException {
    PbfWriter file =
        square(Map.of(), Map.of())
            .node(7, 0.0, 10.05, Map.of())
            .node(8, 0.0, 10.06, Map.of())
            .way(14, List.of(7L, 8L), road(Map.of()));
    assertThat(
            reasons(
                town.answer(file, TestVehicle.LORRY, TravelRules.NONE, new Position(0, 10.055))))
        .containsExactly(
            "the roads are not joined in this extract: from the start 4 of 6 junctions and ends are reached");
  }

  @Test
  void aPositionFarFromRoadsIsToldHowFar() throws IOException {
    RouteAnswer answer =
        town.answer(
            square(Map.of(), Map.of()),
            TestVehicle.LORRY,
            TravelRules.NONE,
            new Position(-0.02, 10.02));
    assertThat(answer).isInstanceOf(RouteAnswer.NoRoadNear.class);
    Snap nearest = ((RouteAnswer.NoRoadNear) answer).nearest().orElseThrow();
    assertThat(nearest.distanceM()).isCloseTo(2 * 1105.743, within(1.0));
  }

  private static PbfWriter ferry(Map<String, String> more) {
    Map<String, String> tags = new HashMap<>(Map.of("route", "ferry"));
    tags.putAll(more);
    return new PbfWriter()
        .node(1, 0, 10.0, Map.of())
        .node(2, 0, 10.005, Map.of())
        .node(4, 0, 10.015, Map.of())
        .node(3, 0, 10.02, Map.of())
        .way(10, List.of(1L, 2L), road(Map.of()))
        .way(11, List.of(2L, 4L), tags)
        .way(12, List.of(4L, 3L), road(Map.of()));
  }

  /// Half of 2,226.39 m is water: 10 km/h, or what the duration says, and 10 m/s on the roads.
  @Test
  void aFerryTakesItsDurationOrGoesTenKilometresAnHour() throws IOException {
    double roadS = SOUTH_M / 2 * 0.1;
    Route told = town.best(ferry(Map.of("duration", "00:30")), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(told.seconds()).isCloseTo(roadS + 1_800, within(0.5));
    Route untold = town.best(ferry(Map.of()), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(untold.seconds()).isCloseTo(roadS + SOUTH_M / 2 * 0.36, within(0.5));
    RouteMakeup makeup = RouteMakeup.of(untold);
    assertThat(makeup.ferries().count()).isEqualTo(1);
    assertThat(makeup.ferries().lengthM()).isCloseTo(SOUTH_M / 2, within(0.5));
    assertThat(makeup.shares().ferry()).isCloseTo(0.5, within(1e-3));
  }

  @Test
  void withoutFerriesThereIsNoWayAndNobodyBeginsOnOne() throws IOException {
    var dry = new TravelRules(List.of(), List.of(), Set.of(), Set.of(), false, false);
    assertThat(reasons(town.answer(ferry(Map.of()), TestVehicle.LORRY, dry, EAST)))
        .contains("there is one if a road counts although it is a ferry");
    Position water = new Position(0, 10.0092);
    RouteAnswer.Found found =
        found(town.answer(ferry(Map.of()), TestVehicle.LORRY, TravelRules.NONE, water));
    assertThat(found.to().orElseThrow().distanceM()).isCloseTo(0.0042 * 111_319.5, within(1.0));
  }
}
