package dev.ledo.route.road.search;

import java.util.function.IntToDoubleFunction;

/// A lower bound of costs by straight distance.
///
/// Nodes lie on a plane; the rate is the least cost of any arc for a metre between its ends on this
/// plane, so that no arc costs less than the bound falls by. The plane need only be about right:
/// the bound holds on any, and is the tighter the better it is.
public final class PlaneBound {

  private static final double M_PER_LAT = 110_574;
  private static final double M_PER_LON_AT_EQUATOR = 111_319;

  /// Rounding must not lift a bound above a cost.
  private static final double SAFE = 1 - 1e-6;

  private final float[] x;
  private final float[] y;
  private final double rate;

  private PlaneBound(float[] x, float[] y, double rate) {
    this.x = x;
    this.y = y;
    this.rate = rate;
  }

  /// The bound of a graph whose nodes have places.
  ///
  /// @param lat degrees by node
  /// @param lon degrees by node
  public static PlaneBound of(SearchGraph graph, IntToDoubleFunction lat, IntToDoubleFunction lon) {
    int nodes = graph.nodes();
    float[] x = new float[nodes];
    float[] y = new float[nodes];
    double south = 90;
    double north = -90;
    for (int node = 0; node < nodes; node++) {
      south = Math.min(south, lat.applyAsDouble(node));
      north = Math.max(north, lat.applyAsDouble(node));
    }
    double middle = (south + north) / 2;
    double perLon = M_PER_LON_AT_EQUATOR * Math.cos(Math.toRadians(middle));
    double firstLon = nodes == 0 ? 0 : lon.applyAsDouble(0);
    for (int node = 0; node < nodes; node++) {
      x[node] = (float) (perLon * (lon.applyAsDouble(node) - firstLon));
      y[node] = (float) (M_PER_LAT * (lat.applyAsDouble(node) - middle));
    }
    return new PlaneBound(x, y, SAFE * rate(graph, x, y));
  }

  private static double rate(SearchGraph graph, float[] x, float[] y) {
    double rate = Double.POSITIVE_INFINITY;
    Arcs arcs = new Arcs();
    for (int node = 0; node < x.length; node++) {
      arcs.clear();
      graph.out(node, arcs);
      for (int i = 0; i < arcs.size(); i++) {
        double metres = metres(x, y, node, arcs.node(i));
        if (arcs.cost(i) < rate * metres) {
          rate = arcs.cost(i) / metres;
        }
      }
    }
    return Double.isInfinite(rate) ? 0 : rate;
  }

  private static double metres(float[] x, float[] y, int one, int other) {
    double dx = x[one] - x[other];
    double dy = y[one] - y[other];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /// No way between two nodes costs less.
  public double between(int one, int other) {
    return rate == 0 ? 0 : rate * metres(x, y, one, other);
  }
}
