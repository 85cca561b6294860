package dev.ledo.stochastic;

import java.util.Arrays;

/// Where the worst cases begin, and what the risk measure makes of all cases.
///
/// @param eta the value at risk: costs above it are the worst share 1 − α, by probability
/// @param share of the probability at exactly `eta` that belongs to the worst cases, 0 to 1
/// @param risk the risk measure of all costs
record Quantile(double eta, double share, double risk) {

  /// Computes in a fixed order: by cost, then by number.
  static Quantile of(double[] costs, double[] probabilities, RiskMeasure measure) {
    double mass = 0;
    double mean = 0;
    for (int s = 0; s < costs.length; s++) {
      mass += probabilities[s];
      mean += probabilities[s] * costs[s];
    }
    if (!measure.isAverse()) {
      return new Quantile(Double.POSITIVE_INFINITY, 0, mean);
    }
    int[] order = descending(costs);
    double wanted = (1 - measure.level()) * mass;
    double taken = 0;
    double worst = 0;
    for (int at = 0; at < order.length; ) {
      double eta = costs[order[at]];
      double here = 0;
      for (; at < order.length && costs[order[at]] == eta; at++) {
        here += probabilities[order[at]];
      }
      if (taken + here >= wanted || at == order.length) {
        double part = Math.min(here, wanted - taken);
        double tail = (worst + part * eta) / (1 - measure.level());
        double risk = (1 - measure.weight()) * mean + measure.weight() * tail;
        return new Quantile(eta, here > 0 ? part / here : 0, risk);
      }
      taken += here;
      worst += here * eta;
    }
    throw new IllegalArgumentException("no costs");
  }

  /// Which part of a scenario's probability belongs to the worst cases, by its cost.
  double part(double cost) {
    return cost > eta ? 1 : cost == eta ? share : 0;
  }

  private static int[] descending(double[] costs) {
    Integer[] order = new Integer[costs.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(costs[b], costs[a]));
    int[] result = Arrays.stream(order).mapToInt(i -> i).toArray();
    return result;
  }
}
