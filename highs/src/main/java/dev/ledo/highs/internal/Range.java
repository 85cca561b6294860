package dev.ledo.highs.internal;

/// Columns or rows from the first to the last, both included.
public record Range(int first, int last) {

  public int size() {
    return last - first + 1;
  }
}
