package dev.ledo.highs;

import java.util.Arrays;
import java.util.BitSet;

/// Bounds and entries of rows, held one row after another; rows come and go at the end of arrays
/// that grow by half.
///
/// Entries of a row are in ascending order of columns, each column once.
final class Rows {

  private static final double LEAST_ENTRY = 1e-9;

  double[] lower;
  double[] upper;

  /// Where the entries of each row start, and after the last row where they end.
  int[] start;

  int[] column;
  double[] value;

  private int count;

  Rows(double[] lower, double[] upper, int[] start, int[] column, double[] value) {
    this.lower = lower;
    this.upper = upper;
    this.start = start;
    this.column = column;
    this.value = value;
    this.count = lower.length;
  }

  int count() {
    return count;
  }

  int entries() {
    return start[count];
  }

  /// Whether there is any entry that HiGHS does not take as 0.
  boolean hasEntries() {
    for (int entry = 0; entry < entries(); entry++) {
      if (Math.abs(value[entry]) > LEAST_ENTRY) {
        return true;
      }
    }
    return false;
  }

  Rows copy() {
    Rows copy =
        new Rows(lower.clone(), upper.clone(), start.clone(), column.clone(), value.clone());
    copy.count = count;
    return copy;
  }

  /// The rows alone, without room to grow.
  Rows trimmed() {
    return new Rows(
        Arrays.copyOf(lower, count),
        Arrays.copyOf(upper, count),
        Arrays.copyOf(start, count + 1),
        Arrays.copyOf(column, entries()),
        Arrays.copyOf(value, entries()));
  }

  void setBounds(int row, double low, double high) {
    Bounds.check("row", row, low, high);
    lower[row] = Bounds.lower(low);
    upper[row] = Bounds.upper(high);
  }

  /// Puts a row after the last.
  void add(double low, double high, SparseRow row) {
    reserveRow();
    reserveEntries(row.size());
    lower[count] = Bounds.lower(low);
    upper[count] = Bounds.upper(high);
    System.arraycopy(row.columns, 0, column, entries(), row.size());
    System.arraycopy(row.values, 0, value, entries(), row.size());
    start[count + 1] = start[count] + row.size();
    count++;
  }

  /// Takes out the rows of a set; the others close up.
  void remove(BitSet gone) {
    int kept = 0;
    int keptEntries = 0;
    for (int row = 0; row < count; row++) {
      if (gone.get(row)) {
        continue;
      }
      int from = start[row];
      int size = start[row + 1] - from;
      System.arraycopy(column, from, column, keptEntries, size);
      System.arraycopy(value, from, value, keptEntries, size);
      lower[kept] = lower[row];
      upper[kept] = upper[row];
      start[kept++] = keptEntries;
      keptEntries += size;
    }
    start[kept] = keptEntries;
    count = kept;
  }

  /// Sets one entry, making a place for it if it has none.
  void set(int row, int atColumn, double entry) {
    int place = Arrays.binarySearch(column, start[row], start[row + 1], atColumn);
    if (place >= 0) {
      value[place] = entry;
    } else if (entry != 0) {
      insert(row, -place - 1, atColumn, entry);
    }
  }

  private void insert(int row, int place, int atColumn, double entry) {
    reserveEntries(1);
    int moved = entries() - place;
    System.arraycopy(column, place, column, place + 1, moved);
    System.arraycopy(value, place, value, place + 1, moved);
    column[place] = atColumn;
    value[place] = entry;
    for (int after = row + 1; after <= count; after++) {
      start[after]++;
    }
  }

  private void reserveRow() {
    if (count == lower.length) {
      int room = count + count / 2 + 8;
      lower = Arrays.copyOf(lower, room);
      upper = Arrays.copyOf(upper, room);
    }
    if (count + 1 == start.length) {
      start = Arrays.copyOf(start, lower.length + 1);
    }
  }

  private void reserveEntries(int more) {
    int needed = entries() + more;
    if (needed > column.length) {
      int room = Math.max(needed, column.length + column.length / 2);
      column = Arrays.copyOf(column, room);
      value = Arrays.copyOf(value, room);
    }
  }
}
