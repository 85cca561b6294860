package dev.ledo.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Classes of about equally many values, each with a colour from light (low) to dark (high).
///
/// @param bounds upper bounds of all classes but the last, ascending and all different
record ColourClasses(double least, List<Double> bounds, double most) {

  private static final int[][] RAMP = {
    {0xF6, 0xF1, 0xC4},
    {0xA9, 0xD6, 0x9B},
    {0x49, 0xA8, 0x94},
    {0x2B, 0x6C, 0x8F},
    {0x2A, 0x2B, 0x5F}
  };
  private static final int MOST = 8;

  ColourClasses {
    bounds = List.copyOf(bounds);
  }

  /// Classes over values; one class if they are all the same.
  ///
  /// @param values one or more, in any order
  static ColourClasses of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double least = sorted[0];
    double most = sorted[sorted.length - 1];
    List<Double> bounds =
        IntStream.range(1, MOST)
            .mapToObj(k -> sorted[(int) ((long) k * sorted.length / MOST)])
            .distinct()
            .filter(bound -> bound > least)
            .toList();
    return new ColourClasses(least, bounds, most);
  }

  int count() {
    return bounds.size() + 1;
  }

  /// Number of the class of a value, from 0.
  int classOf(double value) {
    int number = 0;
    while (number < bounds.size() && value >= bounds.get(number)) {
      number++;
    }
    return number;
  }

  /// Lower end of a class.
  double low(int number) {
    return number == 0 ? least : bounds.get(number - 1);
  }

  /// Upper end of a class.
  double high(int number) {
    return number == bounds.size() ? most : bounds.get(number);
  }

  /// Colour of a class, such as `#49a894`.
  String colour(int number) {
    double place = count() == 1 ? 0.5 : (double) number / (count() - 1);
    double at = place * (RAMP.length - 1);
    int from = Math.min((int) at, RAMP.length - 2);
    int[] rgb = new int[3];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (int) Math.round(RAMP[from][i] + (at - from) * (RAMP[from + 1][i] - RAMP[from][i]));
    }
    return "#%02x%02x%02x".formatted(rgb[0], rgb[1], rgb[2]);
  }
}
