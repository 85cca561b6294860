package dev.ledo.highs.internal;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Memory outside the heap through which the numbers of columns, or of rows, go to C and back.
///
/// It is there once per session and grows with the rows, so that solving again allocates nothing.
@SuppressWarnings("MustBeClosedChecker") // The last arena is closed with the passage.
final class Passage implements AutoCloseable {

  private Arena arena = Arena.ofShared();
  private MemorySegment first = MemorySegment.NULL;
  private MemorySegment second = MemorySegment.NULL;
  private MemorySegment codes = MemorySegment.NULL;
  private int room = -1;

  /// Makes room for so many numbers; what was in it is lost.
  void reserve(int count) {
    if (count <= room) {
      return;
    }
    arena.close();
    arena = Arena.ofShared();
    room = count + count / 2 + 8;
    first = arena.allocate(JAVA_DOUBLE, room);
    second = arena.allocate(JAVA_DOUBLE, room);
    codes = arena.allocate(JAVA_INT, room);
  }

  MemorySegment first() {
    return first;
  }

  MemorySegment codes() {
    return codes;
  }

  /// The numbers of a range, copied to the first place.
  MemorySegment first(double[] numbers, Range range) {
    MemorySegment.copy(numbers, range.first(), first, JAVA_DOUBLE, 0, range.size());
    return first;
  }

  /// The numbers of a range, copied to the second place.
  MemorySegment second(double[] numbers, Range range) {
    MemorySegment.copy(numbers, range.first(), second, JAVA_DOUBLE, 0, range.size());
    return second;
  }

  /// Copies what C left in the first place.
  void read(double[] into, int count) {
    MemorySegment.copy(first, JAVA_DOUBLE, 0, into, 0, count);
  }

  /// The numbers of statuses, copied to their place.
  MemorySegment codes(byte[] numbers) {
    for (int at = 0; at < numbers.length; at++) {
      codes.setAtIndex(JAVA_INT, at, numbers[at]);
    }
    return codes;
  }

  /// Copies the numbers of statuses that C left.
  void readCodes(byte[] into) {
    for (int at = 0; at < into.length; at++) {
      into[at] = (byte) codes.getAtIndex(JAVA_INT, at);
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
