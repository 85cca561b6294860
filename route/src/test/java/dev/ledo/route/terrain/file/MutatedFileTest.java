package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files with bytes changed, cut or swapped at random by seed: heights or a problem come of each,
/// never an exception, and never more memory or time than they may take.
class MutatedFileTest {

  @TempDir private Path folder;

  private final TerrainReader reader = new TerrainReader(4_000_000);

  private void mutate(String name, byte[] sound, int times) throws IOException {
    var random = new SplittableRandom(name.hashCode());
    Path path = folder.resolve(name);
    int refused = 0;
    for (int k = 0; k < times; k++) {
      byte[] bytes = mutated(sound, random);
      Files.write(path, bytes);
      TerrainReading reading =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> reader.read(List.of(path)), name + " " + k);
      boolean told = reading.problems().stream().anyMatch(p -> !p.message().isBlank());
      assertThat(reading.terrain().isPresent() || told).isTrue();
      refused += reading.terrain().isPresent() ? 0 : 1;
      assertThat(reading.problems()).map(Problem::headline).noneMatch(l -> l.contains("null"));
    }
    assertThat(refused).isGreaterThan(times / 50);
  }

  private static byte[] mutated(byte[] sound, SplittableRandom random) {
    byte[] bytes = sound.clone();
    int changes = random.nextInt(1, 6);
    for (int k = 0; k < changes; k++) {
      int at = near(bytes.length, random);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xff);
        default -> bytes[at] = bytes[random.nextInt(bytes.length)];
      }
    }
    return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  /// Half of the changes go to the head or to the end, where formats keep what leads astray.
  private static int near(int length, SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(Math.min(length, 64));
      case 1 -> length - 1 - random.nextInt(Math.min(length, 420));
      default -> random.nextInt(length);
    };
  }

  @Test
  void tiffOfEveryKind() throws IOException {
    float[] heights = new float[40 * 33];
    for (int k = 0; k < heights.length; k++) {
      heights[k] = k % 997;
    }
    for (int kind = 0; kind < 8; kind++) {
      var tiff = new DrawnTiff(40, 33, heights);
      tiff.compression = new int[] {1, 5, 8}[kind % 3];
      tiff.bigTiff = kind % 2 == 1;
      tiff.bigEndian = kind >= 4;
      tiff.format = kind % 3 == 2 ? 3 : 2;
      tiff.bits = kind % 3 == 2 ? 32 : 16;
      tiff.predictor = kind % 3 == 2 ? 3 : 1;
      tiff.chunkRows = 16;
      tiff.chunkColumns = kind >= 4 ? 16 : 33;
      mutate("tiff" + kind + ".tif", tiff.bytes(), 500);
    }
  }

  @Test
  void textGrids() throws IOException {
    String text =
        "ncols 4\nnrows 3\nxllcorner 95\nyllcorner 27\ncellsize 0.1\nNODATA_value -9999\n"
            + "1 2.5 3 4\n5 6 -9999 8\n9 10 11 12\n";
    mutate("grid.asc", text.getBytes(StandardCharsets.US_ASCII), 1_500);
  }

  @Test
  void zips() throws IOException {
    var tiff = new DrawnTiff(20, 20, new float[400]);
    mutate("z.zip", HgtBytes.zipped("a.tif", tiff.bytes()), 1_000);
    byte[] flat = HgtBytes.of((row, column) -> row % 7 + column % 5);
    mutate("h.zip", HgtBytes.zipped("N27E095.hgt", flat), 100);
  }

  /// 60 kB that unpack to 64 MB: refused by the memory they may take, not unpacked.
  @Test
  void aZipBombIsRefused() throws IOException {
    byte[] large = new byte[64 << 20];
    System.arraycopy("II*\0".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 4);
    Path path = Files.write(folder.resolve("bomb.zip"), HgtBytes.zipped("a.tif", large));

    assertThat(Files.size(path)).isLessThan(100_000);
    assertThat(reader.read(List.of(path)).problems())
        .map(Problem::headline)
        .containsExactly(
            path + "/a.tif: error R104: it takes 67108864 bytes unpacked, and 2000000 may be held");
  }

  /// An image that says it is a billion cells each way takes no memory before it is refused.
  @Test
  void aHugeImageIsRefused() throws IOException {
    var tiff = new DrawnTiff(20, 20, new float[400]);
    tiff.extra.put(256, new long[] {1 << 22});
    tiff.extra.put(257, new long[] {1 << 30});
    tiff.extra.put(278, new long[] {1 << 30});
    tiff.extra.put(33550, new double[] {1e-5, 1e-6, 0});
    tiff.extra.put(34735, new int[] {1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32647});
    Path path = Files.write(folder.resolve("huge.tif"), tiff.bytes());

    assertThat(reader.read(List.of(path)).problems())
        .map(Problem::headline)
        .singleElement()
        .asString()
        .contains("error R132: 1,073,741,824 by 4,194,304 cells take");
  }
}
