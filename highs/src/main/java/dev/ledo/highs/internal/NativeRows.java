package dev.ledo.highs.internal;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Rows of a model as C reads them: bounds, and entries one row after another.
record NativeRows(
    int count,
    int entries,
    MemorySegment lower,
    MemorySegment upper,
    MemorySegment starts,
    MemorySegment columns,
    MemorySegment values) {

  /// HiGHS' number for entries held by row.
  static final int FORMAT = 2;

  /// The rows from one on to the last.
  static NativeRows of(Rows rows, int from, Arena arena) {
    int count = rows.count() - from;
    int firstEntry = rows.start[from];
    int entries = rows.entries() - firstEntry;
    MemorySegment starts = arena.allocate(JAVA_INT, count + 1L);
    for (int row = 0; row <= count; row++) {
      starts.setAtIndex(JAVA_INT, row, rows.start[from + row] - firstEntry);
    }
    return new NativeRows(
        count,
        entries,
        copy(arena, JAVA_DOUBLE, rows.lower, from, count),
        copy(arena, JAVA_DOUBLE, rows.upper, from, count),
        starts,
        copy(arena, JAVA_INT, rows.column, firstEntry, entries),
        copy(arena, JAVA_DOUBLE, rows.value, firstEntry, entries));
  }

  private static MemorySegment copy(
      Arena arena, ValueLayout layout, Object array, int from, int count) {
    MemorySegment copy = arena.allocate(layout, count);
    MemorySegment.copy(array, from, copy, layout, 0, count);
    return copy;
  }
}
