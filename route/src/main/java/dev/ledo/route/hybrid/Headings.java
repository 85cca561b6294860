package dev.ledo.route.hybrid;

import java.util.ArrayList;
import java.util.List;

/// The directions in which one may go from a cell: to neighbours, and on straight over several.
///
/// @param rows rows southward by heading
/// @param columns columns eastward by heading
@SuppressWarnings("ArrayRecordComponent")
record Headings(int[] rows, int[] columns) {

  /// 8, 16 or 32 headings: all steps without a common divisor of up to 1 cell; 1 by 2 as well; 1 by
  /// 3 and 2 by 3 as well.
  ///
  /// @throws IllegalArgumentException for another number
  static Headings of(int count) {
    int reach =
        switch (count) {
          case 8 -> 1;
          case 16 -> 2;
          case 32 -> 3;
          default -> throw new IllegalArgumentException(count + " headings; there are 8, 16 or 32");
        };
    List<int[]> found = new ArrayList<>();
    for (int row = -reach; row <= reach; row++) {
      for (int column = -reach; column <= reach; column++) {
        if (divisor(Math.abs(row), Math.abs(column)) == 1) {
          found.add(new int[] {row, column});
        }
      }
    }
    return new Headings(
        found.stream().mapToInt(each -> each[0]).toArray(),
        found.stream().mapToInt(each -> each[1]).toArray());
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  int count() {
    return rows.length;
  }

  /// Most rows or columns of a step.
  int reach(int heading) {
    return Math.max(Math.abs(rows[heading]), Math.abs(columns[heading]));
  }
}
