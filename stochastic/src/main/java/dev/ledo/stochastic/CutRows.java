package dev.ledo.stochastic;

import dev.ledo.highs.Session;
import java.util.Arrays;
import java.util.List;

/// Cuts as rows of a master: first-stage columns, then η, then θ of each group.
final class CutRows {

  private final double[] lower;
  private final double[] upper;
  private final int[] starts;
  private int[] columns;
  private double[] values;
  private int entries;

  /// @param size how many first-stage columns there are
  CutRows(List<Cut> cuts, int size) {
    this.lower = cuts.stream().mapToDouble(Cut::constant).toArray();
    this.upper = new double[lower.length];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    this.starts = new int[lower.length];
    this.columns = new int[lower.length * (size + 2)];
    this.values = new double[columns.length];
    for (int c = 0; c < starts.length; c++) {
      starts[c] = entries;
      add(cuts.get(c), size);
    }
    columns = Arrays.copyOf(columns, entries);
    values = Arrays.copyOf(values, entries);
  }

  private void add(Cut cut, int size) {
    for (int j = 0; j < size; j++) {
      add(j, -cut.gradient()[j]);
    }
    add(size, cut.tail());
    if (!cut.isFeasibility()) {
      add(size + 1 + cut.group(), 1);
    }
  }

  private void add(int column, double value) {
    if (value != 0) {
      columns[entries] = column;
      values[entries++] = value;
    }
  }

  void addTo(Session session) {
    session.addRows(lower, upper, starts, columns, values);
  }
}
