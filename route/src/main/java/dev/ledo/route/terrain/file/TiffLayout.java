package dev.ledo.route.terrain.file;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// How the cells of a TIFF image are stored.
///
/// @param rows of the image
/// @param columns of the image
/// @param chunkRows of a tile or strip
/// @param chunkColumns of a tile or strip
/// @param sample the kind of number
/// @param compression how chunks are packed
/// @param predictor 1 none, 2 differences of numbers, 3 differences of bytes by significance
record TiffLayout(
    int rows,
    int columns,
    int chunkRows,
    int chunkColumns,
    Sample sample,
    Compression compression,
    int predictor) {

  private static final long MOST_CHUNKS = 1 << 24;
  private static final int WIDEST_CHUNK = 1 << 22;

  private static final Map<Long, String> OTHER_COMPRESSIONS =
      Map.of(
          7L, "JPEG",
          32773L, "PackBits",
          34887L, "LERC",
          34925L, "LZMA",
          50000L, "ZSTD",
          50001L, "WebP");

  /// A kind of number.
  enum Sample {
    INT8(2, 8),
    UINT8(1, 8),
    INT16(2, 16),
    UINT16(1, 16),
    INT32(2, 32),
    UINT32(1, 32),
    FLOAT32(3, 32),
    FLOAT64(3, 64);

    private final int format;
    private final int bits;

    Sample(int format, int bits) {
      this.format = format;
      this.bits = bits;
    }

    int bytes() {
      return bits / 8;
    }

    boolean isFloat() {
      return format == 3;
    }

    static Optional<Sample> of(long format, long bits) {
      for (Sample sample : values()) {
        if (sample.format == format && sample.bits == bits) {
          return Optional.of(sample);
        }
      }
      return Optional.empty();
    }
  }

  /// How chunks are packed.
  enum Compression {
    NONE,
    LZW,
    DEFLATE
  }

  static TiffLayout of(String name, TiffDirectory tags) throws IOException, BrokenHeights {
    long bands = tags.number(277, 1);
    Optional<String> colours = colours(tags.number(262, 1));
    if (bands > 1 && colours.isPresent()) {
      throw new BrokenHeights(
          Problem.of(
                  TerrainCode.R102,
                  Place.of(name),
                  "it is a picture: %d bands that are colours (%s)".formatted(bands, colours.get()))
              .withHint("give the heights that it was drawn from"));
    }
    if (bands != 1) {
      throw new BrokenHeights(
          Problem.of(
                  TerrainCode.R105,
                  Place.of(name),
                  "it has " + bands + " bands, not one of heights")
              .withHint("take the band of heights out of it: gdal_translate -b 1"));
    }
    return of(name, tags, sample(name, tags));
  }

  /// How several bands make a colour, by what the file says of its light; empty where they do not.
  private static Optional<String> colours(long photometric) {
    return Optional.ofNullable(
        Map.of(2L, "RGB", 5L, "CMYK", 6L, "YCbCr", 8L, "CIELab").get(photometric));
  }

  /// The layout of an image of which the kind of number is known.
  static TiffLayout of(String name, TiffDirectory tags, Sample sample)
      throws IOException, BrokenHeights {
    int columns = side(name, tags.number(256, 0));
    int rows = side(name, tags.number(257, 0));
    if (tags.number(274, 1) != 1 || tags.number(266, 1) != 1) {
      throw unsupported(name, "its rows or bits are in an unusual order");
    }
    boolean tiled = tags.has(322);
    long chunkColumns = tiled ? tags.number(322, 0) : columns;
    long chunkRows = tiled ? tags.number(323, 0) : Math.min(rows, tags.number(278, rows));
    if (chunkColumns < 1 || chunkRows < 1 || chunkColumns > WIDEST_CHUNK || chunkRows > 1 << 30) {
      throw new BrokenHeights(
          TerrainCode.R103, name, "its tiles are " + chunkColumns + " by " + chunkRows + " cells");
    }
    var layout =
        new TiffLayout(
            rows,
            columns,
            (int) chunkRows,
            (int) chunkColumns,
            sample,
            compression(name, tags),
            predictor(name, tags, sample));
    if ((long) layout.chunksDown() * layout.chunksAcross() > MOST_CHUNKS) {
      throw new BrokenHeights(TerrainCode.R104, name, "it has more than 16 million tiles");
    }
    return layout;
  }

  private static int side(String name, long cells) throws BrokenHeights {
    if (cells < 1 || cells > 1 << 30) {
      throw new BrokenHeights(TerrainCode.R103, name, "it is " + cells + " cells wide or high");
    }
    return (int) cells;
  }

  private static Sample sample(String name, TiffDirectory tags) throws IOException, BrokenHeights {
    long format = tags.number(339, 1);
    long bits = tags.number(258, 1);
    Optional<Sample> sample = Sample.of(format, bits);
    if (sample.isEmpty()) {
      throw unsupported(name, "its numbers have " + bits + " bits and format " + format);
    }
    return sample.get();
  }

  private static Compression compression(String name, TiffDirectory tags)
      throws IOException, BrokenHeights {
    long code = tags.number(259, 1);
    if (code == 1) {
      return Compression.NONE;
    }
    if (code == 5) {
      return Compression.LZW;
    }
    if (code == 8 || code == 32946) {
      return Compression.DEFLATE;
    }
    String known = OTHER_COMPRESSIONS.getOrDefault(code, "method " + code);
    throw unsupported(name, "it is compressed by " + known);
  }

  private static int predictor(String name, TiffDirectory tags, Sample sample)
      throws IOException, BrokenHeights {
    long code = tags.number(259, 1) == 1 ? 1 : tags.number(317, 1);
    if (code < 1 || code > 3 || (code == 3 && !sample.isFloat())) {
      throw unsupported(name, "predictor " + code + " does not go with its numbers");
    }
    return (int) code;
  }

  private static BrokenHeights unsupported(String name, String message) {
    return new BrokenHeights(TerrainCode.R105, name, message);
  }

  int chunksDown() {
    return Math.ceilDiv(rows, chunkRows);
  }

  int chunksAcross() {
    return Math.ceilDiv(columns, chunkColumns);
  }

  /// Bytes of a row of a chunk, unpacked.
  int rowBytes() {
    return chunkColumns * sample.bytes();
  }
}
