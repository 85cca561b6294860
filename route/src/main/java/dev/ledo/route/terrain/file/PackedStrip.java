package dev.ledo.route.terrain.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.Deflater;

/// Packs strips of float32 one after another: the floating-point predictor, then DEFLATE at its
/// quickest.
final class PackedStrip implements AutoCloseable {

  private final float[] row;
  private final byte[] shuffled;
  private final byte[] differences;
  private final byte[] packed = new byte[1 << 16];
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);

  PackedStrip(int columns, int rows) {
    this.row = new float[columns];
    this.shuffled = new byte[Math.multiplyExact(columns, Float.BYTES)];
    this.differences = new byte[Math.multiplyExact(shuffled.length, rows)];
  }

  /// Writes a strip where the file stands; tells how many bytes it took.
  long write(FileChannel file, int firstRow, int rows, RasterRows values) throws IOException {
    for (int k = 0; k < rows; k++) {
      values.row(firstRow + k, row);
      shuffle(k * shuffled.length);
    }
    return deflate(file, rows * shuffled.length);
  }

  /// Bytes by significance, then differences.
  private void shuffle(int at) {
    int columns = row.length;
    for (int k = 0; k < columns; k++) {
      int bits = Float.floatToRawIntBits(row[k]);
      shuffled[k] = (byte) (bits >> 24);
      shuffled[columns + k] = (byte) (bits >> 16);
      shuffled[2 * columns + k] = (byte) (bits >> 8);
      shuffled[3 * columns + k] = (byte) bits;
    }
    differences[at] = shuffled[0];
    for (int k = 1; k < shuffled.length; k++) {
      differences[at + k] = (byte) (shuffled[k] - shuffled[k - 1]);
    }
  }

  private long deflate(FileChannel file, int length) throws IOException {
    deflater.reset();
    deflater.setInput(differences, 0, length);
    deflater.finish();
    long total = 0;
    while (!deflater.finished()) {
      int count = deflater.deflate(packed);
      var bytes = ByteBuffer.wrap(packed, 0, count);
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      total += count;
    }
    return total;
  }

  @Override
  public void close() {
    deflater.end();
  }
}
