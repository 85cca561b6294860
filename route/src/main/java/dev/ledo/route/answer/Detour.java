package dev.ledo.route.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is left of the best route without something, by one criterion.
///
/// @param route the best without; empty if there is none
/// @param more how much worse it is, in the unit of the criterion, probability of loss for risk,
///   with each segment anywhere in its ranges, whatever the others are; infinite where there is no
///   route, or none is known
public record Detour(Criterion criterion, Optional<BestRoute> route, Estimate more) {

  /// One for each criterion by which there is a route in the first of two situations.
  static List<Detour> between(Situation with, Situation without) {
    Set<String> left = without.passable();
    var detours = new ArrayList<Detour>();
    for (Criterion criterion : Criterion.values()) {
      new BestRoutes(with, Situation.YEAR)
          .find(criterion)
          .ifPresent(best -> {
            Optional<BestRoute> rest = new BestRoutes(without, Situation.YEAR).find(criterion);
            Estimate more =
                new DetourRange(with, left, criterion).of(middle(Optional.of(best)), middle(rest));
            detours.add(new Detour(criterion, rest, more));
          });
    }
    return detours;
  }

  private static double middle(Optional<BestRoute> route) {
    return route.map(each -> each.best().at(End.MIDDLE)).orElse(Double.POSITIVE_INFINITY);
  }
}
