package dev.ledo.route.answer;

import java.util.List;

/// A route with what it takes.
///
/// @param moneyPerT freight and charges for a tonne
/// @param days under way, without loading and unloading
/// @param lossProbability that a load is lost on the way
/// @param km length
/// @param gaps figures of the route that nobody has given
public record PricedRoute(
    Route route,
    Estimate moneyPerT,
    Estimate days,
    Estimate lossProbability,
    Estimate km,
    List<Gap> gaps) {

  public PricedRoute {
    gaps = List.copyOf(gaps);
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
