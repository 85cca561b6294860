package dev.ledo.route.terrain.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a TIFF file says of its first image at full resolution: fields by number.
///
/// Classic and BigTIFF, either byte order. Source: TIFF Revision 6.0 (Adobe, 1992), and the BigTIFF
/// design of libtiff.
final class TiffDirectory {

  private static final int MOST_DIRECTORIES = 1_000;
  private static final int MOST_FIELDS = 4_096;
  private static final int MOST_TEXT = 1 << 20;
  private static final int SUBFILE_TYPE = 254;
  private static final int REDUCED_OR_MASK = 5;
  private static final int MASK = 4;

  private final String name;
  private final ByteSource bytes;
  private final ByteOrder order;
  private final boolean big;
  private final Map<Integer, Field> fields = new HashMap<>();

  private TiffDirectory(String name, ByteSource bytes, ByteOrder order, boolean big) {
    this.name = name;
    this.bytes = bytes;
    this.order = order;
    this.big = big;
  }

  static boolean isTiff(byte[] head) {
    if (head.length < 8) {
      return false;
    }
    boolean little = head[0] == 'I' && head[1] == 'I' && head[3] == 0;
    boolean large = head[0] == 'M' && head[1] == 'M' && head[2] == 0;
    int version = little ? head[2] : head[3];
    return (little || large) && (version == 42 || version == 43);
  }

  /// The first directory of a whole image, not of an overview or a mask.
  ///
  /// @param bytes whose start [#isTiff]
  static TiffDirectory of(String name, ByteSource bytes) throws IOException, BrokenHeights {
    byte[] head = new byte[8];
    bytes.readFully(0, head, head.length);
    ByteOrder order = head[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    boolean big = ByteBuffer.wrap(head).order(order).getShort(2) == 43;
    var directory = new TiffDirectory(name, bytes, order, big);
    if (!directory.find(0)) {
      throw directory.broken("it holds no image at full resolution");
    }
    return directory;
  }

  /// The directory of the mask of a whole image, not of one of an overview.
  ///
  /// @return empty if there is none
  static Optional<TiffDirectory> mask(String name, ByteSource bytes)
      throws IOException, BrokenHeights {
    TiffDirectory directory = of(name, bytes);
    return directory.find(MASK) ? Optional.of(directory) : Optional.empty();
  }

  /// Finds the first image of a kind.
  ///
  /// @param kind the bits of its type that say whether it is an overview or a mask
  private boolean find(int kind) throws IOException, BrokenHeights {
    Set<Long> seen = new HashSet<>();
    long at = big ? word(8) : word(4);
    while (at != 0) {
      if (!seen.add(at) || seen.size() > MOST_DIRECTORIES) {
        throw broken("its list of images runs in a circle");
      }
      at = load(at);
      if ((number(SUBFILE_TYPE, 0) & REDUCED_OR_MASK) == kind) {
        return true;
      }
    }
    return false;
  }

  /// Reads the fields of a directory; tells where the next one stands, 0 for none.
  private long load(long at) throws IOException, BrokenHeights {
    fields.clear();
    int countSize = big ? 8 : 2;
    long count = big ? word(at) : read(at, 2).getShort() & 0xffff;
    if (count < 0 || count > MOST_FIELDS) {
      throw broken("the image at byte " + at + " has " + Long.toUnsignedString(count) + " fields");
    }
    int fieldSize = big ? 20 : 12;
    ByteBuffer table = read(at + countSize, (int) count * fieldSize);
    for (int k = 0; k < count; k++) {
      int start = k * fieldSize;
      int tag = table.getShort(start) & 0xffff;
      int type = table.getShort(start + 2) & 0xffff;
      long values = big ? table.getLong(start + 4) : table.getInt(start + 4) & 0xffffffffL;
      fields.putIfAbsent(tag, field(type, values, at + countSize + start + (big ? 12 : 8)));
    }
    return word(at + countSize + count * fieldSize);
  }

  private Field field(int type, long count, long at) throws IOException {
    int size = size(type);
    boolean inside = count >= 0 && count <= (big ? 8 : 4) / Math.max(1, size);
    return new Field(type, count, inside ? at : word(at));
  }

  /// A number as wide as the places of this file.
  private long word(long at) throws IOException {
    return big ? read(at, 8).getLong() : read(at, 4).getInt() & 0xffffffffL;
  }

  private ByteBuffer read(long at, int length) throws IOException {
    if (at < 0 || at > bytes.size() - length) {
      throw new EOFException("it points to byte " + at + ", but ends at byte " + bytes.size());
    }
    byte[] read = new byte[length];
    bytes.readFully(at, read, length);
    return ByteBuffer.wrap(read).order(order);
  }

  private static int size(int type) {
    return switch (type) {
      case 1, 2, 6, 7 -> 1;
      case 3, 8 -> 2;
      case 4, 9, 11, 13 -> 4;
      case 5, 10, 12, 16, 17, 18 -> 8;
      default -> 0;
    };
  }

  ByteOrder order() {
    return order;
  }

  boolean has(int tag) {
    return fields.containsKey(tag);
  }

  /// How many values a field has, 0 if it is not there.
  long count(int tag) {
    Field field = fields.get(tag);
    return field == null ? 0 : field.count;
  }

  /// The first value of a field as a whole number.
  long number(int tag, long otherwise) throws IOException, BrokenHeights {
    long[] first = numbers(tag, 1);
    return first.length == 0 ? otherwise : first[0];
  }

  /// The first values of a field as whole numbers.
  ///
  /// @param most how many are read at most
  long[] numbers(int tag, int most) throws IOException, BrokenHeights {
    Field field = fields.get(tag);
    int count = (int) Math.min(most, count(tag));
    if (field == null || count <= 0) {
      return new long[0];
    }
    int size = size(field.type);
    ByteBuffer values = values(tag, field, count);
    long[] numbers = new long[count];
    for (int k = 0; k < count; k++) {
      numbers[k] = number(tag, field.type, values, k * size);
    }
    return numbers;
  }

  private long number(int tag, int type, ByteBuffer values, int at) throws BrokenHeights {
    return switch (type) {
      case 1, 7 -> values.get(at) & 0xff;
      case 3 -> values.getShort(at) & 0xffff;
      case 4, 13 -> values.getInt(at) & 0xffffffffL;
      case 6 -> values.get(at);
      case 8 -> values.getShort(at);
      case 9 -> values.getInt(at);
      case 16, 17, 18 -> values.getLong(at);
      default -> throw broken("field " + tag + " is no whole number");
    };
  }

  /// The first values of a field of doubles.
  ///
  /// @param most how many are read at most
  double[] doubles(int tag, int most) throws IOException, BrokenHeights {
    Field field = fields.get(tag);
    int count = (int) Math.min(most, count(tag));
    if (field == null || count <= 0) {
      return new double[0];
    }
    if (field.type != 12) {
      throw broken("field " + tag + " is no double");
    }
    double[] doubles = new double[count];
    values(tag, field, count).asDoubleBuffer().get(doubles);
    return doubles;
  }

  /// A field of text, without the zero at its end.
  Optional<String> text(int tag) throws IOException, BrokenHeights {
    Field field = fields.get(tag);
    if (field == null || field.type != 2 || field.count <= 0) {
      return Optional.empty();
    }
    int count = (int) Math.min(MOST_TEXT, field.count);
    String text = StandardCharsets.ISO_8859_1.decode(values(tag, field, count)).toString();
    int end = text.indexOf(0);
    return Optional.of(end < 0 ? text : text.substring(0, end));
  }

  private ByteBuffer values(int tag, Field field, int count) throws IOException, BrokenHeights {
    long length = (long) count * size(field.type);
    if (length == 0 || length > Integer.MAX_VALUE - 8) {
      throw broken("field " + tag + " has an unknown type or is too long");
    }
    return read(field.at, (int) length);
  }

  BrokenHeights broken(String message) {
    return new BrokenHeights(TerrainCode.R103, name, message);
  }

  /// Where the values of a field stand.
  private record Field(int type, long count, long at) {}
}
