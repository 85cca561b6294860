package dev.ledo.route.terrain.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// PNG files of plain colours. Java's own writer would start the desktop, which a server may lack.
///
/// Source: Portable Network Graphics (PNG) Specification, W3C.
final class PngBytes {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PngBytes() {}

  /// A picture.
  ///
  /// @param colours row by row, 0xRRGGBB
  static byte[] of(int width, int height, int[] colours) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(file, "IHDR", head.put((byte) 8).put((byte) 2).array());
    chunk(file, "IDAT", packed(rows(width, height, colours)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /// Each row after its filter: the difference to the pixel before.
  private static byte[] rows(int width, int height, int[] colours) {
    ByteBuffer rows = ByteBuffer.allocate(Math.multiplyExact(height, 3 * width + 1));
    for (int y = 0; y < height; y++) {
      rows.put((byte) 1);
      int before = 0;
      for (int x = 0; x < width; x++) {
        int colour = colours[y * width + x];
        for (int shift = 16; shift >= 0; shift -= 8) {
          rows.put((byte) ((colour >> shift) - (before >> shift)));
        }
        before = colour;
      }
    }
    return rows.array();
  }

  private static byte[] packed(byte[] rows) {
    var deflater = new Deflater();
    deflater.setInput(rows);
    deflater.finish();
    var packed = new ByteArrayOutputStream();
    byte[] some = new byte[1 << 16];
    while (!deflater.finished()) {
      packed.write(some, 0, deflater.deflate(some));
    }
    deflater.end();
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var check = new CRC32();
    check.update(name);
    check.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
