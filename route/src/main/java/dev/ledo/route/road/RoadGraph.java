package dev.ledo.route.road;

import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Position;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Roads as a graph: nodes at junctions, ends and hindrances, edges with their geometry between.
///
/// Edges are numbered; each has two arcs, `2 * edge` along its geometry and `2 * edge + 1` against
/// it. Consecutive edges of a way have consecutive numbers.
public final class RoadGraph {

  /// Divided by, which gives the number that is written with seven decimals; times 1e-7 may not.
  private static final double UNITS_PER_DEGREE = 1e7;

  private final List<Road> roads;
  private final int[] from;
  private final int[] to;
  private final int[] road;
  private final int[] firstPoint;
  private final int[] latE7;
  private final int[] lonE7;
  private final double[] lengthM;
  private final NodeFacts nodes;

  /// What belongs to nodes.
  ///
  /// @param osmIds number in OpenStreetMap; 0 for a node made to divide an edge
  /// @param hindrances what stands in the road, by node
  /// @param turns rules of turning
  /// @param turnsAtTimes those that hold at some hours or under some condition only
  @SuppressWarnings("ArrayRecordComponent")
  record NodeFacts(
      long[] osmIds,
      Map<Integer, Hindrance> hindrances,
      List<TurnRule> turns,
      List<TurnRule.AtTimes> turnsAtTimes) {
    NodeFacts {
      turnsAtTimes = List.copyOf(turnsAtTimes);
      hindrances = Map.copyOf(hindrances);
      turns = List.copyOf(turns);
    }
  }

  RoadGraph(RoadGraphBuilder.Edges edges, List<Road> roads, NodeFacts nodes) {
    this.roads = List.copyOf(roads);
    this.from = edges.from().toArray();
    this.to = edges.to().toArray();
    this.road = edges.road().toArray();
    this.firstPoint = edges.firstPoint().toArray();
    this.latE7 = edges.latE7().toArray();
    this.lonE7 = edges.lonE7().toArray();
    this.nodes = nodes;
    this.lengthM = new double[from.length];
    for (int edge = 0; edge < from.length; edge++) {
      lengthM[edge] = length(edge);
    }
  }

  private double length(int edge) {
    double sum = 0;
    for (int point = firstPoint[edge] + 1; point < firstPoint[edge + 1]; point++) {
      sum += Geodesic.metres(lat(point - 1), lon(point - 1), lat(point), lon(point));
    }
    return sum;
  }

  /// Nodes in all.
  public int nodes() {
    return nodes.osmIds().length;
  }

  /// Edges in all; there are twice as many arcs.
  public int edges() {
    return from.length;
  }

  /// Node where the geometry of an edge begins.
  public int from(int edge) {
    return from[edge];
  }

  /// Node where the geometry of an edge ends.
  public int to(int edge) {
    return to[edge];
  }

  /// Node that an arc leaves.
  public int tail(int arc) {
    return (arc & 1) == 0 ? from[arc >> 1] : to[arc >> 1];
  }

  /// Node that an arc comes to.
  public int head(int arc) {
    return (arc & 1) == 0 ? to[arc >> 1] : from[arc >> 1];
  }

  /// What the tags say of an edge.
  public Road road(int edge) {
    return roads.get(road[edge]);
  }

  /// Number of the road of an edge, in the order of [#roads].
  int roadNumber(int edge) {
    return road[edge];
  }

  /// All roads.
  public List<Road> roads() {
    return roads;
  }

  /// Length of an edge along its geometry on the ellipsoid, metres.
  public double lengthM(int edge) {
    return lengthM[edge];
  }

  /// First point of the geometry of an edge. The last is `firstPoint(edge + 1) - 1`.
  public int firstPoint(int edge) {
    return firstPoint[edge];
  }

  /// Points in all.
  public int points() {
    return latE7.length;
  }

  /// Latitude of a point, degrees.
  public double lat(int point) {
    return latE7[point] / UNITS_PER_DEGREE;
  }

  /// Longitude of a point, degrees.
  public double lon(int point) {
    return lonE7[point] / UNITS_PER_DEGREE;
  }

  /// The narrowest box that holds all points, over the date line if need be.
  ///
  /// @param rimDegrees how much farther it reaches on each side
  public Box around(double rimDegrees) {
    var all =
        new AbstractList<Position>() {
          @Override
          public Position get(int point) {
            return position(point);
          }

          @Override
          public int size() {
            return points();
          }
        };
    return Box.around(all, rimDegrees);
  }

  int latE7(int point) {
    return latE7[point];
  }

  int lonE7(int point) {
    return lonE7[point];
  }

  /// Place of a point.
  public Position position(int point) {
    return new Position(lat(point), lon(point));
  }

  /// Number of a node in OpenStreetMap; 0 for one made to divide an edge.
  public long osmId(int node) {
    return nodes.osmIds()[node];
  }

  /// What stands in the road at a node.
  public Optional<Hindrance> findHindrance(int node) {
    return Optional.ofNullable(nodes.hindrances().get(node));
  }

  /// What stands in roads, by node.
  Map<Integer, Hindrance> hindrances() {
    return nodes.hindrances();
  }

  /// Rules of turning.
  List<TurnRule> turns() {
    return nodes.turns();
  }

  /// Rules of turning that hold at some hours or under some condition only, which no search keeps.
  List<TurnRule.AtTimes> turnsAtTimes() {
    return nodes.turnsAtTimes();
  }

  /// Whether an edge follows the one before it along the same way.
  boolean follows(int edge) {
    return edge > 0 && road[edge] == road[edge - 1] && from[edge] == to[edge - 1];
  }

  /// The same roads with no edge longer than a bound, so that each may be left every so often.
  ///
  /// @param mostM metres, above 0
  public RoadGraph divided(double mostM) {
    return new RoadDivision(this, mostM).divided();
  }
}
