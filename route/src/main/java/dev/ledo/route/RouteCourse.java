package dev.ledo.route;

import dev.ledo.route.answer.Route;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import java.util.ArrayList;
import java.util.List;

/// The course of ways: that of mapped roads where known, else straight.
public final class RouteCourse {

  private final CorridorReading reading;

  /// @param reading of the corridor
  public RouteCourse(CorridorReading reading) {
    this.reading = reading;
  }

  /// Whether a mapped road is known of some stretch of a route.
  public boolean isMapped(Route route) {
    return route.segments().stream().anyMatch(id -> reading.findMapped(id).isPresent());
  }

  /// What a route's course is: `straight`, `mapped road` or `partly mapped road`.
  public String word(Route route) {
    long mapped =
        route.segments().stream().filter(id -> reading.findMapped(id).isPresent()).count();
    if (mapped == 0) {
      return "straight";
    }
    return mapped == route.segments().size() ? "mapped road" : "partly mapped road";
  }

  /// Points of a segment in its own direction; none if it is not mapped and an end has no position.
  public List<MapPoint> of(Segment segment) {
    return reading
        .findMapped(segment.id())
        .map(way -> way.line())
        .orElseGet(() -> {
          List<MapPoint> ends = new ArrayList<>();
          ends.addAll(position(segment.link().from()));
          ends.addAll(position(segment.link().to()));
          return ends.size() == 2 ? ends : List.of();
        });
  }

  /// Points of a route from its start to its end; a stretch without a course is passed over.
  public List<MapPoint> of(Route route) {
    List<MapPoint> points = new ArrayList<>(position(route.nodes().getFirst()));
    for (int at = 0; at < route.segments().size(); at++) {
      Segment segment = reading.network().findSegment(route.segments().get(at)).orElseThrow();
      boolean isBack = !segment.link().from().equals(route.nodes().get(at));
      List<MapPoint> course = of(segment);
      (isBack ? course.reversed() : course).forEach(each -> add(points, each));
      position(route.nodes().get(at + 1)).forEach(each -> add(points, each));
    }
    return points;
  }

  private static void add(List<MapPoint> points, MapPoint next) {
    if (points.isEmpty() || !points.getLast().equals(next)) {
      points.add(next);
    }
  }

  private List<MapPoint> position(String node) {
    return reading.network().findNode(node).flatMap(Node::position).stream().toList();
  }
}
