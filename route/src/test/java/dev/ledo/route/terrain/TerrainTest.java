package dev.ledo.route.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Heights between cells and along ways, and places at the rim of a grid.
class TerrainTest {

  @Test
  void betweenCellsHeightsAreBilinear() {
    Terrain terrain = new Terrain(MetreFrame.square(2, 2, 10), new float[] {0, 10, 20, 50});

    assertThat(terrain.heightM(new CellPoint(0.5, 0.5))).isEqualTo(20);
    assertThat(terrain.heightM(new CellPoint(1, 0.25))).isEqualTo(27.5);
    assertThat(terrain.heightM(new CellPoint(-0.4, 1.4))).isEqualTo(10);
  }

  @Test
  void aCornerUnknownMakesWhatLiesBetweenUnknown() {
    Terrain terrain = new Terrain(MetreFrame.square(2, 2, 10), new float[] {0, 10, Float.NaN, 50});

    assertThat(terrain.heightM(new CellPoint(0.5, 0.5))).isNaN();
    assertThat(terrain.heightM(new CellPoint(0, 0.5))).isEqualTo(5);
    assertThat(terrain.heightM(new CellPoint(0.5, 1))).isEqualTo(30);
  }

  @Test
  void aProfileHasItsMetres() {
    float[] heights = new float[25];
    for (int k = 0; k < 25; k++) {
      heights[k] = k % 5;
    }
    Terrain terrain = new Terrain(MetreFrame.square(5, 5, 10), heights);
    HeightProfile profile =
        HeightProfile.along(
            terrain, List.of(new CellPoint(0, 0), new CellPoint(0, 4), new CellPoint(3, 0)), 5);

    assertThat(profile.stations()).hasSize(1 + 8 + 10);
    HeightProfile.Station end = profile.stations().getLast();
    assertThat(end.distanceM()).isCloseTo(40 + 50, within(1e-9));
    assertThat(end.heightM()).isEqualTo(0);
    assertThat(profile.stations().get(3).heightM()).isEqualTo(1.5);
  }

  @Test
  void aPlaceIsFoundUpToHalfACellBeyondTheOutermostCentres() {
    var frame = new MetreFrame(2, 3, 10, 0, 10, 10);

    assertThat(new CellPoint(-0.5, -0.5).isWithin(frame)).isTrue();
    assertThat(new CellPoint(1.5, 2.5).isWithin(frame)).isTrue();
    assertThat(new CellPoint(-0.51, 0).isWithin(frame)).isFalse();
    assertThat(new CellPoint(1.51, 0).isWithin(frame)).isFalse();
    assertThat(new CellPoint(0, -0.51).isWithin(frame)).isFalse();
    assertThat(new CellPoint(0, 2.51).isWithin(frame)).isFalse();
    assertThat(new CellPoint(1.6, 2.6).nearestRow(frame)).isEqualTo(1);
    assertThat(new CellPoint(1.6, 2.6).nearestColumn(frame)).isEqualTo(2);
    assertThat(new CellPoint(-0.6, 1.4).nearestRow(frame)).isZero();
    assertThat(new CellPoint(-0.6, 1.4).nearestColumn(frame)).isEqualTo(1);
  }

  /// Beyond the centres of a single row or column there is nothing to be between.
  @Test
  void aSingleRowOrColumnHasHeightsToItsRims() {
    float[] heightsM = {5, 7, 9};
    Terrain row = new Terrain(MetreFrame.square(1, 3, 10), heightsM);
    Terrain column = new Terrain(MetreFrame.square(3, 1, 10), heightsM);

    for (double rim : new double[] {-0.5, 0, 0.5}) {
      assertThat(row.heightM(new CellPoint(rim, 0.5))).isEqualTo(6);
      assertThat(row.heightM(new CellPoint(rim, 2.5))).isEqualTo(9);
      assertThat(column.heightM(new CellPoint(0.5, rim))).isEqualTo(6);
    }
  }
}
