package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BuildCase;
import dev.ledo.route.answer.HaulPlan;
import java.util.ArrayList;
import java.util.List;

/// What moving the target costs, and what building would bring, in sentences.
final class RouteWorksText {

  private static final double USD_PER_MILLION = 1e6;

  private final RouteNames names;

  RouteWorksText(RouteNames names) {
    this.names = names;
  }

  /// One for each segment that would be of use, and one for all others.
  List<String> lines(CorridorResult result) {
    List<String> lines = new ArrayList<>();
    List<String> useless = new ArrayList<>();
    for (CorridorResult.Build each : result.works().builds()) {
      if (each.found().tonnesOver() < 1) {
        useless.add(each.found().segment());
      } else {
        lines.add(build(each));
      }
    }
    if (!useless.isEmpty()) {
      lines.add("nothing would go over %s.".formatted(names.segments(useless)));
    }
    return lines;
  }

  private String build(CorridorResult.Build asked) {
    BuildCase build = asked.found();
    List<String> said = new ArrayList<>();
    said.add(
        build
            .annualCost()
            .map(cost ->
                "%s million USD a year".formatted(EstimateText.of(cost, 1 / USD_PER_MILLION, 3)))
            .orElse("cost unknown"));
    BuildCase.Gain gain = build.gain();
    said.add("%s t a year over it".formatted(Numbers.readable(build.tonnesOver(), 3)));
    if (gain.tonnesPerYear() >= 1) {
      said.add("%s t a year more delivered".formatted(Numbers.readable(gain.tonnesPerYear(), 3)));
    }
    if (gain.moneyPerYear() >= 1) {
      said.add("%s USD a year saved".formatted(Numbers.readable(gain.moneyPerYear(), 3)));
    }
    build
        .annualCost()
        .ifPresent(cost ->
            said.add(
                "so that building alone costs %s USD for each tonne carried over it"
                    .formatted(EstimateText.of(cost, 1 / build.tonnesOver(), 3))));
    String with =
        asked.with().isEmpty()
            ? ""
            : ", with "
                + RouteNames.list(asked.with().stream().sorted().map(names::segment).toList())
                + " built too";
    return names.segment(build.segment()) + with + ": " + String.join(", ", said) + ".";
  }

  /// What of the target arrives, and at what cost.
  static String haul(HaulPlan haul) {
    var totals = haul.totals();
    String cost =
        totals.moneyPerT().isPresent()
            ? " for %s USD/t".formatted(Numbers.readable(totals.moneyPerT().getAsDouble(), 3))
            : "";
    if (totals.unmetT() < 1) {
      return "all %s t wanted a year can be delivered%s with all ranges at their middle."
          .formatted(Numbers.readable(totals.wantedT(), 4), cost);
    }
    return "of %s t wanted a year %s t can be delivered%s with all ranges at their middle; %s t cannot."
        .formatted(
            Numbers.readable(totals.wantedT(), 4),
            Numbers.readable(totals.deliveredT(), 3),
            cost,
            Numbers.readable(totals.unmetT(), 3));
  }
}
