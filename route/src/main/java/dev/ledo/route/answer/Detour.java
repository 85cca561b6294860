package dev.ledo.route.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is left of the best route without something, by one criterion.
///
/// @param route the best without; empty if there is none
/// @param more how much worse it is, in the unit of the criterion, probability of loss for risk;
///   infinite where there is no route, or none is known
public record Detour(Criterion criterion, Optional<BestRoute> route, Estimate more) {

  /// One for each criterion by which there is a route in the first of two situations.
  static List<Detour> between(Situation with, Situation without) {
    var detours = new ArrayList<Detour>();
    for (Criterion criterion : Criterion.values()) {
      new BestRoutes(with, Situation.YEAR)
          .find(criterion)
          .ifPresent(best -> {
            Optional<BestRoute> rest = new BestRoutes(without, Situation.YEAR).find(criterion);
            detours.add(new Detour(criterion, rest, more(best, rest)));
          });
    }
    return detours;
  }

  private static Estimate more(BestRoute with, Optional<BestRoute> without) {
    return Estimate.ofEither(end ->
        without
            .map(rest -> more(with.best().at(end), rest.best().at(end)))
            .orElse(Double.POSITIVE_INFINITY));
  }

  private static double more(double before, double after) {
    return Double.isInfinite(after) ? after : after - before;
  }
}
