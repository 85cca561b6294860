package dev.ledo.route.answer;

import java.util.List;

/// Routes of which no other is at least as good in money, days and risk and better in one; if a
/// tolerance was asked for, one that is within it stands for several.
///
/// @param end the reading of the ranges they were found at
/// @param routes by money, then days, then risk
/// @param gaps unknown figures that keep segments out at this reading, by all three criteria
public record ParetoRoutes(End end, List<PricedRoute> routes, List<Gap> gaps) {

  public ParetoRoutes {
    routes = List.copyOf(routes);
    gaps = List.copyOf(gaps);
  }
}
