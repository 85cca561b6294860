package dev.ledo.route.reading;

import dev.ledo.route.network.MapPoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// The course of a way for a picture: as few of its points as show it.
public final class Course {

  private Course() {}

  private record Part(int first, int last) {}

  /// Points from which no point of the line lies farther than a tolerance (Douglas and Peucker,
  /// 1973), reckoned in degrees with longitudes as long as they are at the line's first point.
  ///
  /// @param line two points at least
  /// @param toleranceDegrees of latitude, at least 0
  public static List<MapPoint> simplified(List<MapPoint> line, double toleranceDegrees) {
    double perLon = Math.cos(Math.toRadians(line.getFirst().latitude()));
    var kept = new BitSet(line.size());
    kept.set(0);
    kept.set(line.size() - 1);
    Deque<Part> open = new ArrayDeque<>(List.of(new Part(0, line.size() - 1)));
    while (!open.isEmpty()) {
      Part part = open.pop();
      int farthest = part.first();
      double most = toleranceDegrees;
      for (int i = part.first() + 1; i < part.last(); i++) {
        double away = away(line.get(part.first()), line.get(part.last()), line.get(i), perLon);
        farthest = away > most ? i : farthest;
        most = Math.max(most, away);
      }
      if (farthest > part.first()) {
        kept.set(farthest);
        open.push(new Part(part.first(), farthest));
        open.push(new Part(farthest, part.last()));
      }
    }
    List<MapPoint> few = new ArrayList<>();
    kept.stream().forEach(i -> few.add(line.get(i)));
    return few;
  }

  /// Distance of a point from a straight piece, degrees of latitude.
  private static double away(MapPoint from, MapPoint to, MapPoint at, double perLon) {
    double x = (to.longitude() - from.longitude()) * perLon;
    double y = to.latitude() - from.latitude();
    double atX = (at.longitude() - from.longitude()) * perLon;
    double atY = at.latitude() - from.latitude();
    double squared = x * x + y * y;
    double share = squared > 0 ? Math.clamp((atX * x + atY * y) / squared, 0, 1) : 0;
    return Math.hypot(atX - share * x, atY - share * y);
  }
}
