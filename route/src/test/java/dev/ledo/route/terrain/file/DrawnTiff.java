package dev.ledo.route.terrain.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/// GeoTIFF files drawn byte by byte for tests, by another way than the reader and the writer of the
/// product go: every number is made on its own, and LZW clears its table by hand.
final class DrawnTiff {

  final int rows;
  final int columns;
  boolean bigEndian;
  boolean bigTiff;
  int chunkRows;
  int chunkColumns;
  int format = 2;
  int bits = 16;
  int compression = 1;
  int predictor = 1;
  double unknown = -9999;
  final Map<Integer, Object> extra = new HashMap<>();

  private final float[] heights;

  /// A grid in degrees, north-west corner of the north-west cell at 28 north, 95 east.
  ///
  /// @param heights NaN becomes the mark of unknown cells
  DrawnTiff(int rows, int columns, float[] heights) {
    this.rows = rows;
    this.columns = columns;
    this.heights = heights;
    this.chunkRows = rows;
    this.chunkColumns = columns;
    extra.put(33550, new double[] {0.001, 0.002, 0});
    extra.put(33922, new double[] {0, 0, 0, 95, 28, 0});
    extra.put(34735, new int[] {1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326});
  }

  /// Says what system its places are in, as cells that are areas.
  void keys(int model, int key, int value) {
    extra.put(34735, new int[] {1, 1, 0, 2, 1024, 0, 1, model, key, 0, 1, value});
  }

  byte[] bytes() {
    int down = Math.ceilDiv(rows, Math.max(1, chunkRows));
    int across = Math.ceilDiv(columns, chunkColumns);
    var body = new ByteArrayOutputStream();
    int head = bigTiff ? 16 : 8;
    long[] offsets = new long[down * across];
    long[] counts = new long[down * across];
    for (int k = 0; k < offsets.length; k++) {
      byte[] chunk = packed(chunk(k / across, k % across));
      offsets[k] = (long) head + body.size();
      counts[k] = chunk.length;
      body.writeBytes(chunk);
    }
    boolean tiled = chunkColumns != columns;
    var fields = new TreeMap<Integer, Object>();
    fields.put(256, new int[] {columns});
    fields.put(257, new int[] {rows});
    fields.put(258, new int[] {bits});
    fields.put(259, new int[] {compression});
    fields.put(317, new int[] {predictor});
    fields.put(339, new int[] {format});
    fields.put(42113, Double.isNaN(unknown) ? "nan" : Double.toString(unknown));
    if (tiled) {
      fields.put(322, new int[] {chunkColumns});
      fields.put(323, new int[] {chunkRows});
    } else {
      fields.put(278, new int[] {chunkRows});
    }
    fields.put(tiled ? 324 : 273, offsets);
    fields.put(tiled ? 325 : 279, counts);
    fields.putAll(extra);
    fields.values().removeIf(value -> value.equals("none"));
    return file(head, body.toByteArray(), fields);
  }

  private ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size)
        .order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] all(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    return bytes;
  }

  private byte[] file(int head, byte[] body, Map<Integer, Object> fields) {
    int word = bigTiff ? 8 : 4;
    int tableSize = (bigTiff ? 8 : 2) + fields.size() * (bigTiff ? 20 : 12) + word;
    long tableAt = (long) head + body.length;
    ByteBuffer table = buffer(tableSize);
    var values = new ByteArrayOutputStream();
    putCount(table, fields.size());
    fields.forEach((tag, value) -> {
      byte[] raw = raw(value);
      table.putShort((short) (int) tag).putShort((short) type(value));
      putWord(table, raw.length / size(value));
      if (raw.length <= word) {
        table.put(raw).position(table.position() + word - raw.length);
      } else {
        putWord(table, tableAt + tableSize + values.size());
        values.writeBytes(raw);
      }
    });
    ByteBuffer start = buffer(head).put((byte) (bigEndian ? 'M' : 'I'));
    start.put((byte) (bigEndian ? 'M' : 'I')).putShort((short) (bigTiff ? 43 : 42));
    if (bigTiff) {
      start.putShort((short) 8).putShort((short) 0);
    }
    putWord(start, tableAt);
    var file = new ByteArrayOutputStream();
    file.writeBytes(all(start));
    file.writeBytes(body);
    file.writeBytes(all(table));
    file.writeBytes(values.toByteArray());
    return file.toByteArray();
  }

  private void putCount(ByteBuffer table, int count) {
    if (bigTiff) {
      table.putLong(count);
    } else {
      table.putShort((short) count);
    }
  }

  private void putWord(ByteBuffer to, long value) {
    if (bigTiff) {
      to.putLong(value);
    } else {
      to.putInt((int) value);
    }
  }

  private int type(Object value) {
    return switch (value) {
      case int[] _ -> 3;
      case long[] _ -> bigTiff ? 16 : 4;
      case double[] _ -> 12;
      default -> 2;
    };
  }

  private int size(Object value) {
    return switch (value) {
      case int[] _ -> 2;
      case long[] _ -> bigTiff ? 8 : 4;
      case double[] _ -> 8;
      default -> 1;
    };
  }

  private byte[] raw(Object value) {
    return switch (value) {
      case int[] numbers -> {
        ByteBuffer raw = buffer(2 * numbers.length);
        for (int number : numbers) {
          raw.putShort((short) number);
        }
        yield all(raw);
      }
      case long[] words -> {
        ByteBuffer raw = buffer((bigTiff ? 8 : 4) * words.length);
        for (long number : words) {
          putWord(raw, number);
        }
        yield all(raw);
      }
      case double[] doubles -> {
        ByteBuffer raw = buffer(8 * doubles.length);
        for (double number : doubles) {
          raw.putDouble(number);
        }
        yield all(raw);
      }
      default -> (value + "\0").getBytes(StandardCharsets.US_ASCII);
    };
  }

  private byte[] chunk(int down, int across) {
    int size = bits / 8;
    boolean strip = chunkColumns == columns;
    int height = strip ? Math.min(chunkRows, rows - down * chunkRows) : chunkRows;
    var chunk = new ByteArrayOutputStream();
    for (int y = 0; y < height; y++) {
      byte[][] numbers = new byte[chunkColumns][];
      long before = 0;
      for (int x = 0; x < chunkColumns; x++) {
        int row = down * chunkRows + y;
        int column = across * chunkColumns + x;
        boolean inside = row < rows && column < columns;
        long number = bits(inside ? heights[row * columns + column] : 77);
        numbers[x] = number(predictor == 2 ? number - before : number, size);
        before = number;
      }
      chunk.writeBytes(predictor == 3 ? shuffled(numbers, size) : joined(numbers, size));
    }
    return chunk.toByteArray();
  }

  private long bits(float height) {
    double value = Float.isNaN(height) ? unknown : height;
    if (format != 3) {
      return (long) value;
    }
    return bits == 32 ? Float.floatToIntBits((float) value) : Double.doubleToLongBits(value);
  }

  /// Most significant byte first or last.
  private byte[] number(long value, int size) {
    byte[] bytes = new byte[size];
    for (int k = 0; k < size; k++) {
      bytes[bigEndian ? size - 1 - k : k] = (byte) (value >> (8 * k));
    }
    return bytes;
  }

  private static byte[] joined(byte[][] numbers, int size) {
    ByteBuffer row = ByteBuffer.allocate(numbers.length * size);
    for (byte[] number : numbers) {
      row.put(number);
    }
    return row.array();
  }

  /// Adobe Photoshop TIFF Technical Note 3: planes from the most significant byte, then
  /// differences.
  private byte[] shuffled(byte[][] numbers, int size) {
    byte[] row = new byte[numbers.length * size];
    for (int k = 0; k < numbers.length; k++) {
      for (int part = 0; part < size; part++) {
        row[part * numbers.length + k] = numbers[k][bigEndian ? part : size - 1 - part];
      }
    }
    for (int k = row.length - 1; k > 0; k--) {
      row[k] -= row[k - 1];
    }
    return row;
  }

  private byte[] packed(byte[] plain) {
    return switch (compression) {
      case 5 -> lzw(plain);
      case 8, 32946 -> deflated(plain);
      default -> plain;
    };
  }

  private static byte[] deflated(byte[] plain) {
    var deflater = new Deflater();
    deflater.setInput(plain);
    deflater.finish();
    byte[] packed = new byte[plain.length * 2 + 100];
    int length = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  /// The algorithm of TIFF 6.0, section 13, with strings as text.
  private static byte[] lzw(byte[] plain) {
    var packed = new StringBuilder();
    Map<String, Integer> table = new HashMap<>();
    int width = 9;
    write(packed, 256, width);
    clear(table);
    String string = "";
    for (byte b : plain) {
      String longer = string + (char) (b & 0xff);
      if (table.containsKey(longer)) {
        string = longer;
        continue;
      }
      write(packed, table.getOrDefault(string, 0), width);
      table.put(longer, table.size());
      if (table.size() == 4095) {
        write(packed, 256, 12);
        clear(table);
      }
      width = width(table.size());
      string = longer.substring(longer.length() - 1);
    }
    if (!string.isEmpty()) {
      write(packed, table.getOrDefault(string, 0), width);
      width = width(table.size() + 1);
    }
    write(packed, 257, width);
    var bytes = new ByteArrayOutputStream();
    packed.append("0000000");
    for (int at = 0; at + 8 <= packed.length(); at += 8) {
      bytes.write(Integer.parseInt(packed.substring(at, at + 8), 2));
    }
    return bytes.toByteArray();
  }

  private static int width(int size) {
    return size > 2047 ? 12 : size > 1023 ? 11 : size > 511 ? 10 : 9;
  }

  private static void clear(Map<String, Integer> table) {
    table.clear();
    for (int k = 0; k < 256; k++) {
      table.put(String.valueOf((char) k), k);
    }
    table.put("clear", 256);
    table.put("end", 257);
  }

  private static void write(StringBuilder bits, int code, int width) {
    String binary = Integer.toBinaryString(code);
    bits.append("0".repeat(width - binary.length())).append(binary);
  }
}
