package dev.ledo.route.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.network.MapPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CourseTest {

  @Test
  void pointsOnAStraightLineAreLeftOutAndACornerIsKept() {
    List<MapPoint> line = List.of(point(0, 0), point(0, 1), point(0, 2), point(1, 2), point(2, 2));

    assertThat(Course.simplified(line, 0.01))
        .containsExactly(point(0, 0), point(0, 2), point(2, 2));
    assertThat(Course.simplified(line, 10)).containsExactly(point(0, 0), point(2, 2));
  }

  /// The point lies on the straight line through both ends, but beyond one of them.
  @Test
  void aSpurBeyondTheEndIsKept() {
    List<MapPoint> spur = List.of(point(0, 0), point(0, 2), point(0, 1));
    assertThat(Course.simplified(spur, 0.01)).isEqualTo(spur);
  }

  @Test
  void noPointLiesFartherFromTheSimplifiedLineThanTheTolerance() {
    var random = new SplittableRandom(3);
    List<MapPoint> line = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      line.add(point(0.01 * Math.sin(i * 0.3) + random.nextDouble(0.002), i * 0.001));
    }
    List<MapPoint> few = Course.simplified(line, 0.003);

    assertThat(few.size()).isBetween(20, 200);
    for (MapPoint at : line) {
      double nearest = Double.POSITIVE_INFINITY;
      for (int i = 1; i < few.size(); i++) {
        nearest = Math.min(nearest, away(few.get(i - 1), few.get(i), at));
      }
      assertThat(nearest).isLessThanOrEqualTo(0.003 + 1e-12);
    }
  }

  /// By the slow way: the nearest of many places on the piece.
  private static double away(MapPoint from, MapPoint to, MapPoint at) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int k = 0; k <= 2_000; k++) {
      double share = k / 2_000.0;
      double lat = from.latitude() + share * (to.latitude() - from.latitude());
      double lon = from.longitude() + share * (to.longitude() - from.longitude());
      nearest = Math.min(nearest, Math.hypot(lat - at.latitude(), lon - at.longitude()));
    }
    return nearest - 1e-5;
  }

  private static MapPoint point(double lat, double lon) {
    return new MapPoint(lat, lon);
  }
}
