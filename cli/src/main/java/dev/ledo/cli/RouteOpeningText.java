package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.Opening;
import java.util.List;

/// What it would cost to open a corridor wider, in a sentence for each step.
final class RouteOpeningText {

  private static final double USD_PER_MILLION = 1e6;

  private final RouteNames names;
  private final CorridorResult result;

  RouteOpeningText(RouteNames names, CorridorResult result) {
    this.names = names;
    this.result = result;
  }

  /// From the cheapest set of undertakings on; one that says so if none brings anything to a target
  /// of which some is lost.
  List<String> lines() {
    List<Opening> openings = result.limits().openings();
    if (openings.isEmpty()) {
      boolean isServed =
          result.works().haul().filter(haul -> haul.totals().unmetT() < 1).isPresent();
      return isServed || result.reading().undertakings().isEmpty()
          ? List.of()
          : List.of(
              "nothing that the case could build lets more of it through at the middle of the"
                  + " ranges.");
    }
    return openings.stream().map(this::line).toList();
  }

  private String line(Opening opening) {
    return "for %s: %s; then %s a year get through."
        .formatted(
            opening.cost().map(RouteOpeningText::million).orElse("a cost that is not known"),
            RouteNames.list(opening.undertakings().stream().map(names::undertaking).toList()),
            EstimateText.tonnesAndMiddle(opening.tonnes()));
  }

  private static String million(Amount cost) {
    return AmountText.of(cost.times(1 / USD_PER_MILLION), 3) + " million USD";
  }
}
