package dev.ledo.highs.internal;

import java.util.Arrays;

/// Numbers, one after another, unboxed.
public final class DoubleList {

  private double[] values = new double[16];
  private int size;

  public void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public int size() {
    return size;
  }

  public double[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
