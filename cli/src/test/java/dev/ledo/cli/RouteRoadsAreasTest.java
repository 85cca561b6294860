package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of areas, and of ends within them.
class RouteRoadsAreasTest {

  @TempDir private Path folder;
  private RoadsTown town;

  @BeforeEach
  void aTown() throws IOException {
    town = new RoadsTown(folder);
  }

  /// A square of half a kilometre.
  private String square(String name, double south, double west) throws IOException {
    double north = south + 0.005;
    double east = west + 0.005;
    return town.file(
        name,
        """
        {"type":"Feature","properties":{"actor":"X"},"geometry":{"type":"Polygon","coordinates":
        [[[%2$s,%1$s],[%4$s,%1$s],[%4$s,%3$s],[%2$s,%3$s],[%2$s,%1$s]]]}}
        """
            .formatted(south, west, north, east));
  }

  private String flat() throws IOException {
    return town.file(
        "flat.asc",
        "ncols 8\nnrows 8\nxllcorner 9.99\nyllcorner -0.02\ncellsize 0.005\n"
            + "100 100 100 100 100 100 100 100\n".repeat(8));
  }

  /// 10 degrees north of the equator instead of 10 east.
  @Test
  void areasThatLieElsewhereAreTold() throws IOException {
    String swapped = square("swapped.geojson", 10.005, -0.002);
    Terminal told = town.run("--avoid", swapped, "--avoid", square("near.geojson", 0.001, 10.005));
    assertThat(told.exitCode()).isZero();
    assertThat(told.err())
        .isEqualTo(
            """
            --avoid: warning W030: 1 of 2 areas lie outside all that is searched
              hint: check their coordinates: in GeoJSON longitude comes first
            """);
    assertThat(town.run("--control", swapped).err())
        .contains("--control: warning W030: 1 of 1 areas lie outside all that is searched");
  }

  /// 2 km south of all roads, where the ground is searched.
  @Test
  void areasOnTheGroundThatIsSearchedAreNotElsewhere() throws IOException {
    String south = square("south.geojson", -0.018, 10.005);
    assertThat(town.run("--avoid", south).err()).contains("warning W030");
    assertThat(town.run("--avoid", south, "--dem", flat(), "--offroad").err()).isEmpty();
  }

  @Test
  void anEndWithinAClosedAreaIsToldAsSuch() throws IOException {
    String aroundStart = square("start.geojson", -0.002, 9.998);
    String[] withGround = {"--avoid", aroundStart, "--dem", flat(), "--offroad"};
    assertThat(town.run("--avoid", aroundStart).err())
        .contains("  the start lies in an area to be avoided\n")
        .doesNotContain("the end lies");
    assertThat(town.run(withGround).err())
        .contains("there is no way\n")
        .contains("  the start lies in an area to be avoided\n");
    assertThat(town.between("0.0015,10.001", "0,10.02", withGround).err())
        .contains("there is no way\n")
        .contains("  the start lies in an area to be avoided\n");
    String aroundEnd = square("end.geojson", -0.002, 10.018);
    assertThat(town.run("--control", aroundEnd, "--without", "X").err())
        .contains("  the end lies in an area that X holds\n");
  }

  /// A river on the ground would not be seen.
  @Test
  void whatIsNotKnownOfTheGroundIsTold() throws IOException {
    String line = "  * on the ground only heights and your areas are known: no river,";
    assertThat(town.run("--dem", flat(), "--offroad").out()).doesNotContain(line);
    assertThat(town.between("-0.004,10.005", "0,10.02", "--dem", flat(), "--offroad").out())
        .contains(line);
  }

  /// An end 167 m north of the southern way, which the lorry may not use for its weight.
  @Test
  void theRoadThatWasTakenForAnEndIsTold() {
    assertThat(town.between("0,10.0", "0.0015,10.02", "--mass", "13", "--without-way", "10").err())
        .contains("there is no way\n")
        .containsPattern("  the end was taken to be on a road 1[0-9]{2} m away: ");
  }

  @Test
  void brokenJsonIsToldWithItsPlace() throws IOException {
    assertThat(town.run("--avoid", town.file("a.geojson", "{\"type\":\n[1,2")).err())
        .contains("a.geojson: error W028: no JSON at line 2, column 5: ")
        .doesNotContain("REDACTED");
  }

  @Test
  void jsonNestedTooDeepIsRefusedInWordsOfOurOwn() throws IOException {
    assertThat(town.run("--avoid", town.file("a.geojson", "[".repeat(5_000))).err())
        .contains(
            "a.geojson: error W028: it is nested too deep, or has too long a number or name\n")
        .contains("hint: give GeoJSON with polygons");
  }

  @Test
  void packedExtractsAreRefusedWithWhatIsRead() throws IOException {
    Path packed = town.path("town.osm.bz2");
    Files.write(packed, new byte[] {'B', 'Z', 'h', '9', 0, 0, 0, 0, 0, 0, 0, 0});
    town.ask(packed);
    assertThat(town.run().err())
        .contains("error W003: bzip2 is not read")
        .contains("hint: give an .osm.pbf with blobs packed by zlib, or .osm or .osm.gz");
  }

  /// RFC 7946 lets a feature have no place.
  @Test
  void featuresWithoutAPlaceArePassedOver() throws IOException {
    String areas =
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{},"geometry":null},
        {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":
        [[[10.014,-0.001],[10.016,-0.001],[10.016,0.001],[10.014,0.001],[10.014,-0.001]]]}}]}
        """;
    Terminal told = town.run("--avoid", town.file("a.geojson", areas), "--mass", "10");
    assertThat(told.err()).isEmpty();
    assertThat(told.out()).contains("length 3.14 km");
  }
}
