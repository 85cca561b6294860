package dev.ledo.stochastic;

/// How far from the best decision the next one may be, in each direction: a radius times the
/// typical size of the column (Linderoth and Wright 2003).
final class TrustRegion {

  private static final double LARGEST = 1e12;
  private static final double SMALLEST = 1e-7;

  /// Share of the promised improvement from which on the model is good.
  private static final double GOOD = 0.5;

  private double radius;
  private int disappointments;

  /// @param radius at first, relative to the typical size of a decision
  TrustRegion(double radius) {
    this.radius = radius;
  }

  double radius() {
    return radius;
  }

  /// Half the width of the box in each direction.
  double[] radii(double[] centre) {
    double typical = typical(centre);
    double[] radii = new double[centre.length];
    for (int j = 0; j < centre.length; j++) {
      radii[j] = radius * Math.max(Math.abs(centre[j]), typical);
    }
    return radii;
  }

  private static double typical(double[] centre) {
    double sum = 0;
    int count = 0;
    for (double value : centre) {
      if (value != 0) {
        sum += Math.abs(value);
        count++;
      }
    }
    return count == 0 ? 1 : sum / count;
  }

  boolean contains(double[] centre, double[] x) {
    double[] radii = radii(centre);
    for (int j = 0; j < x.length; j++) {
      if (Math.abs(x[j] - centre[j]) > radii[j]) {
        return false;
      }
    }
    return true;
  }

  /// Learns from a decision that was tried.
  ///
  /// @param promised improvement by the model, positive
  /// @param kept improvement in truth, negative if the decision is worse
  /// @param atEdge whether the box held the decision back
  void learn(double promised, double kept, boolean atEdge) {
    if (kept >= GOOD * promised) {
      disappointments = 0;
      if (atEdge) {
        enlarge();
      }
    } else if (kept <= 0) {
      disappoint(Math.min(1, radius) * -kept / promised);
    } else {
      disappointments = 0;
    }
  }

  private void disappoint(double severity) {
    disappointments++;
    boolean severe = severity > 3;
    if (severe || (disappointments >= 3 && severity > 1)) {
      radius = Math.max(SMALLEST, radius / Math.clamp(severity, 1, 4));
      disappointments = 0;
    }
  }

  void enlarge() {
    radius = Math.min(LARGEST, 2 * radius);
  }

  /// Whether the box is as good as none.
  boolean isBoundless() {
    return radius >= LARGEST;
  }
}
