package dev.ledo.highs;

/// Whether less or more of the objective is better.
public enum Sense {
  MINIMISE(1),
  MAXIMISE(-1);

  private final int sign;

  Sense(int sign) {
    this.sign = sign;
  }

  /// 1 when less is better, -1 when more is better; also HiGHS' own number for it.
  public int sign() {
    return sign;
  }
}
