package dev.ledo.stochastic;

import dev.ledo.highs.Basis;
import dev.ledo.highs.BasisStatus;
import java.util.Arrays;

/// A basis of the second stage in one byte for each variable: columns first, then rows.
final class Vertex {

  static final byte BASIC = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte FREE = 3;

  private final byte[] statuses;
  private final int hash;

  private Vertex(byte[] statuses) {
    this.statuses = statuses;
    this.hash = Arrays.hashCode(statuses);
  }

  static Vertex of(byte[] statuses) {
    return new Vertex(statuses.clone());
  }

  static Vertex of(Basis basis) {
    byte[] statuses = new byte[basis.columns() + basis.rows()];
    for (int j = 0; j < basis.columns(); j++) {
      statuses[j] = code(basis.column(j));
    }
    for (int i = 0; i < basis.rows(); i++) {
      statuses[basis.columns() + i] = code(basis.row(i));
    }
    return new Vertex(statuses);
  }

  private static byte code(BasisStatus status) {
    return switch (status) {
      case BASIC -> BASIC;
      case LOWER, NONBASIC -> LOWER;
      case UPPER -> UPPER;
      case ZERO -> FREE;
    };
  }

  void copyTo(byte[] into) {
    System.arraycopy(statuses, 0, into, 0, statuses.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vertex that
        && hash == that.hash
        && Arrays.equals(statuses, that.statuses);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
