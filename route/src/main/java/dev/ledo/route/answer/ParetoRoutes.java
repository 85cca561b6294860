package dev.ledo.route.answer;

import java.util.List;

/// Routes of which no other is at least as good in money, days and risk and better in one.
///
/// @param end the reading of the ranges they were found at
/// @param tolerance 0 for the exact set; ε if each route of it has one here that is at most (1+ε)
///   times as bad by each criterion
/// @param routes by money, then days, then risk
/// @param gaps unknown figures that keep segments out at this reading, by all three criteria
public record ParetoRoutes(End end, double tolerance, List<PricedRoute> routes, List<Gap> gaps) {

  public ParetoRoutes {
    routes = List.copyOf(routes);
    gaps = List.copyOf(gaps);
  }
}
