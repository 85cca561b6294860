package dev.ledo.brief.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A rectangle on a map, in degrees.
///
/// @param east beyond 180 where the rectangle goes over the 180th meridian
public record Box(double west, double south, double east, double north) {

  private static final double HALF_TURN = 180;
  private static final double WHOLE_TURN = 360;

  /// The smallest box around points, widened on each side: over the 180th meridian if only so it
  /// takes no more than half the world.
  ///
  /// @param margin part of the box's own size
  /// @param least smallest width and height in degrees
  /// @throws IllegalArgumentException if there are no points
  public static Box around(List<Point> points, double margin, double least) {
    List<Point> turned = points.stream().map(p -> p.x() < 0 ? p.turned(WHOLE_TURN) : p).toList();
    boolean isOver = width(points) > HALF_TURN && width(turned) <= HALF_TURN;
    double[] xs = (isOver ? turned : points).stream().mapToDouble(Point::x).toArray();
    double west = min(xs);
    double east = west + width(isOver ? turned : points);
    double south = min(points.stream().mapToDouble(Point::y).toArray());
    double north = -min(points.stream().mapToDouble(p -> -p.y()).toArray());
    double dx = Math.max((east - west) * margin, (least - (east - west)) / 2);
    double dy = Math.max((north - south) * margin, (least - (north - south)) / 2);
    return new Box(west - dx, south - dy, east + dx, north + dy);
  }

  private static double width(List<Point> points) {
    return -min(points.stream().mapToDouble(p -> -p.x()).toArray())
        - min(points.stream().mapToDouble(Point::x).toArray());
  }

  /// A point moved by whole turns to where it is nearest to the middle of this box.
  public Point near(Point point) {
    return point.turned(turnsFrom(point.x(), (west + east) / 2));
  }

  /// A box moved by whole turns to where it is nearest to this one.
  public Box near(Box other) {
    double turns = turnsFrom((other.west + other.east) / 2, (west + east) / 2);
    return new Box(other.west + turns, other.south, other.east + turns, other.north);
  }

  private static double turnsFrom(double x, double middle) {
    return WHOLE_TURN * Math.rint((middle - x) / WHOLE_TURN);
  }

  /// The parts of a line inside this box, on whichever turn: each step of the line goes the shorter
  /// way round the world.
  ///
  /// @param line two points at least
  public List<List<Point>> partsOnAnyTurn(List<Point> line) {
    var steps = new ArrayList<Point>();
    for (Point point : line) {
      double from = steps.isEmpty() ? (west + east) / 2 : steps.getLast().x();
      steps.add(point.turned(turnsFrom(point.x(), from)));
    }
    return Stream.of(0, -1, 1)
        .map(turn -> steps.stream().map(p -> p.turned(turn * WHOLE_TURN)).toList())
        .flatMap(turned -> partsOf(turned).stream())
        .toList();
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElseThrow(IllegalArgumentException::new);
  }

  /// This box made wide or high enough for a shape of picture, about its middle.
  ///
  /// @param ratio width over height, both on the ground
  public Box shaped(double ratio) {
    double stretch = Math.cos(Math.toRadians((south + north) / 2));
    double width = (east - west) * stretch;
    double height = north - south;
    double dx = Math.max(0, height * ratio - width) / stretch / 2;
    double dy = Math.max(0, width / ratio - height) / 2;
    return new Box(west - dx, south - dy, east + dx, north + dy);
  }

  /// This box with a part of its own size added on each side, or taken off.
  ///
  /// @param margin part of its width and height; above -0.5
  public Box widened(double margin) {
    double dx = (east - west) * margin;
    double dy = (north - south) * margin;
    return new Box(west - dx, south - dy, east + dx, north + dy);
  }

  /// Width over height, both on the ground.
  public double shape() {
    double stretch = Math.cos(Math.toRadians((south + north) / 2));
    return (east - west) * stretch / (north - south);
  }

  /// Whether a point lies in it.
  public boolean holds(Point point) {
    return point.x() >= west && point.x() <= east && point.y() >= south && point.y() <= north;
  }

  /// The box itself as a land without a name.
  Land asLand() {
    List<Point> ring =
        List.of(
            new Point(west, south),
            new Point(east, south),
            new Point(east, north),
            new Point(west, north),
            new Point(west, south));
    return new Land("", "", List.of(List.of(ring)));
  }

  /// The parts of lands inside this box. A ring is cut along each side in turn (Sutherland and
  /// Hodgman 1974), so parts of one ring may stay joined along the edge.
  public List<Land> cut(List<Land> lands) {
    return lands.stream()
        .map(land -> new Land(land.code(), land.name(), cutPolygons(land)))
        .filter(land -> !land.polygons().isEmpty())
        .toList();
  }

  /// The part of a straight line inside this box, as its two ends (Liang and Barsky 1984); empty if
  /// none of it is.
  public Optional<List<Point>> cut(Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double[] towards = {-dx, dx, -dy, dy};
    double[] room = {from.x() - west, east - from.x(), from.y() - south, north - from.y()};
    double enter = 0;
    double leave = 1;
    for (int side = 0; side < towards.length; side++) {
      if (towards[side] < 0) {
        enter = Math.max(enter, room[side] / towards[side]);
      } else if (towards[side] > 0) {
        leave = Math.min(leave, room[side] / towards[side]);
      } else if (room[side] < 0) {
        return Optional.empty();
      }
    }
    if (enter >= leave) {
      return Optional.empty();
    }
    Point start = new Point(from.x() + enter * dx, from.y() + enter * dy);
    Point end = new Point(from.x() + leave * dx, from.y() + leave * dy);
    return Optional.of(List.of(start, leave < 1 ? end : to));
  }

  /// The parts of a line inside this box, in its order.
  ///
  /// @param line two points at least
  public List<List<Point>> partsOf(List<Point> line) {
    var parts = new ArrayList<List<Point>>();
    for (int i = 0; i + 1 < line.size(); i++) {
      Optional<List<Point>> piece = cut(line.get(i), line.get(i + 1));
      if (piece.isEmpty()) {
        continue;
      }
      Point start = piece.get().getFirst();
      if (parts.isEmpty() || !parts.getLast().getLast().equals(start)) {
        parts.add(new ArrayList<>(List.of(start)));
      }
      parts.getLast().add(piece.get().getLast());
    }
    return parts;
  }

  private List<List<List<Point>>> cutPolygons(Land land) {
    var polygons = new ArrayList<List<List<Point>>>();
    for (List<List<Point>> polygon : land.polygons()) {
      List<List<Point>> rings =
          polygon.stream().map(this::cutRing).filter(ring -> ring.size() > 3).toList();
      if (!rings.isEmpty()) {
        polygons.add(rings);
      }
    }
    return polygons;
  }

  private List<Point> cutRing(List<Point> ring) {
    if (ring.stream().allMatch(this::holds)) {
      return ring;
    }
    List<Point> cut = ring;
    cut = along(cut, p -> p.x() >= west, (a, b) -> atX(a, b, west));
    cut = along(cut, p -> p.x() <= east, (a, b) -> atX(a, b, east));
    cut = along(cut, p -> p.y() >= south, (a, b) -> atY(a, b, south));
    return along(cut, p -> p.y() <= north, (a, b) -> atY(a, b, north));
  }

  private static List<Point> along(
      List<Point> ring, Predicate<Point> inside, BinaryOperator<Point> crossing) {
    var kept = new ArrayList<Point>();
    for (int i = 0; i < ring.size() - 1; i++) {
      Point from = ring.get(i);
      Point to = ring.get(i + 1);
      if (inside.test(from)) {
        kept.add(from);
      }
      if (inside.test(from) != inside.test(to)) {
        kept.add(crossing.apply(from, to));
      }
    }
    if (!kept.isEmpty()) {
      kept.add(kept.getFirst());
    }
    return kept;
  }

  private static Point atX(Point a, Point b, double x) {
    return new Point(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
  }

  private static Point atY(Point a, Point b, double y) {
    return new Point(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
  }
}
