package dev.ledo.cases.internal;

import java.util.Arrays;

/// Which field of a file holds which column of the schema, and in what unit.
final class Header {

  private final int[] fields;
  private final double[] factors;

  /// A header in which no column was found yet.
  Header(int columns) {
    fields = new int[columns];
    factors = new double[columns];
    Arrays.fill(fields, -1);
    Arrays.fill(factors, 1);
  }

  void put(int column, int field) {
    fields[column] = field;
  }

  void putFactor(int column, double factor) {
    factors[column] = factor;
  }

  /// Position in the file of a column of the schema, -1 if it is not there.
  int field(int column) {
    return fields[column];
  }

  /// From the unit of the header to the unit of the schema.
  double factor(int column) {
    return factors[column];
  }
}
