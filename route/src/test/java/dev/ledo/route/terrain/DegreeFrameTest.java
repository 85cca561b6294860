package dev.ledo.route.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Metres of cells in degrees, judged by GeographicLib's geodesics on WGS 84.
class DegreeFrameTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 27, 60, -27, -60})
  void cellsAreAsLongAsGeodesics(double lat) {
    double step = 1.0 / 3600;
    var frame = new DegreeFrame(3, 3, lat + step, 95, step, step);

    assertThat(frame.eastM(1)).isCloseTo(geodesicM(lat, 95, lat, 95 + step), within(1e-6));
    assertThat(frame.southM(1)).isCloseTo(geodesicM(lat, 95, lat - step, 95), within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 27, 60})
  void rowsAddUpToTheMeridian(double lat) {
    var frame = new DegreeFrame(1201, 2, lat + 1, 95, 1.0 / 1200, 1.0 / 1200);
    double sum = 0;
    for (int row = 0; row < 1200; row++) {
      sum += frame.southM(row);
    }

    assertThat(sum).isCloseTo(geodesicM(lat, 95, lat + 1, 95), within(1e-3));
  }

  private static double geodesicM(double lat1, double lon1, double lat2, double lon2) {
    return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12;
  }

  @Test
  void cellsAreFoundOnEitherSideOfTheDateLine() {
    var frame = new DegreeFrame(11, 21, 1, 179, 0.1, 0.1);
    var terrain = new Terrain(frame, new float[11 * 21]);

    assertThat(terrain.find(new Position(0.5, -179.5)).orElseThrow().column())
        .isCloseTo(15, within(1e-9));
    assertThat(terrain.find(new Position(0.5, 179.5)).orElseThrow().column())
        .isCloseTo(5, within(1e-9));
    assertThat(terrain.find(new Position(0.5, 178.9))).isEmpty();
    assertThat(terrain.position(5, 15).orElseThrow().lon()).isCloseTo(-179.5, within(1e-9));
  }

  @Test
  void halfACellBeyondTheCentresIsInside() {
    var terrain = new Terrain(new DegreeFrame(2, 2, 1, 10, 1, 1), new float[4]);

    assertThat(terrain.find(new Position(1.49, 9.51))).isPresent();
    assertThat(terrain.find(new Position(1.51, 10))).isEmpty();
    assertThat(terrain.find(new Position(1, 9.49))).isEmpty();
  }

  @Test
  void gridsBeyondAPoleAreRefused() {
    assertThatThrownBy(() -> new DegreeFrame(3, 3, 95, 0, 1, 1)).hasMessageContaining("pole");
    assertThatThrownBy(() -> new DegreeFrame(200, 3, 90, 0, 1, 1)).hasMessageContaining("pole");
  }
}
