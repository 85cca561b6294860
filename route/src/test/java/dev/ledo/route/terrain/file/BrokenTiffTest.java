package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said of GeoTIFF that is broken or stored in a way that is not read.
class BrokenTiffTest {

  @TempDir private Path folder;

  private final TerrainReader reader = new TerrainReader(50_000_000);

  private TerrainReading read(byte[] bytes) throws IOException {
    return reader.read(List.of(Files.write(folder.resolve("a.tif"), bytes)));
  }

  @Test
  void theRowWithinWhichAStripEndsIsTold() throws IOException {
    var tiff = new DrawnTiff(600, 300, TiffFileTest.heights(600 * 300));
    tiff.compression = 8;
    tiff.extra.put(257, new int[] {700});
    tiff.extra.put(278, new int[] {700});

    assertThat(read(tiff.bytes()).problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.endsWith("cannot be unpacked: it ends within row 600"));
  }

  record Refusal(String problem, Consumer<DrawnTiff> change) {}

  static Stream<Refusal> refusals() {
    return Stream.of(
        refusal("R105: it is compressed by ZSTD", t -> t.compression = 50000),
        refusal("R105: it is compressed by method 99", t -> t.compression = 99),
        refusal(
            "R105: predictor 3 does not go with its numbers",
            t -> {
              t.compression = 8;
              t.predictor = 3;
            }),
        refusal("R105: it has 3 bands, not one of heights", t -> t.extra.put(277, new int[] {3})),
        refusal("R105: its numbers have 16 bits and format 3", t -> t.format = 3),
        refusal(
            "R102: it is a picture: 3 bands that are colours (RGB)",
            t -> {
              t.extra.put(277, new int[] {3});
              t.extra.put(262, new int[] {2});
            }),
        refusal("R111: it does not say where its cells lie", t -> t.extra.remove(33550)),
        refusal(
            "R111: it names no coordinate system, and steps of 0.002 are hardly metres",
            t -> t.extra.remove(34735)),
        refusal(
            "R111: its first cell lies at 127.999 north, 95.0005 east, with steps of 0.002 south"
                + " and 0.001 east",
            t -> t.extra.put(33922, new double[] {0, 0, 0, 95, 128, 0})),
        refusal(
            "R112: its rows do not run from west to east",
            t ->
                t.extra.put(
                    34264, new double[] {1, 0.1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1})),
        refusal(
            "R112: its degrees are those of EPSG:4267, not of WGS 84", t -> t.keys(2, 2048, 4267)),
        refusal(
            "R112: EPSG:3857 is a Mercator projection of the world, whose metres are none",
            t -> t.keys(1, 3072, 3857)),
        refusal(
            "R112: it is a Mercator projection of the world, whose metres are none",
            t ->
                t.extra.put(
                    34735,
                    new int[] {1, 1, 0, 3, 1024, 0, 1, 1, 3072, 0, 1, 32_767, 3075, 0, 1, 7})),
        refusal(
            "R112: it is a projection of the world, whose metres are none",
            t ->
                t.extra.put(
                    34735,
                    new int[] {1, 1, 0, 3, 1024, 0, 1, 1, 3072, 0, 1, 32_767, 3075, 0, 1, 28})),
        refusal(
            "R112: EPSG:6933 is a projection of the world, whose metres are none",
            t -> t.keys(1, 3072, 6933)),
        refusal(
            "R112: its coordinate system is told in words only", t -> t.keys(32_767, 2048, 32_767)),
        refusal(
            "R112: its cells run from south to north",
            t ->
                t.extra.put(
                    34264,
                    new double[] {0.001, 0, 0, 95, 0, 0.002, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1})),
        refusal(
            "R112: its unit of length is not the metre but EPSG:9003", t -> t.keys(1, 3076, 9003)),
        refusal(
            "R120: its heights are in unit EPSG:9002 of system EPSG:0", t -> t.keys(2, 4099, 9002)),
        refusal(
            "R120: it stores heights with name=\"SCALE\" sample=\"0\" role=\"scale\": 0.1",
            t ->
                t.extra.put(
                    42112,
                    "<GDALMetadata><Item name=\"SCALE\" sample=\"0\" role=\"scale\">0.1</Item>"
                        + "</GDALMetadata>")),
        refusal("R103: it lists 1 of its 5 tiles or strips", t -> t.extra.put(278, new int[] {5})),
        refusal("R103: its tiles are 37 by 0 cells", t -> t.chunkRows = 0));
  }

  private static Refusal refusal(String problem, Consumer<DrawnTiff> change) {
    return new Refusal(problem, change);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatCannotBeReadIsToldWithItsReason(Refusal refusal) throws IOException {
    DrawnTiff tiff = TiffFileTest.drawn();
    refusal.change.accept(tiff);

    assertProblem("error " + refusal.problem, tiff.bytes());
  }

  @Test
  void overviewsAndMasksArePassedOver() throws IOException {
    DrawnTiff tiff = TiffFileTest.drawn();
    tiff.extra.put(254, new long[] {1});

    assertProblem("error R103: it holds no image at full resolution", tiff.bytes());
  }

  @Test
  void aFileThatIsCutOffSaysWhere() throws IOException {
    DrawnTiff tiff = TiffFileTest.drawn();
    tiff.compression = 8;
    tiff.extra.put(279, new long[] {0});
    byte[] bytes = tiff.bytes();

    assertProblem(
        "error R103: it points to byte 1100, but ends at byte 50",
        pointingTo(1100, Arrays.copyOf(bytes, 50)));
  }

  private static byte[] pointingTo(int at, byte[] bytes) {
    bytes[4] = (byte) at;
    bytes[5] = (byte) (at >> 8);
    return bytes;
  }

  @Test
  void aDirectoryThatPointsToItselfEnds() throws IOException {
    DrawnTiff tiff = TiffFileTest.drawn();
    tiff.extra.put(254, new long[] {1});
    byte[] bytes = tiff.bytes();
    int table = (bytes[4] & 0xff) | ((bytes[5] & 0xff) << 8);
    int next = table + 2 + 12 * ((bytes[table] & 0xff) | ((bytes[table + 1] & 0xff) << 8));
    System.arraycopy(bytes, 4, bytes, next, 4);

    assertProblem("error R103: its list of images runs in a circle", bytes);
  }

  private void assertProblem(String problem, byte[] bytes) throws IOException {
    assertThat(read(bytes).problems())
        .map(Problem::headline)
        .containsExactly(folder.resolve("a.tif") + ": " + problem);
  }
}
