package dev.ledo.highs;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.DoubleStream;

/// Numbers in the order of a model's columns or rows, which do not change.
public final class Values {

  private final double[] values;

  private Values(double[] values) {
    this.values = values;
  }

  /// A copy of an array, with 0 for -0.
  public static Values of(double... values) {
    return of(values, values.length);
  }

  /// The first numbers of an array, copied, with 0 for -0.
  static Values of(double[] values, int size) {
    double[] copy = new double[size];
    for (int at = 0; at < size; at++) {
      copy[at] = values[at] + 0.0;
    }
    return new Values(copy);
  }

  /// How many there are.
  public int size() {
    return values.length;
  }

  /// The number of a column or row.
  ///
  /// @throws IndexOutOfBoundsException if there is no such column or row
  public double get(int index) {
    Objects.checkIndex(index, values.length);
    return values[index];
  }

  /// A new array that the caller may change.
  public double[] toArray() {
    return values.clone();
  }

  public DoubleStream stream() {
    return Arrays.stream(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
