package dev.ledo.route.ground;

import dev.ledo.route.pace.Pace;

/// A pace under hard grade limits, tabulated: between grades a small step apart it is taken as
/// linear.
///
/// The steps are at most 0.0001 of grade, so that a smooth pace is met to a millionth. Both limits
/// and grade 0 are knots of the table.
public final class PaceEffort implements Effort {

  private static final double STEP = 1e-4;
  private static final double SLACK = 1e-9;

  private final double up;
  private final double down;
  private final double perGrade = 1 / STEP;
  private final int below;
  private final double[] pace;

  /// @param up steepest grade uphill, above 0, at most 10
  /// @param down steepest grade downhill as a positive number, above 0, at most 10
  /// @throws IllegalArgumentException if a limit is out of range
  public PaceEffort(Pace pace, double up, double down) {
    if (!(up > 0 && up <= 10 && down > 0 && down <= 10)) {
      throw new IllegalArgumentException(
          "grade limits %s up and %s down; both lie in 0 to 10".formatted(up, down));
    }
    this.up = up;
    this.down = down;
    this.below = (int) Math.ceil(down * perGrade - SLACK);
    int above = (int) Math.ceil(up * perGrade - SLACK);
    this.pace = new double[below + above + 2];
    for (int knot = 0; knot < this.pace.length; knot++) {
      double grade = Math.clamp((knot - below) * STEP, -down, up);
      this.pace[knot] = pace.secondsPerMetre(grade);
    }
  }

  /// The steepest grade uphill.
  public double up() {
    return up;
  }

  /// The steepest grade downhill, as a positive number.
  public double down() {
    return down;
  }

  @Override
  public double seconds(double riseM, double levelM) {
    double grade = riseM / levelM;
    if (!(grade <= up + SLACK && grade >= -down - SLACK)) {
      return Double.POSITIVE_INFINITY;
    }
    return levelM * secondsPerMetre(grade);
  }

  private double secondsPerMetre(double grade) {
    double at = Math.max(grade * perGrade + below, 0);
    int knot = Math.min((int) at, pace.length - 2);
    double beyond = at - knot;
    return beyond == 0 ? pace[knot] : pace[knot] + beyond * (pace[knot + 1] - pace[knot]);
  }

  @Override
  public Bound bound() {
    double low = -1e4;
    double high = 1e4;
    for (int round = 0; round < 100; round++) {
      double third = (high - low) / 3;
      if (rate(low + third) < rate(high - third)) {
        low += third;
      } else {
        high -= third;
      }
    }
    Bound best = new Bound(rate((low + high) / 2), (low + high) / 2);
    return best.rate() > rate(0) ? best : new Bound(rate(0), 0);
  }

  @Override
  public double leastRate() {
    return rate(0);
  }

  /// What a metre of rise costs at least, however long the way, seconds.
  ///
  /// Where a way falls in between it costs more. Between two knots pace over grade goes one way, so
  /// that its least is at a knot.
  public double leastPerRise() {
    double least = Double.POSITIVE_INFINITY;
    for (int knot = below + 1; knot < pace.length; knot++) {
      least = Math.min(least, pace[knot] / Math.min((knot - below) * STEP, up));
    }
    return least;
  }

  /// What a metre of fall costs at least, seconds.
  public double leastPerFall() {
    double least = Double.POSITIVE_INFINITY;
    for (int knot = 0; knot < below; knot++) {
      least = Math.min(least, pace[knot] / Math.min((below - knot) * STEP, down));
    }
    return least;
  }

  /// Least pace above a line through 0 with this inclination: concave in the inclination.
  private double rate(double lift) {
    double least = Double.POSITIVE_INFINITY;
    for (int knot = 0; knot < pace.length; knot++) {
      least = Math.min(least, pace[knot] - lift * (knot - below) * STEP);
    }
    return least;
  }
}
