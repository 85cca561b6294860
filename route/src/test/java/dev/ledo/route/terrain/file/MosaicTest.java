package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tiles put together: with and without shared edges, with gaps, over the date line.
class MosaicTest {

  @TempDir private Path folder;

  private final TerrainReader reader = new TerrainReader(100_000_000);

  private Path hgt(String name, HgtBytes.Heights heights) throws IOException {
    return Files.write(folder.resolve(name), HgtBytes.of(heights));
  }

  /// A text grid of 3 by 3 cells of 0.1 degree.
  private Path grid(String name, double west, double south, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "ncols 3\nnrows 3\nxllcorner %s\nyllcorner %s\ncellsize 0.1\nNODATA_value -1\n%s\n"
            .formatted(west, south, String.join("\n", rows)));
  }

  private Terrain terrain(Path... files) {
    TerrainReading reading = reader.read(List.of(files));
    assertThat(reading.problems()).isEmpty();
    return reading.terrain().orElseThrow();
  }

  @Test
  void tilesWithASharedEdgeJoinOnIt() throws IOException {
    Path west = hgt("N27E095.hgt", (row, column) -> row + column);
    Path east = hgt("N27E096.hgt", (row, column) -> row + column + 1200);
    Terrain terrain = terrain(west, east);

    assertThat(terrain.frame().columns()).isEqualTo(2401);
    assertThat(terrain.heightM(10, 1200)).isEqualTo(1210);
    assertThat(terrain.heightM(10, 2400)).isEqualTo(2410);
    assertThat(terrain.heightM(new Position(27.5, 96.5))).isEqualTo(600 + 1800);
  }

  @Test
  void tilesWithoutASharedEdgeJoinSideBySide() throws IOException {
    Path west = grid("w.asc", 95, 27, "1 2 3", "4 5 6", "7 8 9");
    Path east = grid("e.asc", 95.3, 27, "11 12 13", "14 15 16", "17 18 19");

    assertThat(terrain(east, west).heightsM())
        .containsExactly(1, 2, 3, 11, 12, 13, 4, 5, 6, 14, 15, 16, 7, 8, 9, 17, 18, 19);
  }

  @Test
  void gapsStayUnknownAndOneFileFillsTheVoidsOfAnother() throws IOException {
    Path first = grid("a.asc", 95, 27, "1 -1 3", "4 5 6", "7 8 9");
    Path second = grid("b.asc", 95.1, 27.1, "20 21 22", "2 3 23", "5 6 24");
    Terrain terrain = terrain(first, second);
    float unknown = Float.NaN;

    assertThat(terrain.heightsM())
        .containsExactly(unknown, 20, 21, 22, 1, 2, 3, 23, 4, 5, 6, 24, 7, 8, 9, unknown);
  }

  @Test
  void filesThatDisagreeAreTold() throws IOException {
    Path first = grid("a.asc", 95, 27, "1 2 3", "4 5 6", "7 8 9");
    Path second = grid("b.asc", 95, 27, "1 2 3", "4 50 6", "7 8 12.5");
    TerrainReading reading = reader.read(List.of(first, second));

    assertThat(reading.terrain().orElseThrow().heightM(1, 1)).isEqualTo(5);
    assertThat(reading.problems())
        .map(Problem::headline)
        .containsExactly(
            second
                + ": warning R131: 2 cells have other heights in a file named before, by up to 45 m");
  }

  @Test
  void tilesMeetOverTheDateLine() throws IOException {
    Path west = grid("w.asc", 179.7, 0, "1 2 3", "4 5 6", "7 8 9");
    Path east = grid("e.asc", -180, 0, "11 12 13", "14 15 16", "17 18 19");
    Terrain terrain = terrain(west, east);

    assertThat(terrain.frame().columns()).isEqualTo(6);
    assertThat(terrain.heightM(new Position(0.05, -179.95))).isCloseTo(17, within(1e-9));
    Box box = new Box(0.04, 179.94, 0.06, 180.06);
    Terrain part = reader.read(List.of(west, east), box).terrain().orElseThrow();
    assertThat(part.heightsM()).contains(9, 17);
  }

  @Test
  void gridsThatDoNotFitAreRefusedAllAtOnce() throws IOException {
    Path first = grid("a.asc", 95, 27, "1 2 3", "4 5 6", "7 8 9");
    Path between = grid("b.asc", 95.05, 27, "1 2 3", "4 5 6", "7 8 9");
    Path coarse = hgt("N27E095.hgt", (_, _) -> 1);
    Path metres =
        Files.writeString(
            folder.resolve("m.asc"),
            "ncols 1\nnrows 1\nxllcorner 500000\nyllcorner 3000000\ncellsize 30\n7\n");
    TerrainReading reading = reader.read(List.of(first, between, coarse, metres));

    assertThat(reading.terrain()).isEmpty();
    assertThat(reading.problems())
        .map(Problem::headline)
        .containsExactly(
            coarse
                + ": error R130: has cells of 0.000833333 by 0.000833333 instead of 0.1 by 0.1 of "
                + first,
            between + ": error R130: lies between the cells of " + first,
            metres + ": error R130: does not share the coordinate system of " + first);
  }

  @Test
  void aBoxElsewhereIsAProblem() throws IOException {
    Path first = grid("a.asc", 95, 27, "1 2 3", "4 5 6", "7 8 9");

    assertThat(reader.read(List.of(first), new Box(30, 95, 31, 96)).problems())
        .map(Problem::headline)
        .containsExactly(
            first
                + ": error R133: none of the files reaches the box of south 30, west 95, north"
                + " 31, east 96: they lie between 27.05 and 27.25 north, 95.05 and 95.25 east");
  }

  @Test
  void aBoxCutsAUtmGridByItsCorners() throws IOException {
    var utm = new Coordinates.Utm(47, false);
    var frame = new MetreFrame(300, 300, 2_900_000, 400_000, 100, 100);
    Terrain whole = new MountainGenerator(2).on(frame, utm);
    Path path = folder.resolve("u.tif");
    TiffWriter.write(path, whole, TiffWriter.Packing.DEFLATE);
    Position middle = whole.position(150, 150).orElseThrow();
    Terrain part =
        reader.read(List.of(path), Box.around(List.of(middle), 0.02)).terrain().orElseThrow();

    assertThat(part.heightM(middle)).isCloseTo(whole.heightM(150, 150), within(1e-3));
    assertThat(part.frame().rows()).isBetween(44, 48);
    assertThat(part.frame().columns()).isBetween(40, 43);
  }

  @Test
  void filesFarApartAreRefusedBeforeMemoryIsTaken() throws IOException {
    Path first = hgt("S60W179.hgt", (_, _) -> 1);
    Path second = hgt("N59W010.hgt", (_, _) -> 1);

    assertThat(reader.read(List.of(first, second)).problems().getFirst().headline())
        .contains("error R132: 144,001 by 204,001 cells take 118,000 MB, and there are 100 MB");
  }
}
