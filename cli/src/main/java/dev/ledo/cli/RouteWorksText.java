package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BuildCase;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.HaulRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
      if (each.found().range().tonnesOver().high() < 1) {
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
            .map(cost -> million(cost) + " million USD a year")
            .orElse("cost unknown"));
    said.add(tonnes(build.range().tonnesOver()) + " a year would go over it");
    said.add(more(build.range()));
    said.add(saved(build.range().moneyPerYear()));
    build.range().netPerYear().ifPresent(net -> said.add(net(net)));
    if (build.annualCostPerT().isPresent()) {
      said.add(
          "at the middle building alone costs %s USD for each tonne over it"
              .formatted(Numbers.readable(build.annualCostPerT().getAsDouble(), 3)));
    }
    return names.segment(build.segment()) + with(asked) + ": " + String.join("; ", said) + ".";
  }

  private String with(CorridorResult.Build asked) {
    return asked.with().isEmpty()
        ? ""
        : ", with "
            + RouteNames.list(asked.with().stream().sorted().map(names::segment).toList())
            + " built too";
  }

  private static String million(Estimate money) {
    return EstimateText.withMiddle(money, 1 / USD_PER_MILLION, 3);
  }

  private static String tonnes(Estimate tonnes) {
    return EstimateText.withMiddle(tonnes, 1, 3) + " t";
  }

  private static String more(BuildCase.Range range) {
    return range.tonnesPerYear().high() < 1
        ? "not a tonne more is delivered"
        : tonnes(range.tonnesPerYear()) + " a year more are delivered";
  }

  private static String saved(Estimate money) {
    if (Math.max(Math.abs(money.low()), Math.abs(money.high())) < 1) {
      return "carriage gets no cheaper";
    }
    return money.high() <= 0
        ? "carriage gets dearer by %s million USD a year".formatted(million(turned(money)))
        : "carriage gets cheaper by %s million USD a year".formatted(million(money));
  }

  private static String net(Estimate money) {
    if (money.high() <= 0) {
      return "in all the year gets dearer by %s million USD".formatted(million(turned(money)));
    }
    return money.low() >= 0
        ? "in all the year gets cheaper by %s million USD".formatted(million(money))
        : "in all %s million USD a year are saved, what is below 0 being lost"
            .formatted(million(money));
  }

  private static Estimate turned(Estimate money) {
    OptionalDouble middle =
        money.middle().isPresent()
            ? OptionalDouble.of(-money.middle().getAsDouble())
            : money.middle();
    return new Estimate(-money.high(), middle, -money.low());
  }

  /// What of the target arrives, and at what cost; empty if there is no target or no solver.
  Optional<String> haul(CorridorResult result) {
    return result.works().range().map(RouteWorksText::haul);
  }

  private static String haul(HaulRange range) {
    String cost =
        range
            .moneyPerT()
            .map(perT -> " for %s USD/t".formatted(EstimateText.withMiddle(perT, 1, 3)))
            .orElse("");
    if (range.unmetT().high() < 1) {
      return "all %s t wanted a year can be delivered%s."
          .formatted(EstimateText.of(range.wantedT(), 4), cost);
    }
    return "of %s t wanted a year %s can be delivered%s; %s cannot."
        .formatted(
            EstimateText.of(range.wantedT(), 4),
            tonnes(range.deliveredT()),
            cost,
            tonnes(range.unmetT()));
  }
}
