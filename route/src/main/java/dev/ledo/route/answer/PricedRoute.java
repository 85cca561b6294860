package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;

/// A route with what it takes.
///
/// @param moneyPerT freight and charges for a tonne
/// @param chargesPerT of it tolls, fees, taxes and levies
/// @param days under way, without loading and unloading
/// @param lossProbability that a load is lost on the way
/// @param km length
/// @param gaps figures of the route that nobody has given
public record PricedRoute(
    Route route,
    Estimate moneyPerT,
    Estimate chargesPerT,
    Estimate days,
    Estimate lossProbability,
    Estimate km,
    List<Gap> gaps) {

  public PricedRoute {
    gaps = List.copyOf(gaps);
  }

  /// Money for the carriage of a tonne, without charges; empty if either has no known upper end.
  public Optional<Estimate> freightPerT() {
    return Double.isFinite(moneyPerT.high())
        ? Optional.of(Estimate.ofCost(end -> moneyPerT.at(end) - chargesPerT.at(end)))
        : Optional.empty();
  }

  /// The figure that a criterion looks at; of risk, the probability of loss.
  public Estimate figure(Criterion criterion) {
    return switch (criterion) {
      case MONEY -> moneyPerT;
      case DAYS -> days;
      case RISK -> lossProbability;
    };
  }
}
