package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;

class GeodesicTest {

  /// Against Karney's geodesics: within two millionths, or a tenth of a millimetre.
  @Test
  void shortDistancesAgreeWithKarneys() {
    var random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      double lat = random.nextDouble(-85, 85);
      double lon = random.nextDouble(-179, 179);
      double lat2 = lat + random.nextDouble(-0.06, 0.06);
      double lon2 = lon + random.nextDouble(-0.06, 0.06);
      double expected =
          net.sf.geographiclib.Geodesic.WGS84.Inverse(lat, lon, lat2, lon2, GeodesicMask.DISTANCE)
              .s12;
      assertThat(Geodesic.metres(lat, lon, lat2, lon2))
          .isCloseTo(expected, within(Math.max(1e-4, 2e-6 * expected)));
    }
  }

  /// Two points on either side of the date line are near each other.
  @Test
  void theDateLineIsNoGap() {
    assertThat(Geodesic.metres(0, 179.999, 0, -179.999)).isCloseTo(222.639, within(0.001));
  }
}
