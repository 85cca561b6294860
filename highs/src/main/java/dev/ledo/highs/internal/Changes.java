package dev.ledo.highs.internal;

/// Which columns or rows have been changed since the solver was last told: everything from the
/// first to the last of them.
public final class Changes {

  private int first = Integer.MAX_VALUE;
  private int last = -1;

  public void add(int index) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }

  public void addAll(int count) {
    if (count > 0) {
      first = 0;
      last = count - 1;
    }
  }

  public boolean isEmpty() {
    return last < 0;
  }

  /// What has changed; from now on, nothing has.
  public Range take() {
    Range range = new Range(first, last);
    first = Integer.MAX_VALUE;
    last = -1;
    return range;
  }
}
