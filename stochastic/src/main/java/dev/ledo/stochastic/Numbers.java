package dev.ledo.stochastic;

import java.util.Arrays;

/// Numbers in an array that grows.
final class Numbers {

  private double[] values = new double[16];
  private int size;

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  double[] array() {
    return Arrays.copyOf(values, size);
  }
}
