package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;
import dev.ledo.route.terrain.Position;
import java.util.ArrayList;
import java.util.List;

/// A route as it grows, piece by piece; like pieces become one stretch.
public final class RouteLine {

  private record Look(
      boolean isGround, String name, String kind, Surface surface, Stretch.Build build) {

    static final Look NONE = ground("");

    static Look ground(String actor) {
      return new Look(
          true,
          "",
          "ground",
          Surface.UNKNOWN,
          new Stretch.Build(Road.Course.PLAIN, Road.Signs.NONE, actor));
    }
  }

  private final RoadCosts costs;
  private final RoadGraph graph;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Route.Piece> pieces = new ArrayList<>();
  private final List<Route.Passed> passed = new ArrayList<>();
  private final List<Route.Turned> turned = new ArrayList<>();
  private final List<Integer> arcs = new ArrayList<>();
  private final List<Position> line = new ArrayList<>();
  private Look look = Look.NONE;
  private Stretch.Amounts amounts = new Stretch.Amounts(0, 0, 0);
  private double lengthM;

  /// @param costs by which roads are reckoned
  public RouteLine(RoadCosts costs) {
    this.costs = costs;
    this.graph = costs.graph();
  }

  /// Adds a part of an arc.
  ///
  /// @param fromShare of its length where it begins, in the direction of the arc, 0..1
  /// @param toShare where it ends, at least `fromShare`
  public void addRoad(int arc, double fromShare, double toShare) {
    int edge = arc >> 1;
    Road road = graph.road(edge);
    double share = toShare - fromShare;
    turnInto(arc, fromShare == 0);
    addPiece(road, share * graph.lengthM(edge));
    become(
        new Look(
            false,
            road.name(),
            road.kind().word(),
            road.surface(),
            new Stretch.Build(road.course(), road.limits().signs(), costs.actor(edge))),
        new Stretch.Amounts(
            share * graph.lengthM(edge), share * costs.seconds(arc), share * costs.risk(edge)));
    boolean isAlong = (arc & 1) == 0;
    List<Position> part =
        part(edge, isAlong ? fromShare : 1 - toShare, isAlong ? toShare : 1 - fromShare);
    (isAlong ? part : part.reversed()).forEach(this::addPoint);
    if (toShare == 1) {
      graph
          .findHindrance(graph.head(arc))
          .ifPresent(found -> passed.add(new Route.Passed(found, line.getLast(), lengthM)));
    }
  }

  private void turnInto(int arc, boolean isFromItsBegin) {
    if (!isFromItsBegin) {
      arcs.clear();
    }
    for (TurnRule.AtTimes each : graph.turnsAtTimes()) {
      if (each.rule().binds(costs.vehicle()) && each.rule().isBrokenBy(arcs, arc)) {
        turned.add(new Route.Turned(each.when(), line.getLast(), lengthM));
      }
    }
    arcs.add(arc);
  }

  private void addPiece(Road road, double lengthM) {
    boolean isSame = !pieces.isEmpty() && pieces.getLast().road().equals(road);
    Route.Piece before = isSame ? pieces.removeLast() : new Route.Piece(road, 0);
    pieces.add(new Route.Piece(road, before.lengthM() + lengthM));
  }

  /// Adds a straight piece over the ground.
  ///
  /// @param actor who holds it, blank if nobody is named
  /// @param more what it takes
  public void addGround(List<Position> positions, String actor, Stretch.Amounts more) {
    arcs.clear();
    become(Look.ground(actor), more);
    positions.forEach(this::addPoint);
  }

  private void become(Look next, Stretch.Amounts more) {
    if (!next.equals(look) && !line.isEmpty()) {
      end();
    }
    look = next;
    lengthM += more.lengthM();
    amounts =
        new Stretch.Amounts(
            amounts.lengthM() + more.lengthM(),
            amounts.seconds() + more.seconds(),
            amounts.risk() + more.risk());
  }

  private void end() {
    Position last = line.getLast();
    if (line.size() > 1) {
      stretches.add(
          new Stretch(
              look.isGround(),
              look.name(),
              look.kind(),
              look.surface(),
              look.build(),
              amounts,
              line));
      amounts = new Stretch.Amounts(0, 0, 0);
    }
    line.clear();
    line.add(last);
  }

  private void addPoint(Position position) {
    if (line.isEmpty() || !line.getLast().equals(position)) {
      line.add(position);
    }
  }

  /// Points of an edge between two shares of its length, along its geometry.
  private List<Position> part(int edge, double from, double to) {
    List<Position> part = new ArrayList<>();
    double beginM = from * graph.lengthM(edge);
    double endM = to * graph.lengthM(edge);
    double atM = 0;
    int last = graph.firstPoint(edge + 1) - 1;
    for (int point = graph.firstPoint(edge); point < last; point++) {
      double nextM = atM + HeightLine.metres(graph.position(point), graph.position(point + 1));
      if (part.isEmpty() && nextM >= beginM) {
        part.add(between(point, atM, nextM, beginM));
      }
      if (!part.isEmpty() && nextM < endM) {
        part.add(graph.position(point + 1));
      } else if (nextM >= endM || point == last - 1) {
        part.add(between(point, atM, nextM, endM));
        break;
      }
      atM = nextM;
    }
    return part;
  }

  private Position between(int point, double atM, double nextM, double wantedM) {
    double share = nextM > atM ? Math.clamp((wantedM - atM) / (nextM - atM), 0, 1) : 0;
    if (share == 0 || share == 1) {
      return graph.position(share == 0 ? point : point + 1);
    }
    return new Position(
        graph.lat(point) + share * (graph.lat(point + 1) - graph.lat(point)),
        graph.lon(point) + share * (graph.lon(point + 1) - graph.lon(point)));
  }

  /// The roads so far, in order; what follows on the same road is one piece.
  public List<Route.Piece> pieces() {
    return List.copyOf(pieces);
  }

  /// What stands in the roads so far, in order.
  public List<Route.Passed> passed() {
    return List.copyOf(passed);
  }

  /// Turns so far that are forbidden at some hours or under some condition, in order.
  public List<Route.Turned> turned() {
    return List.copyOf(turned);
  }

  /// The stretches, when all is added.
  public List<Stretch> stretches() {
    if (!line.isEmpty()) {
      end();
    }
    return List.copyOf(stretches);
  }
}
