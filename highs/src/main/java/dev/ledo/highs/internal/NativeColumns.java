package dev.ledo.highs.internal;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Columns of a model as C reads them.
record NativeColumns(
    int count, MemorySegment cost, MemorySegment lower, MemorySegment upper, MemorySegment kinds) {

  private static final int CONTINUOUS = 0;
  private static final int INTEGER = 1;

  static NativeColumns of(Columns columns, Arena arena) {
    return new NativeColumns(
        columns.count(),
        arena.allocateFrom(JAVA_DOUBLE, columns.cost),
        arena.allocateFrom(JAVA_DOUBLE, columns.lower),
        arena.allocateFrom(JAVA_DOUBLE, columns.upper),
        columns.hasIntegers() ? kinds(columns, arena) : MemorySegment.NULL);
  }

  private static MemorySegment kinds(Columns columns, Arena arena) {
    MemorySegment kinds = arena.allocate(JAVA_INT, columns.count());
    for (int column = 0; column < columns.count(); column++) {
      kinds.setAtIndex(JAVA_INT, column, columns.integer[column] ? INTEGER : CONTINUOUS);
    }
    return kinds;
  }
}
