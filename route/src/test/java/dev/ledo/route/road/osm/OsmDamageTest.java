package dev.ledo.route.road.osm;

import static dev.ledo.route.road.osm.OsmEar.XML;
import static dev.ledo.route.road.osm.OsmEar.bytes;
import static dev.ledo.route.road.osm.OsmEar.data;
import static dev.ledo.route.road.osm.OsmEar.gzip;
import static dev.ledo.route.road.osm.OsmEar.header;
import static dev.ledo.route.road.osm.OsmEar.joined;
import static dev.ledo.route.road.osm.OsmEar.pbf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are cut, broken or changed by chance.
class OsmDamageTest {

  @TempDir private Path folder;
  private OsmEar ear;

  @BeforeEach
  void anEar() {
    ear = new OsmEar(folder);
  }

  @Test
  void everyCutOfAFileIsToldAsCut() throws IOException {
    byte[] whole = pbf().bytes();
    int headerEnd = firstBlockEnd(whole);
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      var problems = new Problems();
      boolean isRead = ear.file(cut).read(new OsmEar.Listener(), problems);
      assertThat(isRead).as("cut at %d", length).isEqualTo(length == headerEnd);
      if (!isRead && length > 15) {
        assertThat(problems.sorted().getFirst().code()).isEqualTo(OsmCode.TRUNCATED);
      }
    }
    assertThat(ear.problem(bytes(XML.substring(0, XML.length() - 9)))).startsWith("W004");
    byte[] packed = gzip(bytes(XML));
    assertThat(ear.problem(Arrays.copyOf(packed, packed.length - 12))).startsWith("W004");
  }

  /// Whatever the bytes: read, or a problem, within bounded time and memory.
  @Test
  void mutatedFilesNeverThrow() throws IOException {
    List<byte[]> seeds = List.of(bytes(XML), gzip(bytes(XML)), pbf().bytes(), unpackedPbf());
    var random = new Random(20_261_125);
    int refused = 0;
    for (int round = 0; round < 6_000; round++) {
      byte[] bytes = seeds.get(round % seeds.size()).clone();
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      var problems = new Problems();
      boolean isRead = ear.file(bytes).read(new OsmEar.Listener(), problems);
      assertThat(problems.errors()).isEqualTo(isRead ? 0 : 1);
      refused += isRead ? 0 : 1;
    }
    assertThat(refused).isBetween(1_000, 5_900);
  }

  /// Unpacked, so that mutations reach the messages instead of the checksum.
  private static byte[] unpackedPbf() {
    byte[] packed = pbf().bytes();
    byte[] data = Arrays.copyOfRange(packed, firstBlockEnd(packed), packed.length);
    byte[] content;
    try {
      int headerLength = data[3];
      content = new PbfBlob(Arrays.copyOfRange(data, 4 + headerLength, data.length)).content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] raw = PbfWriter.message(out -> out.writeByteArray(1, content));
    return joined(header(), PbfWriter.block("OSMData", raw));
  }

  private static int firstBlockEnd(byte[] bytes) {
    for (int i = 4; i < bytes.length; i++) {
      if (new String(bytes, i, Math.min(7, bytes.length - i), StandardCharsets.ISO_8859_1)
          .equals("OSMData")) {
        return i - 6;
      }
    }
    throw new AssertionError("no data");
  }

  /// Columns of a block belong together: what is left over in one is not dropped.
  @Test
  void columnsOfUnequalLengthAreBroken() throws IOException {
    byte[] dense =
        PbfWriter.message(out -> {
          out.writeByteArray(1, PbfWriter.message(ids -> ids.writeSInt64NoTag(1)));
          out.writeByteArray(
              8,
              PbfWriter.message(lats -> {
                lats.writeSInt64NoTag(1);
                lats.writeSInt64NoTag(1);
              }));
          out.writeByteArray(9, PbfWriter.message(lons -> lons.writeSInt64NoTag(1)));
        });
    byte[] block =
        PbfWriter.message(out ->
            out.writeByteArray(2, PbfWriter.message(group -> group.writeByteArray(2, dense))));
    assertThat(ear.problem(data(block)))
        .startsWith("W005 the blob at byte ")
        .endsWith(" is broken: a block has more latitudes than nodes");
  }

  @Test
  void aBlobWithoutContentOrSizeIsBroken() throws IOException {
    byte[] none = PbfWriter.message(out -> out.writeInt32(2, 10));
    assertThat(ear.problem(joined(header(), PbfWriter.block("OSMData", none))))
        .startsWith("W005 the blob at byte ")
        .endsWith(" is broken: a blob has no content");
    byte[] sizeless = PbfWriter.message(out -> out.writeByteArray(3, new byte[4]));
    assertThat(ear.problem(joined(header(), PbfWriter.block("OSMData", sizeless))))
        .startsWith("W005 the blob at byte ")
        .endsWith(" is broken: a blob does not say its size");
    byte[] zstd = PbfWriter.message(out -> out.writeByteArray(7, new byte[4]));
    assertThat(ear.problem(joined(header(), PbfWriter.block("OSMData", zstd))))
        .isEqualTo("W003 the file is packed by Zstandard inside; write it with zlib");
  }
}
