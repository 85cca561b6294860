package dev.ledo.route.terrain.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The directory of a little-endian TIFF file being written, at its end.
final class TiffDirectoryBytes {

  private final boolean big;
  private final List<Field> fields = new ArrayList<>();

  /// An empty directory.
  ///
  /// @param big whether the file is BigTIFF
  TiffDirectoryBytes(boolean big) {
    this.big = big;
  }

  private record Field(int tag, int type, int count, ByteBuffer bytes) {}

  /// Bytes before the first strip.
  int headBytes() {
    return big ? 16 : 8;
  }

  /// Fields are to be added by rising tag.
  void addShort(int tag, int... values) {
    ByteBuffer bytes = room(2 * values.length);
    for (int value : values) {
      bytes.putShort((short) value);
    }
    fields.add(new Field(tag, 3, values.length, bytes.flip()));
  }

  void addLong(int tag, int value) {
    fields.add(new Field(tag, 4, 1, room(4).putInt(value).flip()));
  }

  /// Places or lengths in the file.
  void addWords(int tag, long[] values) {
    ByteBuffer bytes = room(Math.multiplyExact(wordBytes(), values.length));
    for (long value : values) {
      putWord(bytes, value);
    }
    fields.add(new Field(tag, big ? 16 : 4, values.length, bytes.flip()));
  }

  void addDoubles(int tag, double... values) {
    ByteBuffer bytes = room(8 * values.length);
    for (double value : values) {
      bytes.putDouble(value);
    }
    fields.add(new Field(tag, 12, values.length, bytes.flip()));
  }

  void addText(int tag, String text) {
    byte[] ascii = (text + '\0').getBytes(StandardCharsets.US_ASCII);
    fields.add(new Field(tag, 2, ascii.length, room(ascii.length).put(ascii).flip()));
  }

  private static ByteBuffer room(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private int wordBytes() {
    return big ? 8 : 4;
  }

  private void putWord(ByteBuffer bytes, long value) {
    if (big) {
      bytes.putLong(value);
    } else {
      bytes.putInt((int) value);
    }
  }

  /// Writes the values that do not fit in a field, the directory, and the head that points to it.
  void write(FileChannel file) throws IOException {
    int fieldBytes = big ? 20 : 12;
    ByteBuffer table = room((big ? 8 : 2) + fields.size() * fieldBytes + wordBytes());
    if (big) {
      table.putLong(fields.size());
    } else {
      table.putShort((short) fields.size());
    }
    long at = even(file, file.size());
    for (Field field : fields) {
      table.putShort((short) field.tag).putShort((short) field.type);
      putWord(table, field.count);
      if (field.bytes.remaining() <= wordBytes()) {
        int end = table.position() + wordBytes();
        table.put(field.bytes).position(end);
      } else {
        putWord(table, at);
        at = even(file, put(file, at, field.bytes));
      }
    }
    put(file, at, table.rewind());
    writeHead(file, at);
  }

  private void writeHead(FileChannel file, long directory) throws IOException {
    ByteBuffer head = room(headBytes()).putShort((short) 0x4949);
    if (big) {
      head.putShort((short) 43).putShort((short) 8).putShort((short) 0).putLong(directory);
    } else {
      head.putShort((short) 42).putInt((int) directory);
    }
    put(file, 0, head.flip());
  }

  /// Words begin at even places.
  private static long even(FileChannel file, long at) throws IOException {
    return at % 2 == 0 ? at : put(file, at, room(1));
  }

  private static long put(FileChannel file, long at, ByteBuffer bytes) throws IOException {
    long to = at;
    while (bytes.hasRemaining()) {
      to += file.write(bytes, to);
    }
    return to;
  }
}
