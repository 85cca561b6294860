package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// ESRI ASCII grids in the forms people have them in.
class AsciiGridTest {

  private static final String HEAD =
      "ncols 3\nnrows 2\nxllcorner 95\nyllcorner 27\ncellsize 0.1\nNODATA_value -1\n";

  @TempDir private Path folder;

  private final TerrainReader reader = new TerrainReader(1_000_000);

  private TerrainReading read(String text) throws IOException {
    return reader.read(List.of(Files.writeString(folder.resolve("g.asc"), text)));
  }

  @Test
  void numbersAreReadInAllTheirForms() throws IOException {
    Terrain terrain =
        read(HEAD + "12.25 -0.5 1e3\r\n-1  nan\t3.4028235e2 \n").terrain().orElseThrow();

    assertThat(terrain.heightsM())
        .containsExactly(12.25f, -0.5f, 1000, Float.NaN, Float.NaN, 340.28235f);
  }

  @Test
  void cornersAndCentresDifferByHalfACell() throws IOException {
    String rows = "1 2 3\n4 5 6\n";
    DegreeFrame corner = (DegreeFrame) read(HEAD + rows).terrain().orElseThrow().frame();
    String byCentre = HEAD.replace("corner", "CENTER") + rows;
    DegreeFrame centre = (DegreeFrame) read(byCentre).terrain().orElseThrow().frame();

    assertThat(corner).isEqualTo(new DegreeFrame(2, 3, 27 + 0.15000000000000002, 95.05, 0.1, 0.1));
    assertThat(centre.west()).isEqualTo(95);
    assertThat(centre.north()).isEqualTo(27.1);
  }

  @Test
  void theFileBesideNamesTheZone() throws IOException {
    var frame = new MetreFrame(4, 5, 6_000_000, 500_000, 30, 25);
    Terrain terrain = new MountainGenerator(1).on(frame, new Coordinates.Utm(55, true));
    AsciiGridWriter.write(folder.resolve("z.asc"), terrain);
    Terrain back = reader.read(List.of(folder.resolve("z.asc"))).terrain().orElseThrow();

    assertThat(back.coordinates()).isEqualTo(new Coordinates.Utm(55, true));
    assertThat(back.frame()).isEqualTo(frame);
    assertThat(back.heightsM()).isEqualTo(terrain.heightsM());
  }

  /// The head of each text as GDAL 3.6.2 writes it beside an ASCII grid of EPSG:25832, 26912,
  /// 32719.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS_ETRS_1989\",DATUM[\"D_ETRS_1989\",; 32632",
        "PROJCS[\"NAD_1983_UTM_Zone_12N\",GEOGCS[\"GCS_North_American_1983\",; 32612",
        "PROJCS[\"WGS_1984_UTM_Zone_19S\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",; 32719",
        "PROJCS[\"NAD_1927_UTM_Zone_12N\",GEOGCS[\"GCS_North_American_1927\",; 0"
      })
  void zonesBesideAreThoseOfWgs84OrNearIt(String head, int epsg) throws IOException {
    Files.writeString(folder.resolve("g.prj"), head + "UNIT[\"Meter\",1.0]]");
    TerrainReading reading =
        read(HEAD.replace("0.1", "30").replace("95", "500000") + "1 2 3 4 5 6");

    assertThat(reading.terrain().orElseThrow().coordinates().epsg().orElse(0)).isEqualTo(epsg);
  }

  @Test
  void anUnknownSystemBesideIsRefused() throws IOException {
    Files.writeString(folder.resolve("g.prj"), "GEOGCS[\"Everest 1830\"]");

    assertThat(read(HEAD + "1 2 3 4 5 6").problems())
        .map(Problem::headline)
        .containsExactly(
            folder.resolve("g.asc")
                + ": error R112: the .prj file beside it names a system that is not known here");
  }

  @Test
  void withoutASystemLargeNumbersAreADrawingBoard() throws IOException {
    String text = HEAD.replace("0.1", "30").replace("95", "500000") + "1 2 3 4 5 6";

    assertThat(read(text).terrain().orElseThrow().coordinates()).isEqualTo(Coordinates.BOARD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 x 4 5 6 | :7:5: error R103: \"x\" is not a number",
        "1 2 3 4 5 | :7: error R103: it ends in row 2 of 2",
        "1 2 3 4 5 6 7 | :7:13: error R103: more follows after 2 rows of 3",
        "1 2 1e999 4 5 6 | : warning R121: 1 cells are at no height on earth, such as Infinity m"
      })
  void whatIsWrongHasItsLineAndColumn(String rows, String problem) throws IOException {
    assertThat(read(HEAD + rows).problems())
        .map(Problem::headline)
        .containsExactly(folder.resolve("g.asc") + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cellsize 0.1 | cellsize 0 | the head does not tell the corner and the size of the cells",
        "nrows 2 | nrows 2.5 | the head needs nrows, a whole number above 0",
        "nrows 2 | nrowz 2 | the head of a grid has no \"nrowz\"",
        "nrows 2 | ncols 2 | the head has \"ncols\" twice or without a number"
      })
  void aBrokenHeadIsTold(String part, String other, String problem) throws IOException {
    assertThat(read(HEAD.replace(part, other) + "1 2 3 4 5 6").problems())
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(problem);
  }
}
