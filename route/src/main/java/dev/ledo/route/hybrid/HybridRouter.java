package dev.ledo.route.hybrid;

import dev.ledo.core.Progress;
import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.RoadEnds;
import dev.ledo.route.road.RoadSnapper;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.RouteLine;
import dev.ledo.route.road.Snap;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.road.search.Alternative;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.road.search.Alternatives;
import dev.ledo.route.road.search.Journey;
import dev.ledo.route.road.search.Link;
import dev.ledo.route.road.search.Path;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds routes over roads and ground together.
///
/// @see docs/methods/route-roads.md
public final class HybridRouter {

  private final JoinedGraph graph;
  private final RoadSnapper snapper;
  private final Tariff tariff;
  private final PortalTerms terms;
  private final Terrain terrain;

  /// @param terrain for profiles
  public HybridRouter(
      JoinedGraph graph, RoadSnapper snapper, Tariff tariff, PortalTerms terms, Terrain terrain) {
    this.graph = graph;
    this.snapper = snapper;
    this.tariff = tariff;
    this.terms = terms;
    this.terrain = terrain;
  }

  /// An end of a journey: on a road, on the ground, or both.
  private record End(Position at, Optional<Snap> snap, OptionalInt cell) {
    boolean isNowhere() {
      return snap.isEmpty() && cell.isEmpty();
    }
  }

  /// Routes between two positions, each on a road or on the ground.
  public RouteAnswer find(Position from, Position to, AlternativeLimits limits, Progress progress) {
    End begin = end(from);
    End end = end(to);
    if (begin.isNowhere() || end.isNowhere()) {
      List<String> closed = rules().closedEnds(from, to);
      if (!closed.isEmpty()) {
        return new RouteAnswer.NoWay(closed);
      }
      Position far = begin.isNowhere() ? from : to;
      return new RouteAnswer.NoRoadNear(far, snapper.nearest(far));
    }
    Journey journey = journey(begin, end);
    List<Alternative> found =
        new Alternatives(journey, limits, progress::isCancelled)
            .find(journey.start(), journey.end());
    if (progress.isCancelled()) {
      return new RouteAnswer.Cancelled();
    }
    if (found.isEmpty()) {
      return new RouteAnswer.NoWay(reasons(begin, end));
    }
    List<RankedRoute> routes =
        found.stream()
            .map(each -> RankedRoute.of(route(journey, each.path(), begin, end), each))
            .toList();
    Path best = found.getFirst().path();
    return new RouteAnswer.Found(
        begin.snap().filter(_ -> !graph.isCell(best.node(1))),
        end.snap().filter(_ -> !graph.isCell(best.node(best.size() - 1))),
        routes,
        List.of());
  }

  private List<String> reasons(End begin, End end) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "neither roads nor ground that is known, allowed and not too steep join the two places within the area of the search");
    offRoad("start", begin).ifPresent(reasons::add);
    offRoad("end", end).ifPresent(reasons::add);
    reasons.addAll(rules().closedEnds(begin.at(), end.at()));
    return reasons;
  }

  private TravelRules rules() {
    return graph.states().costs().rules();
  }

  private Optional<String> offRoad(String which, End end) {
    return end.snap().isPresent()
        ? Optional.empty()
        : snapper
            .nearest(end.at())
            .map(road ->
                "the %s lies %,.0f m from the nearest road, and only ground can join them"
                    .formatted(which, road.distanceM()));
  }

  private End end(Position at) {
    return new End(at, snapper.near(at), graph.ground().cellAt(at));
  }

  private Journey journey(End begin, End end) {
    var ends = new RoadEnds(graph.states());
    List<Link> out = new ArrayList<>();
    List<Link> into = new ArrayList<>();
    if (begin.snap().isPresent() && end.snap().isPresent()) {
      out.addAll(ends.outOf(begin.snap().get(), end.snap().get()));
    } else {
      begin.snap().ifPresent(snap -> out.addAll(ends.outOf(snap)));
    }
    end.snap().ifPresent(snap -> into.addAll(ends.into(snap)));
    begin.cell().ifPresent(cell -> out.add(groundLink(begin.at(), cell)));
    end.cell().ifPresent(cell -> into.add(groundLink(end.at(), cell)));
    return new Journey(graph, out, into);
  }

  private Link groundLink(Position at, int cell) {
    double metres = terms.metres(at, graph.ground().position(cell));
    double cost = tariff.of(metres, metres * terms.secondsPerM(), 0);
    return new Link(graph.node(cell), -1, cost, metres);
  }

  private Route route(Journey journey, Path path, End begin, End end) {
    var line = new RouteLine(graph.states().costs());
    for (int i = 0; i < path.size(); i++) {
      int tail = path.node(i);
      int head = path.node(i + 1);
      if (path.arc(i) >= 0) {
        addRoad(line, journey, path, i, new End[] {begin, end});
      } else if (journey.isWithin(tail, head)) {
        addGround(line, tail, head);
      } else {
        addEnd(line, journey, path, i, tail == journey.start() ? begin : end);
      }
    }
    return Route.of(line, Optional.of(terrain));
  }

  private static void addRoad(RouteLine line, Journey journey, Path path, int step, End[] ends) {
    int arc = path.arc(step);
    boolean isFirst = path.node(step) == journey.start();
    boolean isLast = path.node(step + 1) == journey.end();
    double from = isFirst ? RoadEnds.along(ends[0].snap().orElseThrow().share(), arc & 1) : 0;
    double to = isLast ? RoadEnds.along(ends[1].snap().orElseThrow().share(), arc & 1) : 1;
    line.addRoad(arc, from, to);
  }

  private void addGround(RouteLine line, int tail, int head) {
    GroundMoves ground = graph.ground();
    if (graph.isCell(tail) && graph.isCell(head)) {
      int from = graph.cell(tail);
      int to = graph.cell(head);
      line.addGround(
          List.of(ground.position(from), ground.position(to)),
          ground.actor(from),
          new Stretch.Amounts(
              ground.lengthM(from, to), ground.seconds(from, to), ground.risk(from, to)));
      return;
    }
    int cell = graph.cell(graph.isCell(tail) ? tail : head);
    int state = graph.isCell(tail) ? head : tail;
    Position middle = ground.position(cell);
    Position road = new Position(graph.states().lat(state), graph.states().lon(state));
    line.addGround(
        graph.isCell(tail) ? List.of(middle, road) : List.of(road, middle),
        ground.actor(cell),
        new Stretch.Amounts(graph.lengthM(tail, -1, head), graph.portalSeconds(state), 0));
  }

  /// The piece between an end and the middle of its cell; a node of a road needs none.
  private void addEnd(RouteLine line, Journey journey, Path path, int step, End end) {
    boolean isBegin = path.node(step) == journey.start();
    int node = isBegin ? path.node(step + 1) : path.node(step);
    if (!graph.isCell(node)) {
      return;
    }
    Position middle = graph.ground().position(graph.cell(node));
    double metres = terms.metres(end.at(), middle);
    line.addGround(
        isBegin ? List.of(end.at(), middle) : List.of(middle, end.at()),
        graph.ground().actor(graph.cell(node)),
        new Stretch.Amounts(metres, metres * terms.secondsPerM(), 0));
  }
}
