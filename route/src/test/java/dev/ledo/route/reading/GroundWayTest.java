package dev.ledo.route.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroundWayTest {

  /// 3 km from 100 m over 400 m down to 250 m.
  private static final GroundWay OVER_A_PASS =
      new GroundWay(
          3,
          new GroundWay.Climb(300, 150, 0.12, 0.09),
          List.of(point(0, 100), point(1, 400), point(3, 250)),
          Map.of(GradeBand.STEEP, 3.0),
          Map.of(),
          new GroundWay.Basis("a.tif", 30, false, "truck-16t"));

  private static GroundWay.Point point(double km, double heightM) {
    return new GroundWay.Point(km, heightM);
  }

  @Test
  void goneTheOtherWayWhatRoseFallsAndTheEndIsTheStart() {
    GroundWay back = OVER_A_PASS.turned();
    assertThat(back.climb()).isEqualTo(new GroundWay.Climb(150, 300, 0.09, 0.12));
    assertThat(back.points()).containsExactly(point(0, 250), point(2, 400), point(3, 100));
    assertThat(back.lengthKm()).isEqualTo(3);
    assertThat(back.turned()).isEqualTo(OVER_A_PASS);
  }
}
