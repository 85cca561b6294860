package dev.ledo.stochastic;

import java.util.Arrays;

/// How the costs of all scenarios become one number: (1 − w)·E + w·CVaR_α.
///
/// CVaR_α is the mean of the worst 1 − α of all cases (Rockafellar and Uryasev 2000). With
/// probabilities that sum to P instead of 1, both parts are P times those of the probabilities
/// divided by P.
///
/// @param weight w, from 0 (the mean alone) to 1 (the bad cases alone)
/// @param level α, from 0 (all cases) to less than 1
/// @see docs/methods/stochastic.md
public record RiskMeasure(double weight, double level) {

  /// The mean.
  public static final RiskMeasure MEAN = new RiskMeasure(0, 0);

  public RiskMeasure {
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight + " is outside 0..1");
    }
    if (!(level >= 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " is not from 0 to below 1");
    }
  }

  /// The risk measure of equally likely costs.
  ///
  /// @throws IllegalArgumentException if there are none
  public double of(double... costs) {
    return Quantile.of(costs, equal(costs.length), this).risk();
  }

  /// Where the worst cases of equally likely costs begin; infinite if they do not count for more.
  public double quantile(double... costs) {
    return Quantile.of(costs, equal(costs.length), this).eta();
  }

  /// Numbers whose mean is the risk measure of equally likely costs if the quantile is theirs, and
  /// above it if it is another (Rockafellar and Uryasev 2000).
  ///
  /// @param quantile where the worst cases are taken to begin
  public double[] terms(double[] costs, double quantile) {
    if (!isAverse()) {
      return costs.clone();
    }
    return Arrays.stream(costs)
        .map(cost ->
            meanWeight() * cost + weight * quantile + tailWeight() * Math.max(0, cost - quantile))
        .toArray();
  }

  private static double[] equal(int size) {
    double[] probabilities = new double[size];
    Arrays.fill(probabilities, 1.0 / size);
    return probabilities;
  }

  /// Whether bad cases count for more than their probability.
  public boolean isAverse() {
    return weight > 0 && level > 0;
  }

  /// Extra weight of a unit of probability beyond the quantile: w / (1 − α).
  double tailWeight() {
    return isAverse() ? weight / (1 - level) : 0;
  }

  /// Weight of a unit of probability anywhere.
  double meanWeight() {
    return isAverse() ? 1 - weight : 1;
  }
}
