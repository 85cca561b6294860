package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Problems;
import dev.ledo.core.Progress;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import dev.ledo.route.road.osm.OsmKind;
import dev.ledo.route.road.osm.OsmMember;
import dev.ledo.route.road.osm.PbfWriter;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A square of four roads near the equator, 0.01 degrees a side: the south side leads from 1 over 2
/// to 3, the north side from 1 over 4 to 3. South is way 10 and 11, north way 12 and 13.
class RoadRouterTest {

  private static final Position WEST = new Position(0, 10.0);
  private static final Position EAST = new Position(0, 10.02);
  private static final double SOUTH_M = 2 * 1113.195;

  @TempDir private Path folder;

  private static PbfWriter square(Map<String, String> south, Map<String, String> north) {
    return new PbfWriter()
        .node(1, 0, 10.0, Map.of())
        .node(2, 0, 10.01, Map.of())
        .node(3, 0, 10.02, Map.of())
        .node(4, 0.01, 10.01, Map.of())
        .way(10, List.of(1L, 2L), road(south))
        .way(11, List.of(2L, 3L), road(Map.of()))
        .way(12, List.of(1L, 4L), road(north))
        .way(13, List.of(4L, 3L), road(Map.of()));
  }

  private static Map<String, String> road(Map<String, String> more) {
    Map<String, String> tags = new HashMap<>(Map.of("highway", "primary"));
    tags.putAll(more);
    return tags;
  }

  private RouteAnswer answer(PbfWriter file, Vehicle vehicle, TravelRules rules, Position to)
      throws IOException {
    return answer(file, vehicle, rules, Tariff.TIME, Optional.empty(), to);
  }

  private RouteAnswer answer(
      PbfWriter file,
      Vehicle vehicle,
      TravelRules rules,
      Tariff tariff,
      Optional<Terrain> terrain,
      Position to)
      throws IOException {
    Path path = Files.write(folder.resolve("x.osm.pbf"), file.bytes());
    RoadGraph graph =
        new RoadReader(new Problems(), Progress.SILENT).read(path).orElseThrow().divided(400);
    var costs = new RoadCosts(graph, GradeProfile.of(graph, terrain), vehicle, rules);
    var snapper = new RoadSnapper(costs, new EdgeIndex(graph), 500);
    return new RoadRouter(costs, tariff, snapper, terrain)
        .find(WEST, to, AlternativeLimits.of(3), Progress.SILENT);
  }

  private Route best(PbfWriter file, Vehicle vehicle, TravelRules rules) throws IOException {
    return found(answer(file, vehicle, rules, EAST)).routes().getFirst().route();
  }

  private static RouteAnswer.Found found(RouteAnswer answer) {
    assertThat(answer).isInstanceOf(RouteAnswer.Found.class);
    return (RouteAnswer.Found) answer;
  }

  private static List<String> reasons(RouteAnswer answer) {
    assertThat(answer).isInstanceOf(RouteAnswer.NoWay.class);
    return ((RouteAnswer.NoWay) answer).reasons();
  }

  /// On the equator a hundredth of a degree of longitude is 1,113.195 m.
  @Test
  void theShorterSideIsTaken() throws IOException {
    RouteAnswer.Found found =
        found(answer(square(Map.of(), Map.of()), TestVehicle.LORRY, TravelRules.NONE, EAST));

    Route best = found.routes().getFirst().route();
    assertThat(best.lengthM()).isCloseTo(SOUTH_M, within(0.1));
    assertThat(best.seconds()).isCloseTo(SOUTH_M * 3.6 / 60 * 1, within(SOUTH_M));
    assertThat(found.routes()).hasSize(2);
    assertThat(found.routes().get(1).stretch()).isCloseTo(Math.sqrt(2), within(0.01));
    assertThat(found.routes().get(1).sharedWithBestM()).isCloseTo(0, within(1e-6));
  }

  /// 10 m/s on the level, and 60 km/h at most on a primary road; a sign of 18 km/h is 5 m/s.
  @Test
  void signsBoundTheSpeed() throws IOException {
    Route free = best(square(Map.of(), Map.of()), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(free.seconds()).isCloseTo(SOUTH_M * 0.1, within(0.1));

    Route signed =
        best(
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
    assertThat(best(file, TestVehicle.CAR, TravelRules.NONE).seconds())
        .isCloseTo(SOUTH_M / 2 * 0.1 + rest, within(0.1));
    assertThat(best(file, TestVehicle.LORRY, TravelRules.NONE).seconds())
        .isCloseTo(SOUTH_M / 2 * 0.18 + rest, within(0.1));
  }

  @Test
  void weightWidthAccessAndOneWayForbid() throws IOException {
    for (Map<String, String> south :
        List.of(
            Map.of("maxweight", "10"),
            Map.of("maxwidth", "2.2"),
            Map.of("hgv", "no"),
            Map.of("access", "private"),
            Map.of("oneway", "-1"))) {
      Route route = best(square(south, Map.of()), TestVehicle.LORRY, TravelRules.NONE);
      assertThat(route.lengthM()).as("%s", south).isGreaterThan(SOUTH_M + 500);
    }
  }

  @Test
  void onFootOneWayStreetsLeadBothWays() throws IOException {
    var walker = new TestVehicle("walker", true, Double.NaN, Double.NaN, 0.5);
    assertThat(best(square(Map.of("oneway", "-1"), Map.of()), walker, TravelRules.NONE).lengthM())
        .isCloseTo(SOUTH_M, within(0.1));
  }

  @Test
  void whyThereIsNoWayIsTold() throws IOException {
    assertThat(
            reasons(
                answer(
                    square(Map.of("maxweight", "10"), Map.of("maxweight", "10")),
                    TestVehicle.LORRY,
                    TravelRules.NONE,
                    EAST)))
        .containsExactly("there is one if a road counts although the vehicle is too heavy");
    assertThat(
            reasons(
                answer(
                    square(Map.of("oneway", "-1"), Map.of("oneway", "-1")),
                    TestVehicle.LORRY,
                    TravelRules.NONE,
                    EAST)))
        .containsExactly("there is one if a road counts although it leads the other way only");
    assertThat(
            reasons(
                answer(
                    square(Map.of("oneway", "-1"), Map.of("oneway", "-1")),
                    TestVehicle.LORRY,
                    new TravelRules(List.of(), List.of(), Set.of(), Set.of(11L, 13L), false, true),
                    EAST)))
        .containsExactly("there is one only if several rules do not count");
  }

  @Test
  void roadsThatAreNotJoinedAreToldAsSuch() throws IOException {
    PbfWriter file =
        square(Map.of(), Map.of())
            .node(7, 0.0, 10.05, Map.of())
            .node(8, 0.0, 10.06, Map.of())
            .way(14, List.of(7L, 8L), road(Map.of()));
    assertThat(reasons(answer(file, TestVehicle.LORRY, TravelRules.NONE, new Position(0, 10.055))))
        .containsExactly(
            "the roads are not joined in this extract: from the start 14 of 18 junctions are reached");
  }

  @Test
  void aPositionFarFromRoadsIsToldHowFar() throws IOException {
    RouteAnswer answer =
        answer(
            square(Map.of(), Map.of()),
            TestVehicle.LORRY,
            TravelRules.NONE,
            new Position(-0.02, 10.02));
    assertThat(answer).isInstanceOf(RouteAnswer.NoRoadNear.class);
    Snap nearest = ((RouteAnswer.NoRoadNear) answer).nearest().orElseThrow();
    assertThat(nearest.distanceM()).isCloseTo(2 * 1105.743, within(1.0));
  }

  private static Area strip(String actor, double loss) {
    return new Area(
        "strip",
        actor,
        loss,
        List.of(
            new Ring(
                new double[] {-0.001, -0.001, 0.001, 0.001},
                new double[] {10.004, 10.006, 10.006, 10.004})));
  }

  @Test
  void areasAndActorsAreAvoided() throws IOException {
    PbfWriter file = square(Map.of(), Map.of());
    var avoiding =
        new TravelRules(List.of(strip("", Double.NaN)), List.of(), Set.of(), Set.of(), false, true);
    assertThat(best(file, TestVehicle.LORRY, avoiding).lengthM()).isGreaterThan(SOUTH_M + 500);

    var held =
        new TravelRules(
            List.of(), List.of(strip("X", Double.NaN)), Set.of(), Set.of(), false, true);
    Route through = best(file, TestVehicle.LORRY, held);
    assertThat(through.lengthM()).isCloseTo(SOUTH_M, within(0.1));
    assertThat(through.stretches()).extracting(Stretch::actor).containsExactly("", "X", "");

    var without =
        new TravelRules(
            List.of(), List.of(strip("X", Double.NaN)), Set.of("X"), Set.of(), false, true);
    assertThat(best(file, TestVehicle.LORRY, without).lengthM()).isGreaterThan(SOUTH_M + 500);
  }

  @Test
  void theTagOfAWayNamesItsController() throws IOException {
    PbfWriter file = square(Map.of("controller", "Y"), Map.of());
    assertThat(best(file, TestVehicle.LORRY, TravelRules.NONE).stretches())
        .extracting(Stretch::actor)
        .containsExactly("Y", "");
    var without = new TravelRules(List.of(), List.of(), Set.of("Y"), Set.of(), false, true);
    assertThat(best(file, TestVehicle.LORRY, without).lengthM()).isGreaterThan(SOUTH_M + 500);
  }

  @Test
  void leastRiskGoesRound() throws IOException {
    PbfWriter file = square(Map.of(), Map.of());
    var rules =
        new TravelRules(List.of(), List.of(strip("X", 0.5)), Set.of(), Set.of(), false, true);
    RouteAnswer.Found found =
        found(
            answer(
                file,
                TestVehicle.LORRY,
                rules,
                new Tariff(Criterion.RISK, 0, 0),
                Optional.empty(),
                EAST));
    assertThat(found.routes().getFirst().route().lengthM()).isGreaterThan(SOUTH_M + 500);
    assertThat(found.routes().getFirst().route().risk()).isZero();
  }

  @Test
  void forbiddenAndMandatoryTurnsAreKept() throws IOException {
    List<OsmMember> turn =
        List.of(
            new OsmMember(OsmKind.WAY, 10, "from"),
            new OsmMember(OsmKind.NODE, 2, "via"),
            new OsmMember(OsmKind.WAY, 11, "to"));
    PbfWriter no =
        square(Map.of(), Map.of())
            .relation(20, turn, Map.of("type", "restriction", "restriction", "no_straight_on"));
    assertThat(best(no, TestVehicle.LORRY, TravelRules.NONE).lengthM())
        .isGreaterThan(SOUTH_M + 500);

    PbfWriter only =
        square(Map.of(), Map.of())
            .node(9, -0.01, 10.01, Map.of())
            .way(15, List.of(2L, 9L), road(Map.of()))
            .relation(
                20,
                List.of(
                    new OsmMember(OsmKind.WAY, 10, "from"),
                    new OsmMember(OsmKind.NODE, 2, "via"),
                    new OsmMember(OsmKind.WAY, 15, "to")),
                Map.of("type", "restriction", "restriction", "only_right_turn"));
    assertThat(best(only, TestVehicle.LORRY, TravelRules.NONE).lengthM())
        .isGreaterThan(SOUTH_M + 500);
  }

  /// `no_exit` may name several ways that must not be left by.
  @Test
  void aRuleMayNameSeveralWays() throws IOException {
    PbfWriter file =
        square(Map.of(), Map.of())
            .node(9, -0.01, 10.01, Map.of())
            .way(15, List.of(2L, 9L), road(Map.of()))
            .relation(
                20,
                List.of(
                    new OsmMember(OsmKind.WAY, 10, "from"),
                    new OsmMember(OsmKind.NODE, 2, "via"),
                    new OsmMember(OsmKind.WAY, 15, "to"),
                    new OsmMember(OsmKind.WAY, 11, "to")),
                Map.of("type", "restriction", "restriction", "no_exit"));
    assertThat(best(file, TestVehicle.LORRY, TravelRules.NONE).lengthM())
        .isGreaterThan(SOUTH_M + 500);
  }

  @Test
  void aBollardStopsALorryButNobodyOnFoot() throws IOException {
    PbfWriter file =
        new PbfWriter()
            .node(1, 0, 10.0, Map.of())
            .node(2, 0, 10.01, Map.of("barrier", "bollard"))
            .node(3, 0, 10.02, Map.of())
            .way(10, List.of(1L, 2L, 3L), road(Map.of()));
    assertThat(reasons(answer(file, TestVehicle.LORRY, TravelRules.NONE, EAST)))
        .containsExactly("there is one if turn restrictions and barriers do not count");
    var walker = new TestVehicle("walker", true, Double.NaN, Double.NaN, 0.5);
    assertThat(best(file, walker, TravelRules.NONE).lengthM()).isCloseTo(SOUTH_M, within(0.1));
  }

  /// A plane that rises eastward by 5 %: 10 m/s * (1 + 5 * 0.05) up, and 5 % everywhere.
  @Test
  void gradesComeFromTheTerrain() throws IOException {
    Terrain plane = slope(0.05);
    Route up =
        found(
                answer(
                    square(Map.of(), Map.of()),
                    TestVehicle.LORRY,
                    TravelRules.NONE,
                    Tariff.TIME,
                    Optional.of(plane),
                    EAST))
            .routes()
            .getFirst()
            .route();
    assertThat(up.profile().steepestClimb()).isCloseTo(0.05, within(0.001));
    assertThat(up.profile().steepestDescent()).isZero();
    assertThat(up.profile().climbM()).isCloseTo(0.05 * 2_200, within(1.0));
    assertThat(up.seconds()).isCloseTo(SOUTH_M * 0.1 * 1.25, within(0.5));
  }

  @Test
  void bridgesRunStraightAndUnknownHeightsStayUnknown() throws IOException {
    float[] heights = slope(0).heightsM().clone();
    int columns = 41;
    for (int row = 0; row < 21; row++) {
      heights[row * columns + 20] = 500;
    }
    var gorge = new Terrain(frame(), heights);
    PbfWriter bridged = square(Map.of(), Map.of());
    Route over = route(bridged, gorge);
    assertThat(over.profile().steepestClimb()).isGreaterThan(1);

    PbfWriter bridge =
        new PbfWriter()
            .node(1, 0, 10.0, Map.of())
            .node(3, 0, 10.02, Map.of())
            .way(10, List.of(1L, 3L), road(Map.of("bridge", "yes")));
    assertThat(route(bridge, gorge).profile().steepestClimb()).isCloseTo(0, within(1e-6));

    Arrays.fill(heights, Float.NaN);
    Route unknown = route(bridged, new Terrain(frame(), heights));
    assertThat(unknown.profile().climbM()).isNaN();
    assertThat(unknown.profile().unknownShare()).isEqualTo(1);
    assertThat(unknown.seconds()).isCloseTo(SOUTH_M * 0.1, within(0.1));
  }

  private Route route(PbfWriter file, Terrain terrain) throws IOException {
    return found(
            answer(
                file,
                TestVehicle.LORRY,
                new TravelRules(List.of(), List.of(), Set.of(), Set.of(12L), false, true),
                Tariff.TIME,
                Optional.of(terrain),
                EAST))
        .routes()
        .getFirst()
        .route();
  }

  private static DegreeFrame frame() {
    return new DegreeFrame(21, 41, 0.01, 9.99, 0.001, 0.001);
  }

  private static Terrain slope(double grade) {
    float[] heights = new float[21 * 41];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = (float) (1_000 + grade * 111.3195 * (i % 41));
    }
    return new Terrain(frame(), heights);
  }

  /// A lorry of 16 t with 10 t on an axle, 4 m high, 2.5 m wide and 12 m long.
  @Test
  void signsOfHeightAxleAndLengthForbidAsFarAsTheVehicleIsKnown() throws IOException {
    var size = new ClassVehicle.Size(16, 10, 4, 2.5, 12);
    var known = new ClassVehicle(VehicleClass.MEDIUM_TRUCK, Weather.DRY, size);
    ClassVehicle unknown = ClassVehicle.of(VehicleClass.MEDIUM_TRUCK, Weather.DRY);
    for (Map<String, String> south :
        List.of(
            Map.of("maxheight", "3.9"), Map.of("maxaxleload", "9.5"), Map.of("maxlength", "11"))) {
      PbfWriter file = square(south, Map.of());
      assertThat(best(file, known, TravelRules.NONE).lengthM())
          .as("%s", south)
          .isGreaterThan(SOUTH_M + 500);
      Route route = best(square(south, Map.of()), unknown, TravelRules.NONE);
      assertThat(route.lengthM()).isCloseTo(SOUTH_M, within(0.1));
      assertThat(route.signs()).isNotEqualTo(Road.Signs.NONE);
    }
    assertThat(
            best(square(Map.of("maxheight", "4.0"), Map.of()), known, TravelRules.NONE).lengthM())
        .isCloseTo(SOUTH_M, within(0.1));
  }

  @Test
  void aCarMayPassWhereLorriesMayNot() throws IOException {
    assertThat(
            best(square(Map.of("hgv", "no"), Map.of()), TestVehicle.CAR, TravelRules.NONE)
                .lengthM())
        .isCloseTo(SOUTH_M, within(0.1));
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
    Route told = best(ferry(Map.of("duration", "00:30")), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(told.seconds()).isCloseTo(roadS + 1_800, within(0.5));
    Route untold = best(ferry(Map.of()), TestVehicle.LORRY, TravelRules.NONE);
    assertThat(untold.seconds()).isCloseTo(roadS + SOUTH_M / 2 * 0.36, within(0.5));
    RouteMakeup makeup = RouteMakeup.of(untold);
    assertThat(makeup.ferries().count()).isEqualTo(1);
    assertThat(makeup.ferries().lengthM()).isCloseTo(SOUTH_M / 2, within(0.5));
    assertThat(makeup.shares().ferry()).isCloseTo(0.5, within(1e-3));
  }

  @Test
  void withoutFerriesThereIsNoWayAndNobodyBeginsOnOne() throws IOException {
    var dry = new TravelRules(List.of(), List.of(), Set.of(), Set.of(), false, false);
    assertThat(reasons(answer(ferry(Map.of()), TestVehicle.LORRY, dry, EAST)))
        .contains("there is one if a road counts although it is not for such a vehicle");
    Position water = new Position(0, 10.0092);
    RouteAnswer.Found found =
        found(answer(ferry(Map.of()), TestVehicle.LORRY, TravelRules.NONE, water));
    assertThat(found.to().orElseThrow().distanceM()).isCloseTo(0.0042 * 111_319.5, within(1.0));
  }

  private static PbfWriter tunnel() {
    return new PbfWriter()
        .node(1, 0, 10.0, Map.of())
        .node(5, 0, 10.005, Map.of())
        .node(2, 0, 10.01, Map.of())
        .node(6, 0, 10.015, Map.of())
        .node(3, 0, 10.02, Map.of())
        .way(10, List.of(1L, 5L), road(Map.of()))
        .way(11, List.of(5L, 2L), road(Map.of("tunnel", "yes", "name", "first")))
        .way(
            12,
            List.of(2L, 6L),
            road(Map.of("tunnel", "yes", "name", "second", "surface", "asphalt")))
        .way(13, List.of(6L, 3L), road(Map.of()));
  }

  /// A mountain of 800 m stands where two pieces of a tunnel meet; outside it is 100 m high in the
  /// west and 110 m in the east.
  private static Terrain mountain() {
    float[] heights = new float[21 * 41];
    for (int i = 0; i < heights.length; i++) {
      int column = i % 41;
      heights[i] = column > 16 && column < 24 ? 800 : column < 20 ? 100 : 110;
    }
    return new Terrain(frame(), heights);
  }

  @Test
  void aTunnelInPiecesRunsStraightBelowTheMountain() throws IOException {
    Route route =
        found(
                answer(
                    tunnel(),
                    TestVehicle.LORRY,
                    TravelRules.NONE,
                    Tariff.TIME,
                    Optional.of(mountain()),
                    EAST))
            .routes()
            .getFirst()
            .route();
    double straight = 10 / (SOUTH_M / 2);
    assertThat(route.profile().steepestClimb()).isCloseTo(straight, within(1e-4));
    assertThat(route.profile().heightAt(SOUTH_M / 2)).isCloseTo(105, within(0.1));
    assertThat(route.seconds())
        .isCloseTo(SOUTH_M / 2 * 0.1 + SOUTH_M / 2 * 0.1 * (1 + 5 * straight), within(0.5));
    assertThat(route.track()).extracting(Route.TrackPoint::heightM).allMatch(each -> each < 111);
    assertThat(RouteMakeup.of(route).tunnels().count()).isEqualTo(1);
  }

  @Test
  void nobodyBeginsWithinATunnel() throws IOException {
    Position above = new Position(0, 10.012);
    RouteAnswer.Found found = found(answer(tunnel(), TestVehicle.LORRY, TravelRules.NONE, above));
    assertThat(found.to().orElseThrow().distanceM()).isCloseTo(0.003 * 111_319.5, within(1.0));
  }

  /// Three tunnels meet below the mountain at 1/3 of each: by the inverse of equal distances the
  /// height is the mean of the portals.
  @Test
  void whereTunnelsMeetTheHeightIsThatOfTheirPortals() throws IOException {
    PbfWriter file =
        new PbfWriter()
            .node(1, 0, 10.0, Map.of())
            .node(2, 0, 10.01, Map.of())
            .node(3, 0, 10.02, Map.of())
            .node(4, 0.01, 10.01, Map.of())
            .way(10, List.of(1L, 2L), road(Map.of("tunnel", "yes")))
            .way(11, List.of(2L, 3L), road(Map.of("tunnel", "yes")))
            .way(12, List.of(4L, 2L), road(Map.of("tunnel", "yes")));
    Path path = Files.write(folder.resolve("y.osm.pbf"), file.bytes());
    RoadGraph graph = new RoadReader(new Problems(), Progress.SILENT).read(path).orElseThrow();
    float[] heights = mountain().heightsM().clone();
    heights[20] = 120;
    var spans = new SpanHeights(graph, new Terrain(frame(), heights));
    double expected =
        (100 / graph.lengthM(0) + 110 / graph.lengthM(1) + 120 / graph.lengthM(2))
            / (1 / graph.lengthM(0) + 1 / graph.lengthM(1) + 1 / graph.lengthM(2));
    assertThat(spans.endM(0)).isCloseTo(expected, within(1e-6));
    assertThat(spans.beginM(0)).isCloseTo(100, within(1e-6));
  }
}
