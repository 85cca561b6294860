package dev.ledo.brief.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Outlines that cross the 180th meridian, cut there so that they do not reach across the map.
///
/// TopoJSON made from Natural Earth stitches the halves of Chukotka and Fiji together again, so
/// that a ring steps from 180 to -180.
final class Antimeridian {

  private static final double HALF = 180;
  private static final double WHOLE = 360;
  private static final double POLE = 90;

  private Antimeridian() {}

  /// Lands whose rings stay within -180..180.
  static List<Land> cut(List<Land> lands) {
    return lands.stream().map(Antimeridian::cut).toList();
  }

  /// A land with its copies a turn to the west and to the east, if a box reaches there.
  static Land onTurnsOf(Box box, Land land) {
    if (box.west() >= -HALF && box.east() <= HALF) {
      return land;
    }
    List<List<List<Point>>> polygons =
        Stream.of(-WHOLE, 0.0, WHOLE)
            .flatMap(turn -> land.polygons().stream().map(rings -> shifted(rings, turn)))
            .toList();
    return new Land(land.code(), land.name(), polygons);
  }

  private static Land cut(Land land) {
    boolean crosses =
        land.polygons().stream().flatMap(List::stream).anyMatch(Antimeridian::crosses);
    if (!crosses) {
      return land;
    }
    List<List<List<Point>>> straight =
        land.polygons().stream()
            .map(rings -> rings.stream().map(Antimeridian::unwrapped).toList())
            .toList();
    var polygons = new ArrayList<List<List<Point>>>();
    for (int turn = -1; turn <= 1; turn++) {
      double shift = turn * WHOLE;
      var box = new Box(shift - HALF, -POLE, shift + HALF, POLE);
      var whole = new Land(land.code(), land.name(), straight);
      for (Land part : box.cut(List.of(whole))) {
        part.polygons().forEach(rings -> polygons.add(shifted(rings, -shift)));
      }
    }
    return new Land(land.code(), land.name(), polygons);
  }

  private static boolean crosses(List<Point> ring) {
    for (int i = 1; i < ring.size(); i++) {
      if (Math.abs(ring.get(i).x() - ring.get(i - 1).x()) > HALF) {
        return true;
      }
    }
    return false;
  }

  /// The ring with longitudes that go on beyond 180 instead of jumping.
  private static List<Point> unwrapped(List<Point> ring) {
    var points = new ArrayList<Point>();
    double turn = 0;
    for (Point point : ring) {
      if (!points.isEmpty()) {
        double step = point.x() + turn - points.getLast().x();
        turn -= step > HALF ? WHOLE : step < -HALF ? -WHOLE : 0;
      }
      points.add(new Point(point.x() + turn, point.y()));
    }
    closeOverPole(points);
    return points;
  }

  /// A ring that went round a pole ends a whole turn away from where it began.
  private static void closeOverPole(List<Point> ring) {
    Point first = ring.getFirst();
    Point last = ring.getLast();
    if (Math.abs(last.x() - first.x()) > HALF) {
      double pole = Math.copySign(POLE, last.y());
      ring.add(new Point(last.x(), pole));
      ring.add(new Point(first.x(), pole));
      ring.add(first);
    }
  }

  private static List<List<Point>> shifted(List<List<Point>> rings, double by) {
    return rings.stream().map(ring -> ring.stream().map(p -> p.turned(by)).toList()).toList();
  }
}
