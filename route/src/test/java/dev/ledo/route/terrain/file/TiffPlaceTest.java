package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where on earth a GeoTIFF says it lies.
class TiffPlaceTest {

  private static final int ROWS = 23;
  private static final int COLUMNS = 37;

  @TempDir private Path folder;

  private static DrawnTiff drawn() {
    return new DrawnTiff(ROWS, COLUMNS, new float[ROWS * COLUMNS]);
  }

  private TerrainReading read(byte[] bytes) throws IOException {
    return new TerrainReader(50_000_000).read(List.of(Files.write(folder.resolve("a.tif"), bytes)));
  }

  private Terrain terrain(byte[] bytes) throws IOException {
    TerrainReading reading = read(bytes);
    assertThat(reading.problems()).isEmpty();
    return reading.terrain().orElseThrow();
  }

  @Test
  void placesOfCornersAndOfCentresDifferByHalfACell() throws IOException {
    DrawnTiff tiff = drawn();
    DegreeFrame corners = (DegreeFrame) terrain(tiff.bytes()).frame();
    tiff.extra.put(34735, new int[] {1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 2, 2048, 0, 1, 4326});
    DegreeFrame centres = (DegreeFrame) terrain(tiff.bytes()).frame();

    assertThat(corners.north()).isCloseTo(28 - 0.001, within(1e-12));
    assertThat(corners.west()).isCloseTo(95.0005, within(1e-12));
    assertThat(corners.latStep()).isEqualTo(0.002);
    assertThat(centres.north()).isEqualTo(28);
    assertThat(centres.west()).isEqualTo(95);
  }

  @Test
  void aMatrixTellsThePlaceToo() throws IOException {
    DrawnTiff tiff = drawn();
    tiff.extra.remove(33550);
    tiff.extra.remove(33922);
    tiff.extra.put(34264, new double[] {25, 0, 0, 4e5, 0, -30, 0, 29e5, 0, 0, 0, 0, 0, 0, 0, 1});
    tiff.extra.put(34735, new int[] {1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32647});
    Terrain terrain = terrain(tiff.bytes());

    assertThat(terrain.frame())
        .isEqualTo(new MetreFrame(ROWS, COLUMNS, 2_899_985, 400_012.5, 30, 25));
    assertThat(terrain.coordinates()).isEqualTo(new Coordinates.Utm(47, false));
    Position corner = terrain.position(0, 0).orElseThrow();
    assertThat(terrain.find(corner).orElseThrow().row()).isCloseTo(0, within(1e-6));
  }

  @Test
  void otherProjectionsInMetresAreReadWithAWarning() throws IOException {
    DrawnTiff tiff = drawn();
    tiff.keys(1, 3072, 2154);
    TerrainReading reading = read(tiff.bytes());

    assertThat(reading.problems())
        .map(Problem::headline)
        .containsExactly(folder.resolve("a.tif") + ": warning R113: its projection is EPSG:2154");
    assertThat(reading.terrain().orElseThrow().coordinates().epsg()).hasValue(2154);
  }

  /// ETRS89 zones 28 to 38, NAD83 zones 1 to 23, by the EPSG register; those beside them are none.
  @ParameterizedTest
  @CsvSource({
    "32660, 32660",
    "32701, 32701",
    "25828, 32628",
    "25838, 32638",
    "26901, 32601",
    "26923, 32623",
    "25827, 25827",
    "25839, 25839",
    "26924, 26924",
    "32661, 32661",
    "32600, 32600"
  })
  void zonesOfSystemsNearWgs84AreTakenAsItsOwn(int named, int taken) throws IOException {
    DrawnTiff tiff = drawn();
    tiff.keys(1, 3072, named);
    Coordinates coordinates = read(tiff.bytes()).terrain().orElseThrow().coordinates();

    assertThat(coordinates.epsg()).hasValue(taken);
    assertThat(coordinates instanceof Coordinates.Utm)
        .isEqualTo(named != taken || named == 32660 || named == 32701);
  }

  @Test
  void metresWithoutASystemAreABoard() throws IOException {
    DrawnTiff tiff = drawn();
    tiff.extra.remove(34735);
    tiff.extra.put(33550, new double[] {30, 30, 0});
    tiff.extra.put(33922, new double[] {0, 0, 0, 0, 120, 0});
    TerrainReading reading = read(tiff.bytes());

    assertThat(reading.problems())
        .map(Problem::headline)
        .containsExactly(folder.resolve("a.tif") + ": warning R114: it names no coordinate system");
    assertThat(reading.terrain().orElseThrow().coordinates()).isEqualTo(Coordinates.BOARD);
  }
}
