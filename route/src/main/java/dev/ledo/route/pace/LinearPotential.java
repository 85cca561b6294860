package dev.ledo.route.pace;

/// The best bound of a pace by a rate and a lift: seconds per level metre >= rate + lift * grade.
///
/// With it, what remains to a target is at least rate times the distance and lift times the rise,
/// and the lift parts of a way add up to that of its ends. Of all lifts with the largest rate it
/// has the one nearest 0.
///
/// @param rate seconds per level metre, above 0
/// @param lift seconds per metre of rise, negative where falling costs
/// @see docs/methods/route-speed.md
public record LinearPotential(double rate, double lift) {

  private static final double STEEPEST = 2;
  private static final int STEPS = 20_000;
  private static final double STEEPEST_LIFT = 1e4;
  private static final double SLACK = 1e-12;

  /// The potential of a pace, for grades to 200 % up and down in steps of 0.01 %.
  ///
  /// @throws IllegalArgumentException if it can go at no grade
  public static LinearPotential of(Pace pace) {
    double[] seconds = new double[2 * STEPS + 1];
    for (int k = 0; k < seconds.length; k++) {
      seconds[k] = pace.secondsPerMetre(grade(k));
    }
    double best = rate(seconds, peak(seconds));
    if (!Double.isFinite(best)) {
      throw new IllegalArgumentException("a pace that can go at no grade has no potential");
    }
    double lift = nearestToLevel(seconds, peak(seconds), best * (1 - SLACK));
    return new LinearPotential(rate(seconds, lift), lift);
  }

  private static double grade(int k) {
    return STEEPEST * (k - STEPS) / STEPS;
  }

  /// The rate is concave in the lift, so thirds close in on its peak.
  private static double peak(double[] seconds) {
    double low = -STEEPEST_LIFT;
    double high = STEEPEST_LIFT;
    for (int round = 0; round < 120; round++) {
      double third = (high - low) / 3;
      if (rate(seconds, low + third) < rate(seconds, high - third)) {
        low += third;
      } else {
        high -= third;
      }
    }
    return (low + high) / 2;
  }

  private static double nearestToLevel(double[] seconds, double peak, double enough) {
    if (rate(seconds, 0) >= enough) {
      return 0;
    }
    double tooFlat = 0;
    double good = peak;
    for (int round = 0; round < 60; round++) {
      double middle = (tooFlat + good) / 2;
      if (rate(seconds, middle) >= enough) {
        good = middle;
      } else {
        tooFlat = middle;
      }
    }
    return good;
  }

  private static double rate(double[] seconds, double lift) {
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < seconds.length; k++) {
      least = Math.min(least, seconds[k] - lift * grade(k));
    }
    return least;
  }
}
