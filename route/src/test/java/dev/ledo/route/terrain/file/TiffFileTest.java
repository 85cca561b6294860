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
import java.util.Base64;
import java.util.List;
import java.util.Objects;
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

  static float[] heights(int cells) {
    float[] heights = new float[cells];
    for (int k = 0; k < heights.length; k++) {
      heights[k] = k % 53 == 7 ? Float.NaN : (k * 7919) % 4001 + 1;
    }
    return heights;
  }

  static DrawnTiff drawn() {
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

  private static DrawnTiff ofBytes() {
    DrawnTiff tiff = new DrawnTiff(2, 2, new float[] {0, 7, 254, 255});
    tiff.format = 1;
    tiff.bits = 8;
    tiff.unknown = Double.NaN;
    return tiff;
  }

  /// A shaded relief looks like this, and so does an island of 255 m.
  @Test
  void heightsOf8BitsAreReadWithAWarning() throws IOException {
    TerrainReading reading = read(ofBytes().bytes());

    assertThat(reading.terrain().orElseThrow().heightsM()).containsExactly(0, 7, 254, 255);
    assertThat(reading.problems())
        .extracting(Problem::headline)
        .containsExactly(
            folder.resolve("a.tif") + ": warning R122: its numbers have 8 bits, 0 to 255");
  }

  @Test
  void whatStandsForColoursIsTold() throws IOException {
    DrawnTiff tiff = ofBytes();
    tiff.extra.put(262, new int[] {3});

    assertThat(read(tiff.bytes()).problems())
        .extracting(Problem::message)
        .containsExactly("its numbers have 8 bits, 0 to 255, and stand for colours of a table");
  }

  @Test
  void otherQuantitiesMayHave8Bits() throws IOException {
    Path file = Files.write(folder.resolve("a.tif"), ofBytes().bytes());

    assertThat(reader.of(Quantity.OTHER).read(List.of(file)).problems()).isEmpty();
  }
}
