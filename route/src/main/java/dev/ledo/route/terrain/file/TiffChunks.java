package dev.ledo.route.terrain.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The tiles or strips of a TIFF image: where each stands in the file, and how it is unpacked.
final class TiffChunks {

  private static final int STRIP_OFFSETS = 273;
  private static final int STRIP_COUNTS = 279;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_COUNTS = 325;

  private final ByteSource bytes;
  private final TiffLayout.Compression compression;
  private final long[] offsets;
  private final long[] counts;

  /// @param chunks how many there are
  TiffChunks(ByteSource bytes, TiffDirectory tags, TiffLayout.Compression compression, int chunks)
      throws IOException, BrokenHeights {
    this.bytes = bytes;
    this.compression = compression;
    this.offsets = table(tags, TILE_OFFSETS, STRIP_OFFSETS, chunks);
    this.counts = table(tags, TILE_COUNTS, STRIP_COUNTS, chunks);
  }

  private static long[] table(TiffDirectory tags, int tileTag, int stripTag, int chunks)
      throws IOException, BrokenHeights {
    long[] table = tags.numbers(tags.has(tileTag) ? tileTag : stripTag, chunks);
    if (table.length < chunks) {
      throw tags.broken("it lists " + table.length + " of its " + chunks + " tiles or strips");
    }
    return table;
  }

  /// Whether a chunk was never written.
  boolean isMissing(int number) {
    return offsets[number] == 0 && counts[number] == 0;
  }

  /// The bytes of a chunk.
  ///
  /// @param inflater that may be used for them
  InputStream unpacked(int number, Inflater inflater) throws EOFException {
    long at = offsets[number];
    long count = counts[number];
    if (at < 0 || count < 0 || at > bytes.size() - count) {
      throw new EOFException(
          "it lies at bytes %s and %s on, in a file of %d"
              .formatted(Long.toUnsignedString(at), Long.toUnsignedString(count), bytes.size()));
    }
    var packed = new SourceStream(bytes, at, count);
    return switch (compression) {
      case NONE -> packed;
      case LZW -> new LzwStream(packed);
      case DEFLATE -> {
        inflater.reset();
        yield new InflaterInputStream(packed, inflater, 1 << 15);
      }
    };
  }
}
