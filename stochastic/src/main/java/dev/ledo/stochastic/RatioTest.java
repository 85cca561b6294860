package dev.ledo.stochastic;

/// The ratio test of the dual simplex method with long steps: a nonbasic variable that reaches a
/// reduced cost of 0 is carried to its other bound and passed, as long as the variable that goes is
/// still outside its bound then (Maros 2003, chapter 10; Koberstein 2005, section 6.2.2).
///
/// Breakpoints nearly equal make a group, in which Harris' tolerance lets the steepest be chosen.
final class RatioTest {

  private static final double DUAL = 1e-9;

  /// Share of the way outside the bound that counts as none.
  private static final double ROUNDING = 1e-9;

  /// How many times farther breakpoints are looked for each time.
  private static final double FARTHER = 10;

  /// Share of the steepest slope that a pivot has at least, and slope from which any will do.
  private static final double STEEP = 0.1;

  private static final double STEEP_ENOUGH = 1;

  private final int[] variables;
  private final double[] slopes;
  private final double[] costs;
  private final double[] ranges;
  private final int[] groups;
  private int count;
  private int passed;

  RatioTest(int size) {
    variables = new int[size];
    slopes = new double[size];
    costs = new double[size];
    ranges = new double[size];
    groups = new int[size + 1];
  }

  void clear() {
    count = 0;
    passed = 0;
  }

  /// Adds a variable that may come in.
  ///
  /// @param slope how fast its reduced cost goes to 0, positive
  /// @param cost the reduced cost, without its sign
  /// @param range between its bounds, infinite if it has only one
  void add(int variable, double slope, double cost, double range) {
    variables[count] = variable;
    slopes[count] = slope;
    costs[count] = cost;
    ranges[count++] = range;
  }

  /// Variable to come in, -1 if all can be passed.
  ///
  /// @param beyond how far the variable that goes is outside its bound, positive
  int choose(double beyond) {
    int near = gather(beyond);
    int last = 0;
    int from = 0;
    double left = beyond;
    double rounding = ROUNDING * beyond;
    while (from < near && left > rounding) {
      groups[last++] = from;
      int end = gather(from, near, longest(from, near));
      for (int k = from; k < end; k++) {
        left -= slopes[k] * ranges[k];
      }
      from = end;
    }
    groups[last] = from;
    return left > rounding ? -1 : steepEnough(last);
  }

  /// Brings the nearest breakpoints to the front, at least as many as may matter.
  ///
  /// @return how many
  private int gather(double beyond) {
    double far = FARTHER * longest(0, count) + DUAL;
    double left = beyond;
    int near = 0;
    while (near < count && left > ROUNDING * beyond) {
      int end = gather(near, count, far);
      for (int k = near; k < end; k++) {
        left -= slopes[k] * ranges[k];
      }
      near = end;
      far *= FARTHER;
    }
    return near;
  }

  /// How far one can go until the first reduced cost is beyond 0 by the tolerance.
  private double longest(int from, int to) {
    double longest = Double.POSITIVE_INFINITY;
    for (int k = from; k < to; k++) {
      longest = Math.min(longest, (costs[k] + DUAL) / slopes[k]);
    }
    return longest;
  }

  /// Brings those with breakpoints up to a distance to the front.
  ///
  /// @return where they end
  private int gather(int from, int to, double distance) {
    int end = from;
    for (int k = from; k < to; k++) {
      if (costs[k] <= distance * slopes[k]) {
        swap(k, end++);
      }
    }
    return end;
  }

  private void swap(int k, int other) {
    int variable = variables[k];
    variables[k] = variables[other];
    variables[other] = variable;
    swap(slopes, k, other);
    swap(costs, k, other);
    swap(ranges, k, other);
  }

  private static void swap(double[] numbers, int k, int other) {
    double number = numbers[k];
    numbers[k] = numbers[other];
    numbers[other] = number;
  }

  /// The steepest of the last group, or of an earlier one if that is too flat.
  private int steepEnough(int last) {
    double steepest = 0;
    for (int k = 0; k < groups[last]; k++) {
      steepest = Math.max(steepest, slopes[k]);
    }
    double enough = Math.min(STEEP * steepest, STEEP_ENOUGH);
    int group = last - 1;
    int best = steepest(group);
    while (slopes[best] < enough) {
      best = steepest(--group);
    }
    passed = groups[group];
    return variables[best];
  }

  private int steepest(int group) {
    int best = groups[group];
    for (int k = best + 1; k < groups[group + 1]; k++) {
      boolean steeper = slopes[k] > slopes[best];
      if (steeper || (slopes[k] == slopes[best] && variables[k] < variables[best])) {
        best = k;
      }
    }
    return best;
  }

  /// How many variables were passed on the way.
  int passed() {
    return passed;
  }

  /// One of the variables passed, which go to their other bounds.
  int passed(int number) {
    return variables[number];
  }
}
