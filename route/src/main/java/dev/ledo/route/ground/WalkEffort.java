package dev.ledo.route.ground;

/// Walking time as GRASS's r.walk has it: a·L + b·rise uphill, c·rise down a moderate slope and
/// d·rise down a steep one (Aitken 1977, Langmuir 1984, after Naismith).
///
/// A slope is steep below the slope factor. At it the cost jumps, so slopes are compared exactly.
///
/// @param a seconds per level metre
/// @param b seconds per metre up
/// @param c seconds per metre of (negative) rise down moderate slopes; positive makes them cheaper
/// @param d the same down steep slopes; negative makes them dearer
/// @param slopeFactor rise over run from which on down is steep, negative
public record WalkEffort(double a, double b, double c, double d, double slopeFactor)
    implements Effort {

  /// The values r.walk has by default, from Langmuir.
  public static final WalkEffort LANGMUIR = new WalkEffort(0.72, 6.0, 1.9998, -1.9998, -0.2125);

  private static final double NEAR = 1e-9;

  /// @throws IllegalArgumentException if some slope would cost nothing or less
  public WalkEffort {
    boolean isFinite = Double.isFinite(a + b + c + d + slopeFactor);
    if (!isFinite || !(a > 0) || b < 0 || d > 0 || slopeFactor > 0 || !(a + c * slopeFactor > 0)) {
      throw new IllegalArgumentException(
          ("a=%s b=%s c=%s d=%s slope factor %s: some slope would cost nothing; needs a > 0, b ≥ 0,"
                  + " d ≤ 0, slope factor ≤ 0 and a + c·slope factor > 0")
              .formatted(a, b, c, d, slopeFactor));
    }
  }

  @Override
  public double seconds(double riseM, double levelM) {
    return a * levelM + coefficient(riseM, levelM) * riseM;
  }

  private double coefficient(double riseM, double levelM) {
    if (riseM >= 0) {
      return b;
    }
    double over = riseM - slopeFactor * levelM;
    boolean isModerate = Math.abs(over) > NEAR * levelM ? over > 0 : riseM / levelM >= slopeFactor;
    return isModerate ? c : d;
  }

  /// The least rise over a length that still is moderate, exactly as its quotient compares.
  double steepestModerate(double levelM) {
    double rise = Math.min(slopeFactor * levelM, 0);
    while (rise / levelM >= slopeFactor) {
      rise = Math.nextDown(rise);
    }
    while (rise < 0 && rise / levelM < slopeFactor) {
      rise = Math.nextUp(rise);
    }
    return Math.min(rise, 0);
  }

  @Override
  public Bound bound() {
    Bound best = bound(0);
    for (double lift : new double[] {c, b, d}) {
      Bound next = bound(Math.clamp(lift, d, b));
      best = next.rate() > best.rate() ? next : best;
    }
    return best;
  }

  @Override
  public double leastRate() {
    return bound(0).rate();
  }

  /// Each piece of the cost is linear, so its least distance from the bound is at an end.
  private Bound bound(double lift) {
    double atFactor = Math.min((c - lift) * slopeFactor, (d - lift) * slopeFactor);
    return new Bound(a + Math.min(0, atFactor), lift);
  }
}
