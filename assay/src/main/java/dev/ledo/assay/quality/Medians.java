package dev.ledo.assay.quality;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The middle of numbers.
final class Medians {

  private Medians() {}

  /// The middle number, or the mean of the two in the middle; empty if there are none.
  static OptionalDouble of(double[] numbers) {
    if (numbers.length == 0) {
      return OptionalDouble.empty();
    }
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }
}
