package dev.ledo.plan.answer;

import java.util.List;

/// What knowing more would be worth, and what thinking of more than one future is.
///
/// All in USD, discounted, at the risk measure over the same futures.
///
/// @param decidedUsd the decision for all futures together
/// @param waitAndSeeUsd if the future were known before modules are decided; never above it
/// @param calmDecisionUsd what is best for the calm world, met by all futures; never below it
/// @param builtIn in what part of the futures each module is built with foresight, in the network's
///   order
/// @param builtNumber for each future, how many of each module are built with foresight
public record Foresight(
    double decidedUsd,
    double waitAndSeeUsd,
    double calmDecisionUsd,
    List<Double> builtIn,
    List<List<Double>> builtNumber) {

  public Foresight {
    builtIn = List.copyOf(builtIn);
    builtNumber = List.copyOf(builtNumber);
  }

  /// Expected value of perfect information, in USD.
  public double perfectInformationUsd() {
    return decidedUsd - waitAndSeeUsd;
  }

  /// Value of the stochastic solution, in USD.
  public double stochasticSolutionUsd() {
    return calmDecisionUsd - decidedUsd;
  }
}
