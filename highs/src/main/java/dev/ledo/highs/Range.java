package dev.ledo.highs;

/// Columns or rows from the first to the last, both included.
record Range(int first, int last) {

  int size() {
    return last - first + 1;
  }
}
