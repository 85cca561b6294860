package dev.ledo.route.road;

import static dev.ledo.route.road.RoadTown.EAST;
import static dev.ledo.route.road.RoadTown.SOUTH_M;
import static dev.ledo.route.road.RoadTown.road;
import static dev.ledo.route.road.RoadTown.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.road.osm.OsmKind;
import dev.ledo.route.road.osm.OsmMember;
import dev.ledo.route.road.osm.PbfWriter;
import dev.ledo.route.road.search.Journey;
import dev.ledo.route.road.search.Path;
import dev.ledo.route.road.search.Search;
import dev.ledo.route.terrain.Position;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Turn restrictions, at nodes and over ways.
class RoadTurnsTest {

  @TempDir private java.nio.file.Path folder;
  private RoadTown town;

  @BeforeEach
  void aTown() {
    town = new RoadTown(folder);
  }

  /// From one way at node 2 to others.
  private static List<OsmMember> atTwo(long from, long... to) {
    return Stream.concat(
            Stream.of(
                new OsmMember(OsmKind.WAY, from, "from"), new OsmMember(OsmKind.NODE, 2, "via")),
            LongStream.of(to).mapToObj(way -> new OsmMember(OsmKind.WAY, way, "to")))
        .toList();
  }

  private static Map<String, String> rule(String... pairs) {
    Map<String, String> tags = new HashMap<>(Map.of("type", "restriction"));
    for (int i = 0; i < pairs.length; i += 2) {
      tags.put(pairs[i], pairs[i + 1]);
    }
    return tags;
  }

  /// The square with a road south from node 2.
  private static PbfWriter crossing() {
    return square(Map.of(), Map.of())
        .node(9, -0.01, 10.01, Map.of())
        .way(15, List.of(2L, 9L), road(Map.of()));
  }

  private boolean isSouthOpen(PbfWriter file, Vehicle vehicle) throws IOException {
    double lengthM = town.best(file, vehicle, TravelRules.NONE).lengthM();
    boolean isSouth = lengthM < SOUTH_M + 1;
    assertThat(isSouth || lengthM > SOUTH_M + 500).isTrue();
    return isSouth;
  }

  private boolean isOpenUnder(Vehicle vehicle, String... pairs) throws IOException {
    return isSouthOpen(
        square(Map.of(), Map.of()).relation(20, atTwo(10, 11), rule(pairs)), vehicle);
  }

  @Test
  void forbiddenAndMandatoryTurnsAreKept() throws IOException {
    assertThat(isOpenUnder(TestVehicle.LORRY, "restriction", "no_straight_on")).isFalse();
    assertThat(isOpenUnder(TestVehicle.LORRY, "restriction", "only_straight_on")).isTrue();
    PbfWriter only = crossing().relation(20, atTwo(10, 15), rule("restriction", "only_right_turn"));
    assertThat(isSouthOpen(only, TestVehicle.LORRY)).isFalse();
  }

  /// `no_exit` may name several ways that must not be left by.
  @Test
  void aRuleMayNameSeveralWays() throws IOException {
    PbfWriter file = crossing().relation(20, atTwo(10, 15, 11), rule("restriction", "no_exit"));
    assertThat(isSouthOpen(file, TestVehicle.LORRY)).isFalse();
  }

  @Test
  void aRuleBindsThoseItIsFor() throws IOException {
    assertThat(isOpenUnder(TestVehicle.LORRY, "restriction:hgv", "no_straight_on")).isFalse();
    assertThat(isOpenUnder(TestVehicle.CAR, "restriction:hgv", "no_straight_on")).isTrue();
    String[] except = {"restriction", "no_straight_on", "except", "psv; hgv"};
    assertThat(isOpenUnder(TestVehicle.LORRY, except)).isTrue();
    assertThat(isOpenUnder(TestVehicle.CAR, except)).isFalse();
    var walker = new TestVehicle("walker", true, Double.NaN, Double.NaN, 0.5);
    assertThat(isOpenUnder(walker, "restriction", "no_straight_on")).isTrue();
    assertThat(isOpenUnder(TestVehicle.LORRY, "restriction:bicycle", "no_straight_on")).isTrue();
  }

  /// The rule closes the way straight on, and a dead end of 1.1 km would let one turn round it.
  @Test
  void noAlternativeLeadsIntoADeadEndAndBack() throws IOException {
    PbfWriter file = crossing().relation(20, atTwo(10, 11), rule("restriction", "no_straight_on"));
    assertThat(
            RoadTown.found(town.answer(file, TestVehicle.LORRY, TravelRules.NONE, EAST)).routes())
        .hasSize(1);
  }

  /// A rule for goods vehicles of up to 3.5 t binds those; one for buses binds none of ours, and
  /// what is excepted of buses goes on to bind them.
  @Test
  void rulesForOthersBindNobodyElse() throws IOException {
    for (String key : List.of("restriction:bus", "restriction:psv", "restriction:caravan")) {
      assertThat(isOpenUnder(TestVehicle.LORRY, key, "no_straight_on")).as(key).isTrue();
      assertThat(isOpenUnder(TestVehicle.CAR, key, "no_straight_on")).as(key).isTrue();
    }
    assertThat(isOpenUnder(TestVehicle.LORRY, "restriction:goods", "no_straight_on")).isTrue();
    assertThat(isOpenUnder(TestVehicle.CAR, "restriction:goods", "no_straight_on")).isFalse();
    assertThat(isOpenUnder(TestVehicle.LORRY, "restriction:vehicle", "no_straight_on")).isFalse();
    String[] exceptGoods = {"restriction", "no_straight_on", "except", "goods"};
    assertThat(isOpenUnder(TestVehicle.LORRY, exceptGoods)).isFalse();
    assertThat(isOpenUnder(TestVehicle.CAR, exceptGoods)).isTrue();
    String[] exceptBuses = {"restriction", "no_straight_on", "except", "bus;psv"};
    assertThat(isOpenUnder(TestVehicle.LORRY, exceptBuses)).isFalse();
    String[] lorriesFree = {"restriction", "no_straight_on", "restriction:hgv", "none"};
    assertThat(isOpenUnder(TestVehicle.LORRY, lorriesFree)).isTrue();
    assertThat(isOpenUnder(TestVehicle.CAR, lorriesFree)).isFalse();
  }

  /// Which hours those are is not known, so that the rule is left out and told.
  @Test
  void aRuleOfSomeHoursIsNotKept() throws IOException {
    String[] hours = {"restriction", "no_straight_on", "hour_on", "07:00", "hour_off", "09:00"};
    assertThat(isOpenUnder(TestVehicle.LORRY, hours)).isTrue();
    assertThat(
            isOpenUnder(
                TestVehicle.LORRY, "restriction:conditional", "no_straight_on @ (07:00-09:00)"))
        .isTrue();
  }

  private List<String> toldOn(Vehicle vehicle, String... pairs) throws IOException {
    PbfWriter file = square(Map.of(), Map.of()).relation(20, atTwo(10, 11), rule(pairs));
    return town.best(file, vehicle, TravelRules.NONE).turned().stream()
        .peek(each -> assertThat(each.at()).isEqualTo(new Position(0, 10.01)))
        .map(Route.Turned::when)
        .toList();
  }

  /// The way south goes straight on at node 2, and way 10 leads there from the begin.
  @Test
  void aTurnThatIsForbiddenAtTimesIsToldOfARouteThatMakesIt() throws IOException {
    assertThat(
            toldOn(
                TestVehicle.LORRY,
                "restriction:conditional",
                "no_straight_on @ (Mo-Fr 07:00-09:00)"))
        .containsExactly("Mo-Fr 07:00-09:00");
    String[] hours = {"restriction", "no_straight_on", "hour_off", "09:00", "hour_on", "07:00"};
    assertThat(toldOn(TestVehicle.LORRY, hours)).containsExactly("hour_off=09:00, hour_on=07:00");
    String[] forLorries = {"restriction:hgv:conditional", "no_straight_on @ (weight>12)"};
    assertThat(toldOn(TestVehicle.LORRY, forLorries)).containsExactly("weight>12");
    assertThat(toldOn(TestVehicle.CAR, forLorries)).isEmpty();
    assertThat(toldOn(TestVehicle.LORRY, "restriction:conditional", "only_straight_on @ (Su)"))
        .isEmpty();
    assertThat(toldOn(TestVehicle.LORRY, "restriction:conditional", "none @ (Su)")).isEmpty();
    String[] buses = {"restriction:bus:conditional", "no_straight_on @ (Su)"};
    assertThat(toldOn(TestVehicle.LORRY, buses)).isEmpty();
  }

  @Test
  void aWayOnThatIsDemandedAtTimesIsToldOfARouteThatTakesAnother() throws IOException {
    PbfWriter file =
        crossing()
            .relation(20, atTwo(10, 15), rule("restriction:conditional", "only_right_turn @ (Su)"));
    assertThat(town.best(file, TestVehicle.LORRY, TravelRules.NONE).turned())
        .extracting(Route.Turned::when)
        .containsExactly("Su");
  }

  /// A road from 1 over 2 and 3 to 5, of which 2 to 3 is way 11: who comes by way 10 must not go on
  /// by way 16, who comes from the side by way 15 may.
  private static PbfWriter overWay(String restriction) {
    return crossing()
        .node(5, 0, 10.03, Map.of())
        .node(6, -0.01, 10.02, Map.of())
        .way(16, List.of(3L, 5L), road(Map.of()))
        .way(17, List.of(3L, 6L), road(Map.of()))
        .relation(
            20,
            List.of(
                new OsmMember(OsmKind.WAY, 10, "from"),
                new OsmMember(OsmKind.WAY, 11, "via"),
                new OsmMember(OsmKind.WAY, 16, "to")),
            rule("restriction", restriction));
  }

  private double lengthTo(PbfWriter file, Position to) throws IOException {
    return RoadTown.found(town.answer(file, TestVehicle.LORRY, TravelRules.NONE, to))
        .routes()
        .getFirst()
        .route()
        .lengthM();
  }

  /// Round over the north it is 911.6 m longer: twice the hypotenuse of 1,113.2 by 1,105.7 m less
  /// twice 1,113.2 m. Nobody turns back half way down the roads aside.
  @Test
  void aRuleOverAWayIsKept() throws IOException {
    var beyond = new Position(0, 10.025);
    double straightM = SOUTH_M * 1.25;
    double roundM = 2 * (Math.hypot(1_113.195, 1_105.743) - 1_113.195);
    assertThat(lengthTo(overWay("no_straight_on"), beyond))
        .isCloseTo(straightM + roundM, within(1.0));
    assertThat(lengthTo(overWay("no_straight_on"), EAST)).isCloseTo(SOUTH_M, within(0.1));
    assertThat(lengthTo(overWay("only_straight_on"), beyond)).isCloseTo(straightM, within(0.1));
    var aside = new Position(-0.005, 10.02);
    assertThat(lengthTo(overWay("only_straight_on"), aside))
        .isCloseTo(SOUTH_M + roundM + 1_105.743 / 2, within(1.0));
  }

  @Test
  void roadsInPiecesKeepRulesOverWays() throws IOException {
    RoadGraph whole = town.graph(overWay("no_straight_on"));
    assertThat(whole.turns()).singleElement().satisfies(rule -> assertThat(rule.arcs()).hasSize(3));
    assertThat(whole.divided(300).turns())
        .singleElement()
        .satisfies(rule -> assertThat(rule.arcs()).hasSize(2 + 4));
  }

  /// Against a look through all rules at each step, between the middles of random edges.
  @Test
  void waysUnderRandomRulesAreTheShortest() {
    var random = new Random(7);
    int longer = 0;
    for (int round = 0; round < 400; round++) {
      RoadGraph graph = TurnedRoads.random(random, 10, 20, 0.25);
      int from = random.nextInt(graph.edges());
      int to = random.nextInt(graph.edges());
      if (from == to) {
        continue;
      }
      double found = metres(costs(graph), middle(from), middle(to), true);
      assertThat(found)
          .as("round %d", round)
          .isCloseTo(new PlainTurns(graph).metres(from, to), within(1e-3));
      longer += found > metres(costs(graph), middle(from), middle(to), false) + 1 ? 1 : 0;
    }
    assertThat(longer).isGreaterThan(40);
  }

  /// Roads that are only divided offer no place to turn back at.
  @Test
  void roadsInPiecesTakeNoOtherWays() {
    var random = new Random(11);
    for (int round = 0; round < 200; round++) {
      RoadGraph graph = TurnedRoads.random(random, 10, 20, 0.25);
      RoadGraph pieces = graph.divided(3_000);
      int from = random.nextInt(graph.edges());
      int to = random.nextInt(graph.edges());
      if (from != to) {
        assertThat(
                metres(costs(pieces), middle(graph, pieces, from), middle(graph, pieces, to), true))
            .as("round %d", round)
            .isCloseTo(metres(costs(graph), middle(from), middle(to), true), within(0.1));
      }
    }
  }

  /// The middle of an edge on its piece.
  private static Snap middle(RoadGraph graph, RoadGraph pieces, int edge) {
    int piece = 0;
    for (int before = 0; before < edge; before++) {
      piece += (int) Math.max(1, Math.ceil(graph.lengthM(before) / 3_000));
    }
    double metres = graph.lengthM(edge) / 2;
    while (metres > pieces.lengthM(piece)) {
      metres -= pieces.lengthM(piece++);
    }
    return new Snap(piece, metres / pieces.lengthM(piece), new Position(0, 0), 0);
  }

  private static double metres(RoadCosts costs, Snap from, Snap to, boolean withRules) {
    var states = RoadStates.lifted(costs, new Tariff(Criterion.LENGTH, 0, 0), 0, withRules);
    var ends = new RoadEnds(states);
    var journey = new Journey(states, ends.outOf(from, to), ends.into(to));
    Optional<Path> path = new Search(journey).shortest(journey.start(), journey.end());
    return path.map(Path::cost).orElse(Double.POSITIVE_INFINITY);
  }

  private static RoadCosts costs(RoadGraph graph) {
    GradeProfile level = GradeProfile.of(graph, Optional.empty());
    return new RoadCosts(graph, level, TestVehicle.LORRY, TravelRules.NONE);
  }

  private static Snap middle(int edge) {
    return new Snap(edge, 0.5, new Position(0, 0), 0);
  }
}
