package dev.ledo.route.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Progress;
import dev.ledo.route.Stopping;
import dev.ledo.route.pace.Pace;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.road.Area;
import dev.ledo.route.road.Criterion;
import dev.ledo.route.road.EdgeIndex;
import dev.ledo.route.road.GradeProfile;
import dev.ledo.route.road.PlainRoad;
import dev.ledo.route.road.Ring;
import dev.ledo.route.road.Road;
import dev.ledo.route.road.RoadClass;
import dev.ledo.route.road.RoadCosts;
import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.RoadGraphBuilder;
import dev.ledo.route.road.RoadSnapper;
import dev.ledo.route.road.RoadStates;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.road.TurnedRoads;
import dev.ledo.route.road.Vehicle;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.road.search.Arcs;
import dev.ledo.route.road.search.Search;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;

/// A valley road along the equator from 10.00 to 10.10 east on flat ground, 61 by 121 cells of
/// about 111 m around it.
class HybridRouterTest {

  private static final int ROWS = 61;
  private static final int COLUMNS = 121;
  private static final DegreeFrame FRAME = new DegreeFrame(ROWS, COLUMNS, 0.03, 9.99, 0.001, 0.001);
  private static final Position WEST = new Position(0, 10.0);
  private static final Position EAST = new Position(0, 10.1);
  private static final double ROAD_M = 100 * 111.3195;
  private static final PortalTerms TERMS = new PortalTerms(60, 0.5);

  /// 10 m/s on roads, 2 m/s beside them, at most 30 % beside them.
  private static final Vehicle LORRY =
      new Vehicle() {
        @Override
        public String name() {
          return "lorry";
        }

        @Override
        public boolean isOnFoot() {
          return false;
        }

        @Override
        public double massT() {
          return 16;
        }

        @Override
        public double widthM() {
          return 2.5;
        }

        @Override
        public double steepestUp(Surface surface) {
          return 0.12;
        }

        @Override
        public double steepestDown(Surface surface) {
          return 0.12;
        }

        @Override
        public Pace on(Surface surface) {
          return grade -> 0.1;
        }

        @Override
        public Pace offRoad() {
          return grade -> Math.abs(grade) > 0.3 ? Double.POSITIVE_INFINITY : 0.5;
        }
      };

  private static OffRoad freely(Tariff tariff) {
    return new OffRoad(LORRY.offRoad(), TravelRules.NONE, tariff);
  }

  private static RoadGraph valley(Road.Course course) {
    var builder = new RoadGraphBuilder();
    int road = builder.addRoad(PlainRoad.of(7, RoadClass.PRIMARY, course));
    int from = builder.addNode(1);
    int to = builder.addNode(2);
    builder.addPoint(0, 100_000_000);
    builder.addPoint(0, 101_000_000);
    builder.addEdge(road, from, to);
    return builder.build().divided(300);
  }

  private static Terrain flat() {
    return new Terrain(FRAME, new float[ROWS * COLUMNS]);
  }

  private static HybridRouter router(RoadGraph graph, Terrain terrain, TravelRules rules) {
    var costs = new RoadCosts(graph, GradeProfile.of(graph, Optional.empty()), LORRY, rules);
    SampledGround ground =
        SampledGround.of(
                terrain, 16, new OffRoad(LORRY.offRoad(), rules, Tariff.TIME), Progress.SILENT)
            .orElseThrow();
    var joined = new JoinedGraph(RoadStates.of(costs, Tariff.TIME), ground, Tariff.TIME, TERMS);
    var snapper = new RoadSnapper(costs, new EdgeIndex(graph), 100);
    return new HybridRouter(joined, snapper, Tariff.TIME, TERMS, terrain);
  }

  private static RouteAnswer find(HybridRouter router, Position from, Position to) {
    return router.find(from, to, AlternativeLimits.of(1), Progress.SILENT);
  }

  private static Route best(RouteAnswer answer) {
    assertThat(answer).isInstanceOf(RouteAnswer.Found.class);
    return ((RouteAnswer.Found) answer).routes().getFirst().route();
  }

  /// A piece of the valley that reaches so far north and south.
  private static Area gate(double reach) {
    return new Area(
        "gate",
        "X",
        Double.NaN,
        List.of(
            new Ring(
                new double[] {-reach, -reach, reach, reach},
                new double[] {10.045, 10.055, 10.055, 10.045})));
  }

  private static TravelRules without(Area area, boolean isAvoided) {
    return new TravelRules(
        List.of(), List.of(area), isAvoided ? Set.of("X") : Set.of(), Set.of(), false, true);
  }

  @Test
  void whoMayUseTheRoadStaysOnIt() {
    Route route =
        best(find(router(valley(Road.Course.PLAIN), flat(), TravelRules.NONE), WEST, EAST));
    assertThat(route.lengthM()).isCloseTo(ROAD_M, within(1.0));
    assertThat(route.seconds()).isCloseTo(ROAD_M * 0.1, within(1.0));
    assertThat(route.stretches()).noneMatch(Stretch::isGround);
  }

  @Test
  void aRouteLeavesTheRoadThatAnActorHoldsAndComesBack() {
    Area gate = gate(0.0102);
    RoadGraph road = valley(Road.Course.PLAIN);
    Route through = best(find(router(road, flat(), without(gate, false)), WEST, EAST));
    assertThat(through.stretches()).extracting(Stretch::actor).containsExactly("", "X", "");

    Route round = best(find(router(road, flat(), without(gate, true)), WEST, EAST));

    assertThat(round.stretches()).extracting(Stretch::isGround).containsExactly(false, true, false);
    assertThat(round.stretches()).extracting(Stretch::actor).containsOnly("");
    assertThat(round.stretches().get(1).line()).noneMatch(at -> gate.contains(at.lat(), at.lon()));
    // Beside the road it is five times slower, and the way round is at least 1.2 km up and down.
    assertThat(round.seconds()).isGreaterThan(ROAD_M * 0.1 + 2 * 60 + 1_200);
    assertThat(round.lengthM()).isGreaterThan(ROAD_M + 900);
  }

  /// 330 m beside the road, farther than an end is taken to be on it.
  @Test
  void anEndOnGroundThatIsClosedIsToldAsSuch() {
    HybridRouter router = router(valley(Road.Course.PLAIN), flat(), without(gate(0.0102), true));
    assertThat(find(router, new Position(0.003, 10.05), EAST))
        .isEqualTo(new RouteAnswer.NoWay(List.of("the start lies in an area that X holds")));
  }

  @Test
  void nobodyLeavesABridgeOrATunnel() {
    var tunnel = new Road.Course(true, false, false, "", List.of());
    assertThat(find(router(valley(tunnel), flat(), without(gate(0.0102), true)), WEST, EAST))
        .isInstanceOfSatisfying(
            RouteAnswer.Found.class,
            found -> assertThat(best(found).share(Stretch::isGround)).isEqualTo(1));
  }

  /// A wall across the whole terrain, one cell thick and too steep: no move may leap over it.
  @Test
  void aWallOfOneCellIsNotLeaptOver() {
    float[] heights = new float[ROWS * COLUMNS];
    for (int row = 0; row < ROWS; row++) {
      heights[row * COLUMNS + 60] = 900;
    }
    Terrain walled = new Terrain(FRAME, heights);
    assertThat(
            find(
                router(valley(Road.Course.PLAIN), walled, without(gate(0.0102), true)), WEST, EAST))
        .isInstanceOf(RouteAnswer.NoWay.class);
    assertThat(
            best(find(router(valley(Road.Course.PLAIN), walled, TravelRules.NONE), WEST, EAST))
                .lengthM())
        .isCloseTo(ROAD_M, within(1.0));
  }

  @Test
  void unknownGroundIsNotCrossed() {
    float[] heights = new float[ROWS * COLUMNS];
    for (int row = 0; row < ROWS; row++) {
      heights[row * COLUMNS + 60] = Float.NaN;
    }
    assertThat(
            find(
                router(
                    valley(Road.Course.PLAIN),
                    new Terrain(FRAME, heights),
                    without(gate(0.0102), true)),
                WEST,
                EAST))
        .isInstanceOf(RouteAnswer.NoWay.class);
  }

  /// Two roads end 69 m apart in one cell, with a strip of 22 m that may not be touched between
  /// them. Portals lead from road to cell to road.
  @Test
  void noTwoPortalsInOneCellLeadOverAForbiddenStrip() {
    var builder = new RoadGraphBuilder();
    int road = builder.addRoad(PlainRoad.of(7, RoadClass.TRACK));
    for (int[] lats : new int[][] {{-60_000, -3_100}, {3_100, 60_000}}) {
      int from = builder.addNode(1);
      int to = builder.addNode(2);
      builder.addPoint(lats[0], 100_500_000);
      builder.addPoint(lats[1], 100_500_000);
      builder.addEdge(road, from, to);
    }
    RoadGraph roads = builder.build().divided(300);
    var strip =
        new Area(
            "strip",
            "X",
            Double.NaN,
            List.of(
                new Ring(
                    new double[] {-0.0001, -0.0001, 0.0001, 0.0001},
                    new double[] {9.9, 10.2, 10.2, 9.9})));
    var south = new Position(-0.006, 10.05);
    var north = new Position(0.006, 10.05);
    assertThat(find(router(roads, flat(), without(strip, true)), south, north))
        .isInstanceOf(RouteAnswer.NoWay.class);
    assertThat(best(find(router(roads, flat(), without(strip, false)), south, north)).lengthM())
        .isCloseTo(12_000 * 0.1106, within(30.0));
  }

  @Test
  void aPlaceOffTheRoadsFromWhichNoGroundLeadsIsToldAsSuch() {
    float[] heights = new float[ROWS * COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      heights[40 * COLUMNS + column] = 900;
    }
    HybridRouter walled =
        router(valley(Road.Course.PLAIN), new Terrain(FRAME, heights), TravelRules.NONE);
    assertThat(find(walled, new Position(-0.02, 10.05), EAST))
        .isInstanceOfSatisfying(
            RouteAnswer.NoWay.class,
            answer ->
                assertThat(answer.reasons())
                    .hasSize(2)
                    .last()
                    .isEqualTo(
                        "the start lies 2,211 m from the nearest road, and only ground can join them"));
  }

  @Test
  void aJourneyMayBeginOnTheGround() {
    var south = new Position(-0.02, 10.05);
    Route route =
        best(find(router(valley(Road.Course.PLAIN), flat(), TravelRules.NONE), south, EAST));
    assertThat(route.stretches()).extracting(Stretch::isGround).containsExactly(true, false);
    assertThat(route.stretches().getFirst().line().getFirst()).isEqualTo(south);
  }

  /// At 100 m from the road one may walk from the position itself, over the ground the whole way.
  @Test
  void whereARouteBeginsOnTheGroundNoRoadIsToldAsItsBegin() {
    HybridRouter router = router(valley(Road.Course.PLAIN), flat(), TravelRules.NONE);
    var beside = new Position(0.0008, 10.05);
    var near = new Position(0.0025, 10.05);
    RouteAnswer.Found found = (RouteAnswer.Found) find(router, beside, near);
    assertThat(best(found).share(Stretch::isGround)).isEqualTo(1);
    assertThat(found.from()).isEmpty();
    RouteAnswer.Found onRoad = (RouteAnswer.Found) find(router, WEST, EAST);
    assertThat(onRoad.from()).isPresent();
  }

  @Test
  void aCancelledSearchSaysSoAndACancelledGroundIsNone() {
    var cancelled = new Stopping();
    HybridRouter router = router(valley(Road.Course.PLAIN), flat(), TravelRules.NONE);
    assertThat(router.find(WEST, EAST, AlternativeLimits.of(3), cancelled))
        .isInstanceOf(RouteAnswer.Cancelled.class);
    assertThat(SampledGround.of(flat(), 16, freely(Tariff.TIME), cancelled)).isEmpty();
  }

  /// Random ground, roads and rules of turning: the guided search, and a plain one over all arcs
  /// written down.
  @Test
  void theJoinedSearchIsExact() {
    var random = new Random(5);
    for (int round = 0; round < 25; round++) {
      JoinedGraph graph = randomGraph(random);
      int from = random.nextInt(graph.nodes());
      int to = random.nextInt(graph.nodes());
      var oracle =
          new DirectedWeightedMultigraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
      for (int node = 0; node < graph.nodes(); node++) {
        oracle.addVertex(node);
      }
      Arcs arcs = new Arcs();
      for (int node = 0; node < graph.nodes(); node++) {
        arcs.clear();
        graph.out(node, arcs);
        for (int i = 0; i < arcs.size(); i++) {
          if (arcs.node(i) != node) {
            oracle.setEdgeWeight(oracle.addEdge(node, arcs.node(i)), arcs.cost(i));
          }
        }
      }
      var expected = new DijkstraShortestPath<>(oracle).getPath(from, to);
      var found = new Search(graph).shortest(from, to);
      assertThat(found.isPresent()).isEqualTo(expected != null);
      if (expected != null) {
        assertThat(found.orElseThrow().cost()).isCloseTo(expected.getWeight(), within(1e-6));
        assertThat(new Search(graph).backward(from, to, 1).cost(from))
            .isCloseTo(expected.getWeight(), within(1e-6));
      }
    }
  }

  private static JoinedGraph randomGraph(Random random) {
    float[] heights = new float[ROWS * COLUMNS];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = random.nextInt(50) == 0 ? Float.NaN : random.nextFloat() * 40;
    }
    RoadGraph roads = TurnedRoads.random(random, -0.025, 9.995, 0.05).divided(1_000);
    var costs =
        new RoadCosts(roads, GradeProfile.of(roads, Optional.empty()), LORRY, TravelRules.NONE);
    var length = new Tariff(Criterion.COST, 2, 30);
    SampledGround ground =
        SampledGround.of(new Terrain(FRAME, heights), 16, freely(length), Progress.SILENT)
            .orElseThrow();
    return new JoinedGraph(RoadStates.of(costs, length), ground, length, TERMS);
  }

  @Test
  void movesAgreeInBothDirectionsOfLooking() {
    JoinedGraph graph = randomGraph(new Random(9));
    Arcs out = new Arcs();
    Arcs in = new Arcs();
    for (int node = 0; node < graph.nodes(); node += 37) {
      out.clear();
      graph.out(node, out);
      for (int i = 0; i < out.size(); i++) {
        in.clear();
        graph.in(out.node(i), in);
        boolean isFound = false;
        for (int k = 0; k < in.size(); k++) {
          isFound |= in.node(k) == node && in.cost(k) == out.cost(i) && in.arc(k) == out.arc(i);
        }
        assertThat(isFound).isTrue();
      }
    }
  }
}
