package dev.ledo.route.terrain.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// SRTM tiles and zips, written for tests.
final class HgtBytes {

  static final int SIDE = 1201;

  private HgtBytes() {}

  /// Height of a cell.
  @FunctionalInterface
  interface Heights {
    /// Metres, -32768 for a void.
    int at(int row, int column);
  }

  static byte[] of(Heights heights) {
    byte[] bytes = new byte[2 * SIDE * SIDE];
    for (int k = 0; k < SIDE * SIDE; k++) {
      int height = heights.at(k / SIDE, k % SIDE);
      bytes[2 * k] = (byte) (height >> 8);
      bytes[2 * k + 1] = (byte) height;
    }
    return bytes;
  }

  static byte[] zipped(String entry, byte[] bytes) {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write('x');
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
