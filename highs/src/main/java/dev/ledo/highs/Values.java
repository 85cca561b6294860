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

  /// A copy of an array.
  public static Values of(double... values) {
    return new Values(values.clone());
  }

  /// The first numbers of an array, copied.
  static Values of(double[] values, int size) {
    return new Values(Arrays.copyOf(values, size));
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
