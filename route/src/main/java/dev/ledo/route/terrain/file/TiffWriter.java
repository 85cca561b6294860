package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;

/// Writes float32 GeoTIFF in strips, one at a time; unknown is NaN. Above 4 GB it is BigTIFF.
///
/// @see docs/methods/route-terrain.md
public final class TiffWriter {

  private static final int STRIP_BYTES = 1 << 19;
  private static final long CLASSIC_BYTES = 4_000_000_000L;

  /// How strips are packed.
  public enum Packing {
    /// As they are: fastest.
    NONE,
    /// DEFLATE at its quickest after the floating-point predictor: a third to a half of the size.
    DEFLATE
  }

  private final Frame frame;
  private final Packing packing;
  private final int stripRows;
  private final long[] offsets;
  private final long[] counts;

  private TiffWriter(Frame frame, Packing packing) {
    this.frame = frame;
    this.packing = packing;
    int rowBytes = Math.multiplyExact(frame.columns(), Float.BYTES);
    this.stripRows = Math.clamp(STRIP_BYTES / rowBytes, 1, frame.rows());
    int strips = Math.ceilDiv(frame.rows(), stripRows);
    this.offsets = new long[strips];
    this.counts = new long[strips];
  }

  /// Writes the heights of a terrain, over a file that may be there.
  public static void write(Path path, Terrain terrain, Packing packing) throws IOException {
    write(path, terrain.frame(), terrain.coordinates(), packing, RasterRows.of(terrain));
  }

  /// Writes values on a grid, over a file that may be there.
  public static void write(
      Path path, Frame frame, Coordinates coordinates, Packing packing, RasterRows values)
      throws IOException {
    var writer = new TiffWriter(frame, packing);
    try (FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      boolean big = frame.cells() * Float.BYTES > CLASSIC_BYTES;
      var directory = new TiffDirectoryBytes(big);
      writer.writeStrips(file, directory.headBytes(), values);
      writer.describe(directory, coordinates);
      directory.write(file);
    }
  }

  private void writeStrips(FileChannel file, int from, RasterRows values) throws IOException {
    file.position(from);
    long at = from;
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new BufferedOutputStream(unclosed(file), 1 << 20)) {
      var strip = new StripBytes(frame.columns(), stripRows, deflater);
      for (int number = 0; number < offsets.length; number++) {
        int first = number * stripRows;
        int rows = Math.min(stripRows, frame.rows() - first);
        offsets[number] = at;
        counts[number] = strip.write(first, rows, values, packing, out);
        at += counts[number];
      }
    } finally {
      deflater.end();
    }
  }

  private static OutputStream unclosed(FileChannel file) {
    OutputStream out = Channels.newOutputStream(file);
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        out.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }
    };
  }

  private void describe(TiffDirectoryBytes directory, Coordinates coordinates) {
    directory.addLong(256, frame.columns());
    directory.addLong(257, frame.rows());
    directory.addShort(258, 32);
    directory.addShort(259, packing == Packing.NONE ? 1 : 8);
    directory.addShort(262, 1);
    directory.addWords(273, offsets);
    directory.addShort(277, 1);
    directory.addLong(278, stripRows);
    directory.addWords(279, counts);
    directory.addShort(284, 1);
    if (packing == Packing.DEFLATE) {
      directory.addShort(317, 3);
    }
    directory.addShort(339, 3);
    directory.addDoubles(33550, frame.eastwardStep(), frame.northStep(), 0);
    Coordinates.GridPoint corner = frame.gridPoint(-0.5, -0.5);
    directory.addDoubles(33922, 0, 0, 0, corner.east(), corner.north(), 0);
    directory.addShort(34735, geoKeys(coordinates));
    directory.addText(42113, "nan");
  }

  /// Numbers of keys, each with 0 and 1 for a value in place; places are those of corners.
  private static int[] geoKeys(Coordinates coordinates) {
    return coordinates instanceof Coordinates.Degrees
        ? new int[] {1, 1, 0, 4, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326, 2054, 0, 1, 9102}
        : new int[] {
          1,
          1,
          0,
          4,
          1024,
          0,
          1,
          1,
          1025,
          0,
          1,
          1,
          3072,
          0,
          1,
          coordinates.epsg().orElse(32767),
          3076,
          0,
          1,
          9001
        };
  }

  /// Packs a strip after another.
  private static final class StripBytes {

    private final int columns;
    private final float[] row;
    private final ByteBuffer plain;
    private final byte[] shuffled;
    private final byte[] packed = new byte[1 << 16];
    private final Deflater deflater;

    StripBytes(int columns, int rows, Deflater deflater) {
      this.columns = columns;
      this.row = new float[columns];
      this.plain =
          ByteBuffer.allocate(Math.multiplyExact(columns * Float.BYTES, rows))
              .order(ByteOrder.LITTLE_ENDIAN);
      this.shuffled = new byte[columns * Float.BYTES];
      this.deflater = deflater;
    }

    /// Writes a strip; tells how many bytes it took.
    long write(int first, int rows, RasterRows values, Packing packing, OutputStream out)
        throws IOException {
      for (int k = 0; k < rows; k++) {
        values.row(first + k, row);
        switch (packing) {
          case NONE -> plain.asFloatBuffer().put(k * columns, row);
          case DEFLATE -> shuffle(k * shuffled.length);
        }
      }
      int length = rows * shuffled.length;
      if (packing == Packing.NONE) {
        out.write(plain.array(), 0, length);
        return length;
      }
      return deflate(length, out);
    }

    /// Bytes by significance, then differences: the floating-point predictor.
    private void shuffle(int at) {
      for (int k = 0; k < columns; k++) {
        int bits = Float.floatToRawIntBits(row[k]);
        shuffled[k] = (byte) (bits >> 24);
        shuffled[columns + k] = (byte) (bits >> 16);
        shuffled[2 * columns + k] = (byte) (bits >> 8);
        shuffled[3 * columns + k] = (byte) bits;
      }
      byte[] bytes = plain.array();
      bytes[at] = shuffled[0];
      for (int k = 1; k < shuffled.length; k++) {
        bytes[at + k] = (byte) (shuffled[k] - shuffled[k - 1]);
      }
    }

    private long deflate(int length, OutputStream out) throws IOException {
      deflater.reset();
      deflater.setInput(plain.array(), 0, length);
      deflater.finish();
      long total = 0;
      while (!deflater.finished()) {
        int count = deflater.deflate(packed);
        out.write(packed, 0, count);
        total += count;
      }
      return total;
    }
  }
}
