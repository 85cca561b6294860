package dev.ledo.highs;

/// Where a column or row is held in a basis.
public enum BasisStatus {
  /// Held at its lower bound.
  LOWER(0),
  /// Free to take the value that the others leave.
  BASIC(1),
  /// Held at its upper bound.
  UPPER(2),
  /// Held at zero, for it has no bounds.
  ZERO(3),
  /// Held at whichever bound HiGHS chooses.
  NONBASIC(4);

  private static final BasisStatus[] BY_CODE = {LOWER, BASIC, UPPER, ZERO, NONBASIC};

  private final byte code;

  BasisStatus(int code) {
    this.code = (byte) code;
  }

  /// HiGHS' number for it.
  byte code() {
    return code;
  }

  static BasisStatus of(byte code) {
    return BY_CODE[code];
  }
}
