package dev.ledo.route.road;

import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;

/// Heights along a line of positions.
final class HeightLine {

  private static final double STEP_M = 25;
  private static final double WHOLE_TURN = 360;

  private final List<Position> points = new ArrayList<>();

  void add(Position point) {
    points.add(point);
  }

  Position first() {
    return points.getFirst();
  }

  Position last() {
    return points.getLast();
  }

  /// Heights of the terrain every so often along the line.
  Heights over(Terrain terrain) {
    double[] atM = distances();
    double lengthM = atM[atM.length - 1];
    double[] heights = new double[steps(lengthM) + 1];
    int next = 1;
    for (int i = 0; i < heights.length; i++) {
      double wanted = lengthM * i / (heights.length - 1);
      while (next < atM.length - 1 && atM[next] < wanted) {
        next++;
      }
      heights[i] = terrain.heightM(between(next, atM, wanted));
    }
    return new Heights(lengthM, heights);
  }

  /// Heights that run straight from one to another, as on a bridge.
  Heights straight(double beginM, double endM) {
    double[] atM = distances();
    double lengthM = atM[atM.length - 1];
    double[] heights = new double[steps(lengthM) + 1];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = beginM + (endM - beginM) * i / (heights.length - 1);
    }
    return new Heights(lengthM, heights);
  }

  private static int steps(double lengthM) {
    return Math.max(1, (int) Math.ceil(lengthM / STEP_M));
  }

  /// Metres from the begin of the line to each point.
  private double[] distances() {
    double[] atM = new double[points.size()];
    for (int i = 1; i < atM.length; i++) {
      atM[i] = atM[i - 1] + metres(points.get(i - 1), points.get(i));
    }
    return atM;
  }

  private Position between(int next, double[] atM, double wantedM) {
    Position before = points.get(next - 1);
    Position after = points.get(next);
    double gapM = atM[next] - atM[next - 1];
    double share = gapM > 0 ? Math.clamp((wantedM - atM[next - 1]) / gapM, 0, 1) : 0;
    double east = Math.IEEEremainder(after.lon() - before.lon(), WHOLE_TURN);
    return new Position(
        before.lat() + share * (after.lat() - before.lat()),
        Math.IEEEremainder(before.lon() + share * east, WHOLE_TURN));
  }

  static double metres(Position one, Position other) {
    return Geodesic.metres(one.lat(), one.lon(), other.lat(), other.lon());
  }

  /// Heights at even distances.
  ///
  /// @param lengthM of the whole line
  /// @param heightsM at both ends and between, NaN where unknown
  @SuppressWarnings("ArrayRecordComponent")
  record Heights(double lengthM, double[] heightsM) {

    double at(double metres) {
      double place = lengthM > 0 ? metres / lengthM * (heightsM.length - 1) : 0;
      int before = Math.clamp((int) place, 0, Math.max(0, heightsM.length - 2));
      int after = Math.min(before + 1, heightsM.length - 1);
      double share = Math.clamp(place - before, 0, 1);
      return share == 0
          ? heightsM[before]
          : heightsM[before] + share * (heightsM[after] - heightsM[before]);
    }

    /// Rise over run of a window around a place, moved inward at the ends; of the whole line where
    /// it is shorter.
    double grade(double metres, double windowM) {
      double width = Math.min(windowM, lengthM);
      if (!(width > 0)) {
        return 0;
      }
      double begin = Math.clamp(metres - width / 2, 0, lengthM - width);
      return (at(begin + width) - at(begin)) / width;
    }
  }
}
