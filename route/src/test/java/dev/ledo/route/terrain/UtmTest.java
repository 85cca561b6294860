package dev.ledo.route.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.Coordinates.Utm;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// UTM by Krüger's series. Expected figures: gdaltransform of GDAL 3.6.2 with PROJ, from OGC:CRS84
/// to the zone.
class UtmTest {

  @ParameterizedTest
  @CsvSource({
    "47, false, 26.2, 97.5, 350128.081764936, 2898699.16624591",
    "31, false, 42.5, 1.5, 376749.54796205, 4706383.17045101",
    "55, true, -35.3, 149.1, 690940.766491064, 6091664.69504481",
    "1, false, 60, -179.5, 360577.911540361, 6654046.02377647",
    "60, false, -0.5, 179.9, 822823.96255325, -55336.3775656807",
    "33, false, 78, 20, 615914.52487674, 8663320.20140382"
  })
  void agreesWithProj(
      int zone, boolean southern, double lat, double lon, double east, double north) {
    var utm = new Utm(zone, southern);

    GridPoint point = utm.project(new Position(lat, lon)).orElseThrow();
    assertThat(point.east()).isCloseTo(east, within(1e-6));
    assertThat(point.north()).isCloseTo(north, within(1e-6));

    Position back = utm.locate(new GridPoint(north, east)).orElseThrow();
    assertThat(back.lat()).isCloseTo(lat, within(1e-11));
    assertThat(back.lon()).isCloseTo(lon, within(1e-11));
  }

  @Test
  void goesThereAndBack() {
    var random = new SplittableRandom(1);
    for (int k = 0; k < 2_000; k++) {
      var utm = new Utm(random.nextInt(1, 61), random.nextBoolean());
      double lon = 6 * utm.zone() - 183 + random.nextDouble(-8, 8);
      var place =
          new Position(
              random.nextDouble(-84, 84), Math.clamp(Math.IEEEremainder(lon, 360), -180, 180));
      Position back = utm.project(place).flatMap(utm::locate).orElseThrow();
      assertThat(back.lat()).isCloseTo(place.lat(), within(1e-9));
      assertThat(Math.IEEEremainder(back.lon() - place.lon(), 360)).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void onTheOtherSideOfTheEarthThereIsNoPlace() {
    assertThat(new Utm(47, false).project(new Position(26, -80))).isEmpty();
    assertThat(new Utm(47, false).locate(new GridPoint(2e7, 500_000))).isEmpty();
    assertThat(new Utm(47, false).locate(new GridPoint(Double.NaN, 500_000))).isEmpty();
  }

  @Test
  void thereAreSixtyZones() {
    assertThat(new Utm(60, true).epsg()).hasValue(32760);
    assertThat(new Utm(1, false).epsg()).hasValue(32601);
    assertThatThrownBy(() -> new Utm(61, false)).hasMessage("no UTM zone: 61");
  }
}
