package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rasters written and read back; that GDAL reads them too is told in
/// docs/methods/route-terrain.md.
class WritersTest {

  @TempDir private Path folder;

  private Terrain back(Path path) {
    return new TerrainReader(50_000_000).read(List.of(path)).terrain().orElseThrow();
  }

  private static Terrain withHoles(Frame frame, Coordinates coordinates) {
    Terrain terrain = new MountainGenerator(3).on(frame, coordinates);
    for (int k = 0; k < terrain.heightsM().length; k += 37) {
      terrain.heightsM()[k] = Float.NaN;
    }
    return terrain;
  }

  @ParameterizedTest
  @EnumSource(TiffWriter.Packing.class)
  void tiffComesBackToTheBit(TiffWriter.Packing packing) throws IOException {
    Path path = folder.resolve("a.tif");
    for (int rows : new int[] {1, 7, 700}) {
      var degrees = new DegreeFrame(rows, 501, 28, 95, 1.0 / 3600, 1.0 / 2400);
      Terrain terrain = withHoles(degrees, Coordinates.WGS_84);
      TiffWriter.write(path, terrain, packing);

      assertThat(back(path).heightsM()).isEqualTo(terrain.heightsM());
      DegreeFrame frame = (DegreeFrame) back(path).frame();
      assertThat(frame.lonStep()).isEqualTo(degrees.lonStep());
      assertThat(Math.abs(frame.north() - 28)).isLessThan(1e-12);
    }
  }

  @ParameterizedTest
  @EnumSource(TiffWriter.Packing.class)
  void tiffKeepsItsZone(TiffWriter.Packing packing) throws IOException {
    Path path = folder.resolve("u.tif");
    var frame = new MetreFrame(77, 103, 2_900_000.5, 350_000.25, 30, 25);
    Terrain terrain = withHoles(frame, new Coordinates.Utm(47, false));
    TiffWriter.write(path, terrain, packing);

    assertThat(back(path).frame()).isEqualTo(frame);
    assertThat(back(path).coordinates()).isEqualTo(terrain.coordinates());
    assertThat(back(path).heightsM()).isEqualTo(terrain.heightsM());
  }

  @Test
  void valuesOfAnyKindAreWrittenRowByRow() throws IOException {
    Path path = folder.resolve("v.tif");
    TiffWriter.write(
        path,
        MetreFrame.square(3, 3, 10),
        Coordinates.BOARD,
        TiffWriter.Packing.NONE,
        (row, into) -> Arrays.fill(into, row * 1.5f));

    assertThat(back(path).heightsM()).containsExactly(0, 0, 0, 1.5f, 1.5f, 1.5f, 3, 3, 3);
  }

  @Test
  void textComesBack() throws IOException {
    Path path = folder.resolve("t.asc");
    Terrain terrain = withHoles(new DegreeFrame(31, 17, 28, 95, 0.001, 0.002), Coordinates.WGS_84);
    AsciiGridWriter.write(path, terrain);

    assertThat(back(path).heightsM()).isEqualTo(terrain.heightsM());
    assertThat(folder.resolve("t.prj")).content().startsWith("GEOGCS[\"GCS_WGS_1984\"");
  }
}
