package dev.ledo.stochastic;

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
