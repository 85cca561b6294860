package dev.ledo.route.road.osm;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.util.Arrays;

/// A message or packed field within the bytes of a block. Nothing is copied.
///
/// @param bytes of the whole block
/// @param from first byte
/// @param length bytes
@SuppressWarnings("ArrayRecordComponent")
record PbfSlice(byte[] bytes, int from, int length) {

  /// Nothing.
  static final PbfSlice EMPTY = new PbfSlice(new byte[0], 0, 0);

  /// Most nodes of a way and members of a relation; OpenStreetMap itself allows 2,000 and 32,000.
  static final int MOST = 100_000;

  /// The field that comes next.
  static PbfSlice next(byte[] bytes, CodedInputStream message) throws IOException {
    return new PbfSlice(bytes, 0, bytes.length).inner(message);
  }

  /// The field that comes next in a message opened from this slice.
  PbfSlice inner(CodedInputStream message) throws IOException {
    int size = message.readRawVarint32();
    int begin = from + message.getTotalBytesRead();
    if (size < 0 || size > from + length - begin) {
      throw new OsmException(OsmCode.BROKEN, "a field is longer than what it is in");
    }
    message.skipRawBytes(size);
    return new PbfSlice(bytes, begin, size);
  }

  CodedInputStream open() {
    return CodedInputStream.newInstance(bytes, from, length);
  }

  /// Numbers written as differences in zigzag.
  long[] differences() throws IOException {
    long[] found = new long[Math.min(length, MOST)];
    int count = 0;
    long value = 0;
    CodedInputStream numbers = open();
    while (!numbers.isAtEnd()) {
      if (count == MOST) {
        throw new OsmException(OsmCode.TOO_LONG, "a way has more than %,d nodes".formatted(MOST));
      }
      value += numbers.readSInt64();
      found[count++] = value;
    }
    return Arrays.copyOf(found, count);
  }
}
