package dev.ledo.route.road;

import dev.ledo.route.terrain.Position;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds the edge nearest to a position: edges by squares of a hundredth of a degree.
public final class EdgeIndex {

  private static final double SQUARE_DEGREES = 0.01;
  private static final double M_PER_DEGREE = 110_574;
  private static final int MOST_RINGS = 100;
  private static final double AT_END_M = 0.05;

  private final RoadGraph graph;

  /// Square and edge in one number: 15 bits of row, 16 of column, 32 of edge.
  private final long[] entries;

  /// Sorts the edges of a graph into squares.
  public EdgeIndex(RoadGraph graph) {
    this.graph = graph;
    Longs found = new Longs();
    for (int edge = 0; edge < graph.edges(); edge++) {
      collect(edge, found);
    }
    this.entries = found.toArray();
    Arrays.sort(entries);
  }

  /// Squares along each segment, every half of a square, so that long ferries fill few.
  private void collect(int edge, Longs found) {
    long last = Long.MIN_VALUE;
    for (int point = graph.firstPoint(edge) + 1; point < graph.firstPoint(edge + 1); point++) {
      double dLat = graph.lat(point) - graph.lat(point - 1);
      double dLon = graph.lon(point) - graph.lon(point - 1);
      double span = Math.max(Math.abs(dLat), Math.abs(dLon));
      int steps = 1 + (int) (span / (SQUARE_DEGREES / 2));
      for (int i = 0; i <= steps; i++) {
        double lat = graph.lat(point - 1) + dLat * i / steps;
        double lon = graph.lon(point - 1) + dLon * i / steps;
        long square = square(row(lat), row(lon));
        if (square != last) {
          found.add(square | edge);
          last = square;
        }
      }
    }
  }

  private static int row(double degrees) {
    return (int) Math.floor(degrees / SQUARE_DEGREES);
  }

  private static long square(int row, int column) {
    return ((long) (row & 0x7fff) << 48) | ((long) (column & 0xffff) << 32);
  }

  /// The nearest place on an edge that will do.
  ///
  /// @param isGood whether an edge will do
  /// @return empty if none is within about 100 km
  public Optional<Snap> nearest(Position position, IntPredicate isGood) {
    Optional<Snap> best = Optional.empty();
    int row = row(position.lat());
    int column = row(position.lon());
    double squareM =
        SQUARE_DEGREES
            * M_PER_DEGREE
            * Math.cos(Math.toRadians(Math.min(85, Math.abs(position.lat()) + 1)));
    for (int ring = 0; ring <= MOST_RINGS; ring++) {
      double leastM = Math.max(0, ring - 1.5) * squareM;
      if (best.isPresent() && best.get().distanceM() < leastM) {
        break;
      }
      for (int r = row - ring; r <= row + ring; r++) {
        boolean isWhole = Math.abs(r - row) == ring;
        for (int c = column - ring; c <= column + ring; c += isWhole || ring == 0 ? 1 : 2 * ring) {
          best = nearer(best, position, square(r, c), isGood);
        }
      }
    }
    return best;
  }

  private Optional<Snap> nearer(
      Optional<Snap> best, Position position, long square, IntPredicate isGood) {
    Optional<Snap> found = best;
    int at = Arrays.binarySearch(entries, square);
    for (int i = at < 0 ? -at - 1 : at; i < entries.length && isIn(square, entries[i]); i++) {
      int edge = (int) entries[i];
      if (isGood.test(edge)) {
        Snap snap = snap(position, edge);
        if (found.isEmpty() || snap.distanceM() < found.get().distanceM()) {
          found = Optional.of(snap);
        }
      }
    }
    return found;
  }

  private static boolean isIn(long square, long entry) {
    return entry >>> 32 == square >>> 32;
  }

  /// The nearest place on an edge.
  Snap snap(Position position, int edge) {
    double bestM = Double.POSITIVE_INFINITY;
    Position bestAt = graph.position(graph.firstPoint(edge));
    double bestAlongM = 0;
    double alongM = 0;
    double perLon = Math.cos(Math.toRadians(position.lat()));
    for (int point = graph.firstPoint(edge) + 1; point < graph.firstPoint(edge + 1); point++) {
      double lat = graph.lat(point - 1);
      double lon = graph.lon(point - 1);
      double dLat = graph.lat(point) - lat;
      double dLon = graph.lon(point) - lon;
      double stepM = Geodesic.metres(lat, lon, graph.lat(point), graph.lon(point));
      double squared = dLat * dLat + dLon * dLon * perLon * perLon;
      double dot = (position.lat() - lat) * dLat + (position.lon() - lon) * dLon * perLon * perLon;
      double share = squared > 0 ? Math.clamp(dot / squared, 0, 1) : 0;
      Position at = new Position(lat + share * dLat, lon + share * dLon);
      double metres = HeightLine.metres(position, at);
      if (metres < bestM) {
        bestM = metres;
        bestAt = at;
        bestAlongM = alongM + share * stepM;
      }
      alongM += stepM;
    }
    return new Snap(edge, share(bestAlongM, alongM), bestAt, bestM);
  }

  /// Exactly 0 or 1 near an end, where all roads that meet there can be taken.
  private static double share(double alongM, double wholeM) {
    if (alongM < AT_END_M) {
      return 0;
    }
    return wholeM - alongM < AT_END_M ? 1 : alongM / wholeM;
  }
}
