import dev.ledo.core.Progress;
import dev.ledo.route.hybrid.HybridRouter;
import dev.ledo.route.hybrid.JoinedGraph;
import dev.ledo.route.hybrid.OffRoad;
import dev.ledo.route.hybrid.PortalTerms;
import dev.ledo.route.hybrid.SampledGround;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import dev.ledo.route.road.ClassVehicle;
import dev.ledo.route.road.EdgeIndex;
import dev.ledo.route.road.GradeProfile;
import dev.ledo.route.road.Road;
import dev.ledo.route.road.RoadClass;
import dev.ledo.route.road.RoadCosts;
import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.RoadGraphBuilder;
import dev.ledo.route.road.RoadSnapper;
import dev.ledo.route.road.RoadStates;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.make.MountainGenerator;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/// Routes over a made-up network of about 100,000 edges and the mountains under it, ten
/// alternatives to each: processor time of the one thread, in a warm process.
final class HybridQuery {

  private static final double SOUTH = 25;
  private static final double WEST = 97;
  private static final double STEP = 0.003;

  public static void main(String[] args) {
    int side = args.length > 0 ? Integer.parseInt(args[0]) : 250;
    int queries = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    long begun = System.nanoTime();
    RoadGraph graph = network(side, new Random(1));
    Terrain terrain = terrain(side);
    var vehicle = ClassVehicle.of(VehicleClass.PICKUP, Weather.DRY);
    var costs =
        new RoadCosts(graph, GradeProfile.of(graph, Optional.of(terrain)), vehicle, TravelRules.NONE);
    SampledGround ground =
        SampledGround.of(
                terrain,
                16,
                new OffRoad(vehicle.offRoad(), TravelRules.NONE, Tariff.TIME),
                Progress.SILENT)
            .orElseThrow();
    var terms = new PortalTerms(60, vehicle.offRoad().secondsPerMetre(0));
    var joined = new JoinedGraph(RoadStates.of(costs, Tariff.TIME), ground, Tariff.TIME, terms);
    var router =
        new HybridRouter(
            joined, new RoadSnapper(costs, new EdgeIndex(graph), 1_000), Tariff.TIME, terms, terrain);
    System.out.printf(
        "edges %,d, cells %,d, moves %,d, prepared in %.1f s%n",
        graph.edges(), ground.cells(), ground.moves(), (System.nanoTime() - begun) / 1e9);
    measure(router, side, queries, 10);
    measure(router, side, queries, 1);
  }

  private static void measure(HybridRouter router, int side, int queries, int alternatives) {
    ThreadMXBean timer = ManagementFactory.getThreadMXBean();
    var random = new Random(2);
    double[] seconds = new double[queries];
    int found = 0;
    for (int i = -queries / 2; i < queries; i++) {
      Position from = place(random, side);
      Position to = place(random, side);
      long begun = timer.getCurrentThreadCpuTime();
      RouteAnswer answer =
          router.find(from, to, AlternativeLimits.of(alternatives), Progress.SILENT);
      if (i >= 0) {
        seconds[i] = (timer.getCurrentThreadCpuTime() - begun) / 1e9;
        found += answer instanceof RouteAnswer.Found each ? each.routes().size() : 0;
      }
    }
    Arrays.sort(seconds);
    System.out.printf(
        "up to %d routes: median %.3f s, 9 of 10 within %.3f s, longest %.3f s, %.1f routes found on average%n",
        alternatives,
        seconds[queries / 2],
        seconds[queries * 9 / 10],
        seconds[queries - 1],
        found / (double) queries);
  }

  private static Position place(Random random, int side) {
    return new Position(
        SOUTH + STEP * side * (0.05 + 0.9 * random.nextDouble()),
        WEST + STEP * side * (0.05 + 0.9 * random.nextDouble()));
  }

  /// Cells of 0.0008333 degrees, as SRTM's of 3 seconds.
  private static Terrain terrain(int side) {
    double cell = 1 / 1_200.0;
    int cells = (int) Math.ceil(STEP * side / cell) + 3;
    var frame = new DegreeFrame(cells, cells, SOUTH + (cells - 2) * cell, WEST - cell, cell, cell);
    return new MountainGenerator(7).on(frame);
  }

  /// A lattice with crooked roads of mixed classes, a fifth of its edges left out.
  private static RoadGraph network(int side, Random random) {
    var builder = new RoadGraphBuilder();
    int[] roads = new int[4];
    RoadClass[] kinds = {
      RoadClass.PRIMARY, RoadClass.TERTIARY, RoadClass.UNCLASSIFIED, RoadClass.TRACK
    };
    for (int i = 0; i < kinds.length; i++) {
      roads[i] =
          builder.addRoad(
              new Road(
                  i,
                  kinds[i].word(),
                  kinds[i],
                  Surface.UNKNOWN,
                  Road.Limits.UNKNOWN,
                  Road.Passage.FREE,
                  Road.Course.PLAIN));
    }
    int[][] at = new int[side * side][2];
    for (int node = 0; node < at.length; node++) {
      builder.addNode(node + 1);
      at[node][0] = (int) (1e7 * (SOUTH + STEP * (node / side + 0.6 * random.nextDouble())));
      at[node][1] = (int) (1e7 * (WEST + STEP * (node % side + 0.6 * random.nextDouble())));
    }
    for (int node = 0; node < at.length; node++) {
      if (node % side + 1 < side) {
        edge(builder, roads, at, node, node + 1, node / side, random);
      }
      if (node + side < at.length) {
        edge(builder, roads, at, node, node + side, node % side, random);
      }
    }
    return builder.build();
  }

  private static void edge(
      RoadGraphBuilder builder, int[] roads, int[][] at, int from, int to, int line, Random random) {
    if (random.nextInt(5) == 0) {
      return;
    }
    int kind = line % 25 == 0 ? 0 : line % 5 == 0 ? 1 : random.nextInt(2, 4);
    builder.addPoint(at[from][0], at[from][1]);
    builder.addPoint(
        (at[from][0] + at[to][0]) / 2 + random.nextInt(-4_000, 4_000),
        (at[from][1] + at[to][1]) / 2 + random.nextInt(-4_000, 4_000));
    builder.addPoint(at[to][0], at[to][1]);
    builder.addEdge(roads[kind], from, to);
  }
}
