package dev.ledo.route.terrain.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// Room for a strip of float32 as it is, little-endian.
final class PlainStrip {

  private final float[] row;
  private final ByteBuffer bytes;

  PlainStrip(int columns, int rows) {
    this.row = new float[columns];
    this.bytes =
        ByteBuffer.allocateDirect(Math.multiplyExact(columns * Float.BYTES, rows))
            .order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Writes a strip to its place in a file.
  ///
  /// @throws UncheckedIOException if it cannot be written
  void write(FileChannel file, long at, int firstRow, int rows, RasterRows values) {
    for (int k = 0; k < rows; k++) {
      values.row(firstRow + k, row);
      bytes.asFloatBuffer().put(k * row.length, row);
    }
    bytes.limit(rows * row.length * Float.BYTES);
    try {
      while (bytes.hasRemaining()) {
        file.write(bytes, at + bytes.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes.clear();
  }
}
