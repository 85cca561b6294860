package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Problem;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// GeoTIFF in every way of storing that is read, judged by files drawn byte by byte and by files
/// that GDAL 3.6.2 made.
class TiffFileTest {

  private static final int ROWS = 23;
  private static final int COLUMNS = 37;

  @TempDir private Path folder;

  private final TerrainReader reader = new TerrainReader(50_000_000);

  private static float[] heights() {
    return heights(ROWS * COLUMNS);
  }

  private static float[] heights(int cells) {
    float[] heights = new float[cells];
    for (int k = 0; k < heights.length; k++) {
      heights[k] = k % 53 == 7 ? Float.NaN : (k * 7919) % 4001 + 1;
    }
    return heights;
  }

  private static DrawnTiff drawn() {
    return new DrawnTiff(ROWS, COLUMNS, heights());
  }

  private TerrainReading read(byte[] bytes) throws IOException {
    return reader.read(List.of(Files.write(folder.resolve("a.tif"), bytes)));
  }

  private Terrain terrain(byte[] bytes) throws IOException {
    TerrainReading reading = read(bytes);
    assertThat(reading.problems()).isEmpty();
    return reading.terrain().orElseThrow();
  }

  record Kind(int format, int bits, int compression, int predictor, double unknown) {}

  static Stream<Kind> kinds() {
    var kinds = Stream.<Kind>builder();
    for (int compression : new int[] {1, 5, 8, 32946}) {
      for (int predictor = 1; predictor <= (compression == 1 ? 1 : 2); predictor++) {
        kinds.add(new Kind(2, 16, compression, predictor, -32768));
        kinds.add(new Kind(1, 16, compression, predictor, 0));
        kinds.add(new Kind(2, 32, compression, predictor, -9999));
        kinds.add(new Kind(3, 32, compression, predictor, -9999));
        kinds.add(new Kind(3, 64, compression, predictor, Double.NaN));
      }
      if (compression != 1) {
        kinds.add(new Kind(3, 32, compression, 3, -3.4028234663852886e38));
        kinds.add(new Kind(3, 64, compression, 3, -9999));
      }
    }
    return kinds.build();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfStorageGivesTheSameHeights(Kind kind) throws IOException {
    for (int shape = 0; shape < 8; shape++) {
      DrawnTiff tiff = drawn();
      tiff.format = kind.format;
      tiff.bits = kind.bits;
      tiff.compression = kind.compression;
      tiff.predictor = kind.predictor;
      tiff.unknown = kind.unknown;
      tiff.bigEndian = (shape & 1) != 0;
      tiff.bigTiff = (shape & 2) != 0;
      tiff.chunkRows = (shape & 4) != 0 ? 16 : 5;
      tiff.chunkColumns = (shape & 4) != 0 ? 16 : COLUMNS;

      assertThat(terrain(tiff.bytes()).heightsM()).as("%s %d", kind, shape).isEqualTo(heights());
    }
  }

  /// 450,000 bytes and more in one strip, of which a quarter of a million are read at a time.
  @ParameterizedTest
  @MethodSource("kinds")
  void aLongStripIsReadPieceByPiece(Kind kind) throws IOException {
    int rows = 750;
    float[] heights = heights(rows * 300);
    var tiff = new DrawnTiff(rows, 300, heights);
    tiff.format = kind.format;
    tiff.bits = kind.bits;
    tiff.compression = kind.compression;
    tiff.predictor = kind.predictor;
    tiff.unknown = kind.unknown;

    assertThat(terrain(tiff.bytes()).heightsM()).isEqualTo(heights);
    var box = new Box(28 - 0.002 * 639.5, 95.0205, 28 - 0.002 * 631.5, 95.0295);
    Terrain part = reader.read(List.of(folder.resolve("a.tif")), box).terrain().orElseThrow();
    for (int row = 0; row < 9; row++) {
      assertThat(part.heightM(row, 0)).isEqualTo(heights[(631 + row) * 300 + 20]);
    }
  }

  @Test
  void theRowWithinWhichAStripEndsIsTold() throws IOException {
    var tiff = new DrawnTiff(600, 300, heights(600 * 300));
    tiff.compression = 8;
    tiff.extra.put(257, new int[] {700});
    tiff.extra.put(278, new int[] {700});

    assertThat(read(tiff.bytes()).problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.endsWith("cannot be unpacked: it ends within row 600"));
  }

  @Test
  void lzwGoesThroughAllWidthsOfItsCodes() throws IOException {
    int side = 300;
    float[] heights = new float[side * side];
    for (int k = 0; k < heights.length; k++) {
      heights[k] = (float) (((k * 2654435761L) >>> 7) % 8000);
    }
    var tiff = new DrawnTiff(side, side, heights);
    tiff.compression = 5;

    assertThat(terrain(tiff.bytes()).heightsM()).isEqualTo(heights);
  }

  /// Made with gdal_translate from an ASCII grid of these heights.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "f32-deflate-p3-tiled",
        "f32-lzw-p3-strips",
        "i16-lzw-p2-tiled",
        "u16-deflate-p2-big",
        "f64-deflate-p2",
        "cog"
      })
  void filesOfGdalAreRead(String name) throws IOException {
    Terrain terrain = terrain(fixture(name));

    DegreeFrame frame = (DegreeFrame) terrain.frame();
    assertThat(frame.rows()).isEqualTo(40);
    assertThat(frame.columns()).isEqualTo(36);
    assertThat(frame.north()).isCloseTo(27.395, within(1e-9));
    assertThat(frame.west()).isCloseTo(95.005, within(1e-9));
    boolean whole = name.startsWith("i16") || name.startsWith("u16");
    for (int row = 0; row < 40; row++) {
      for (int column = 0; column < 36; column++) {
        double height = 300 + (row * 37 + column * 91) % 977 + 0.25 * ((row + column) % 4);
        float expected =
            (row * 7 + column) % 61 == 0
                ? Float.NaN
                : (float) (whole ? Math.floor(height + 0.5) : height);
        assertThat(terrain.heightM(row, column)).isEqualTo((Float) expected);
      }
    }
  }

  private static byte[] fixture(String name) throws IOException {
    String path = name + ".tif.base64";
    try (InputStream in =
        Objects.requireNonNull(TiffFileTest.class.getResourceAsStream(path), path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return Base64.getMimeDecoder().decode(text);
    }
  }

  @Test
  void onlyAPartIsRead() throws IOException {
    DrawnTiff tiff = drawn();
    tiff.chunkRows = 16;
    tiff.chunkColumns = 16;
    tiff.compression = 8;
    Path path = Files.write(folder.resolve("a.tif"), tiff.bytes());
    Box box = new Box(28 - 0.0371, 95.0182, 28 - 0.0189, 95.0301);
    Terrain part = reader.read(List.of(path), box).terrain().orElseThrow();

    DegreeFrame frame = (DegreeFrame) part.frame();
    assertThat(frame.rows()).isEqualTo(12);
    assertThat(frame.columns()).isEqualTo(14);
    assertThat(frame.north()).isCloseTo(28 - 0.017, within(1e-9));
    assertThat(part.heightM(0, 0)).isEqualTo(heights()[8 * COLUMNS + 17]);
    assertThat(part.heightM(11, 13)).isEqualTo(heights()[19 * COLUMNS + 30]);
  }

  @Test
  void overviewsAndMasksArePassedOver() throws IOException {
    DrawnTiff tiff = drawn();
    tiff.extra.put(254, new long[] {1});

    assertProblem("error R103: it holds no image at full resolution", tiff.bytes());
  }

  @Test
  void tilesThatWereNeverWrittenAreUnknown() throws IOException {
    DrawnTiff tiff = drawn();
    tiff.extra.put(273, new long[] {0});
    tiff.extra.put(279, new long[] {0});
    byte[] bytes = tiff.bytes();

    for (float height : terrain(bytes).heightsM()) {
      assertThat(height).isNaN();
    }
  }

  @Test
  void impossibleHeightsAreUnknownAndTold() throws IOException {
    DrawnTiff tiff = drawn();
    tiff.unknown = -32768;
    tiff.extra.put(42113, "none");
    byte[] bytes = tiff.bytes();
    TerrainReading reading = read(bytes);

    assertThat(reading.problems())
        .map(Problem::headline)
        .containsExactly(
            folder.resolve("a.tif")
                + ": warning R121: 16 cells are at no height on earth, such as -32768.0 m");
    assertThat(reading.terrain().orElseThrow().heightsM()).isEqualTo(heights());
  }

  /// GDAL writes infinity so.
  @Test
  void infinityMayMarkWhatIsUnknown() throws IOException {
    DrawnTiff tiff = drawn();
    tiff.format = 3;
    tiff.bits = 32;
    tiff.unknown = Double.NEGATIVE_INFINITY;
    tiff.extra.put(42113, "-inf");

    assertThat(terrain(tiff.bytes()).heightsM()).isEqualTo(heights());
  }

  /// 64 kB and, as bytes and as heights, the rows of a strip for each thread that reads.
  @Test
  void whatThreadsHoldIsCountedBeforehand() throws IOException {
    Path path = Files.write(folder.resolve("a.tif"), drawn().bytes());
    var tight = new TerrainReader(4 * ROWS * COLUMNS + 2 * 73_000);

    assertThat(tight.with(2).read(List.of(path)).terrain()).isPresent();
    assertThat(tight.with(3).read(List.of(path)).problems())
        .map(problem -> problem.code().id())
        .containsExactly("R132");
  }

  /// Files of GDAL 3.6.2: heights 100 + 37 k mod 1000 of cell k, all of them stored, with a mask
  /// that leaves out each cell whose row and column add up to a multiple of 7.
  @ParameterizedTest
  @ValueSource(strings = {"i16-masked-tiled", "i16-masked-cog"})
  void cellsThatAMaskLeavesOutAreUnknown(String name) throws IOException {
    Terrain terrain = terrain(fixture(name));
    for (int row = 0; row < 30; row++) {
      for (int column = 0; column < 40; column++) {
        boolean isLeftOut = (row + column) % 7 == 0;
        float stored = 100 + (row * 40 + column) * 37 % 1000;
        assertThat(Float.valueOf(terrain.heightM(row, column)))
            .isEqualTo(Float.valueOf(isLeftOut ? Float.NaN : stored));
      }
    }
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
    DrawnTiff tiff = drawn();
    refusal.change.accept(tiff);

    assertProblem("error " + refusal.problem, tiff.bytes());
  }

  @Test
  void aFileThatIsCutOffSaysWhere() throws IOException {
    DrawnTiff tiff = drawn();
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
    DrawnTiff tiff = drawn();
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
