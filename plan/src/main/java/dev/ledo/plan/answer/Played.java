package dev.ledo.plan.answer;

import dev.ledo.stochastic.Estimate;
import java.util.List;

/// The decision played forward: period by period, with no more than the outlook of the moment,
/// beside its operation with foresight in the same futures.
///
/// @param foresightUsd cost in each future if its operator had known it
/// @param playedUsd cost in each future as played
/// @param stocksGivenUp in how many futures a stock that was to be held could not be
public record Played(List<Double> foresightUsd, List<Double> playedUsd, int stocksGivenUp) {

  public Played {
    foresightUsd = List.copyOf(foresightUsd);
    playedUsd = List.copyOf(playedUsd);
  }

  /// Mean cost with foresight, in USD, with its interval.
  public Estimate foresight() {
    return Estimate.of(foresightUsd.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// Mean cost as played, in USD, with its interval.
  public Estimate played() {
    return Estimate.of(playedUsd.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// What foresight is worth to the operator on average, in USD, with its interval; the futures are
  /// the same, so the interval is that of the differences.
  public Estimate worthOfForesight() {
    double[] differences = new double[playedUsd.size()];
    for (int k = 0; k < differences.length; k++) {
      differences[k] = playedUsd.get(k) - foresightUsd.get(k);
    }
    return Estimate.of(differences);
  }
}
