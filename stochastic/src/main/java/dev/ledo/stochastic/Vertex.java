package dev.ledo.stochastic;

import dev.ledo.highs.Basis;
import dev.ledo.highs.BasisStatus;
import java.util.Arrays;

/// A basis of the second stage in two bits for each variable: columns first, then rows.
final class Vertex {

  static final byte BASIC = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte FREE = 3;

  private static final int PER_LONG = 32;

  private final long[] packed;
  private final int hash;

  private Vertex(long[] packed) {
    this.packed = packed;
    this.hash = Arrays.hashCode(packed);
  }

  static Vertex of(byte[] statuses) {
    long[] packed = new long[(statuses.length + PER_LONG - 1) / PER_LONG];
    for (int v = 0; v < statuses.length; v++) {
      packed[v / PER_LONG] |= (long) statuses[v] << (2 * (v % PER_LONG));
    }
    return new Vertex(packed);
  }

  static Vertex of(Basis basis) {
    byte[] statuses = new byte[basis.columns() + basis.rows()];
    for (int j = 0; j < basis.columns(); j++) {
      statuses[j] = code(basis.column(j));
    }
    for (int i = 0; i < basis.rows(); i++) {
      statuses[basis.columns() + i] = code(basis.row(i));
    }
    return of(statuses);
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
    for (int v = 0; v < into.length; v++) {
      into[v] = (byte) ((packed[v / PER_LONG] >>> (2 * (v % PER_LONG))) & 3);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vertex that && hash == that.hash && Arrays.equals(packed, that.packed);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
