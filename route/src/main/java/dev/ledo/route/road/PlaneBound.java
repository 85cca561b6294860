package dev.ledo.route.road;

/// A lower bound of costs by straight distance.
///
/// Nodes lie on a plane where no distance is longer than on the ellipsoid: metres per degree are
/// the least of all latitudes there are. The rate is the least cost of an arc for a metre on this
/// plane, so that no arc costs less than the bound falls by.
final class PlaneBound {

  private static final double LEAST_M_PER_LAT = 110_574;
  private static final double M_PER_LON_AT_EQUATOR = 111_319;

  /// Rounding must not lift a bound above a cost.
  private static final double SAFE = 1 - 1e-9;

  private final float[] x;
  private final float[] y;
  private final double rate;

  private PlaneBound(float[] x, float[] y, double rate) {
    this.x = x;
    this.y = y;
    this.rate = rate;
  }

  static PlaneBound of(RoadGraph graph, int[] nodeOfState, double[] arcCost) {
    var plane = new float[2][graph.nodes()];
    double[] latLon = new double[2 * graph.nodes()];
    double farthestLat = 0;
    double west = 180;
    double east = -180;
    for (int arc = 0; arc < arcCost.length; arc++) {
      int edge = arc >> 1;
      int point = (arc & 1) == 0 ? graph.firstPoint(edge) : graph.firstPoint(edge + 1) - 1;
      int node = graph.tail(arc);
      latLon[2 * node] = graph.lat(point);
      latLon[2 * node + 1] = graph.lon(point);
      farthestLat = Math.max(farthestLat, Math.abs(graph.lat(point)));
      west = Math.min(west, graph.lon(point));
      east = Math.max(east, graph.lon(point));
    }
    double perLon = M_PER_LON_AT_EQUATOR * Math.cos(Math.toRadians(farthestLat));
    for (int node = 0; node < graph.nodes(); node++) {
      plane[0][node] = (float) (perLon * latLon[2 * node + 1]);
      plane[1][node] = (float) (LEAST_M_PER_LAT * latLon[2 * node]);
    }
    double rate = east - west > 180 ? 0 : rate(graph, plane, arcCost);
    float[] x = new float[nodeOfState.length];
    float[] y = new float[nodeOfState.length];
    for (int state = 0; state < nodeOfState.length; state++) {
      x[state] = plane[0][nodeOfState[state]];
      y[state] = plane[1][nodeOfState[state]];
    }
    return new PlaneBound(x, y, rate * SAFE);
  }

  private static double rate(RoadGraph graph, float[][] plane, double[] arcCost) {
    double rate = Double.POSITIVE_INFINITY;
    for (int arc = 0; arc < arcCost.length; arc++) {
      int tail = graph.tail(arc);
      int head = graph.head(arc);
      double metres = Math.hypot(plane[0][tail] - plane[0][head], plane[1][tail] - plane[1][head]);
      if (metres > 0 && Double.isFinite(arcCost[arc])) {
        rate = Math.min(rate, arcCost[arc] / metres);
      }
    }
    return Double.isInfinite(rate) ? 0 : rate;
  }

  double between(int one, int other) {
    if (rate == 0) {
      return 0;
    }
    double dx = x[one] - x[other];
    double dy = y[one] - y[other];
    return rate * Math.sqrt(dx * dx + dy * dy);
  }
}
