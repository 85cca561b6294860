package dev.ledo.cli;

import dev.ledo.cases.DiscountRate;
import dev.ledo.core.Numbers;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BuildCase;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.Figure;
import dev.ledo.route.answer.Gap;
import dev.ledo.route.answer.HaulPlan;
import dev.ledo.route.answer.HaulRange;
import dev.ledo.route.answer.HaulTotals;
import dev.ledo.route.answer.Shadow;
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

  /// One for each segment that would be of use, one for the interest, and one for all others.
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
    if (!lines.isEmpty()) {
      result.works().interest().map(RouteWorksText::interest).ifPresent(lines::add);
    }
    if (!useless.isEmpty()) {
      String why = result.reading().corridor().wantsNothing() ? ", since nothing is wanted" : "";
      lines.add("nothing would go over %s%s.".formatted(names.segments(useless), why));
    }
    return lines;
  }

  private static String interest(DiscountRate rate) {
    return "interest on what is built is %s%s.".formatted(rate.words(), rate.warning());
  }

  private String build(CorridorResult.Build asked) {
    BuildCase build = asked.found();
    BuildCase.Range range = build.range();
    List<String> said = new ArrayList<>();
    said.add(
        build
            .annualCost()
            .map(cost -> "costs %s a year".formatted(million(cost)))
            .orElse("cost unknown"));
    said.add(
        "carries %s a year, %s"
            .formatted(EstimateText.tonnesAndMiddle(range.tonnesOver()), more(range)));
    said.add(
        range
                .moneyPerYear()
                .map(RouteWorksText::saved)
                .orElse("whether it makes carriage cheaper is not known")
            + range.netPerYear().map(RouteWorksText::net).map(", so that "::concat).orElse(""));
    return names.segment(build.segment()) + with(asked) + ": " + String.join("; ", said) + ".";
  }

  private String with(CorridorResult.Build asked) {
    return asked.with().isEmpty()
        ? ""
        : ", if %s %s built too, at a cost that is not counted here"
            .formatted(
                RouteNames.list(asked.with().stream().sorted().map(names::segment).toList()),
                asked.with().size() == 1 ? "is" : "are");
  }

  private static String million(Estimate money) {
    return EstimateText.andMiddle(money, 1 / USD_PER_MILLION, " million USD", 3);
  }

  private static String more(BuildCase.Range range) {
    return range.tonnesPerYear().high() < 1
        ? "not a tonne more than arrives without it"
        : EstimateText.tonnesAndMiddle(range.tonnesPerYear()) + " more than arrive without it";
  }

  private static String saved(Estimate money) {
    if (Math.max(Math.abs(money.low()), Math.abs(money.high())) < 1) {
      return "makes carriage no cheaper";
    }
    return money.high() <= 0
        ? "makes carriage dearer by %s a year".formatted(million(turned(money)))
        : "makes carriage cheaper by %s a year".formatted(million(money));
  }

  private static String net(Estimate money) {
    if (money.high() <= 0) {
      return "the year gets dearer by " + million(turned(money));
    }
    return money.low() >= 0
        ? "the year gets cheaper by " + million(money)
        : "the year gets cheaper by %s, what is below 0 being dearer".formatted(million(money));
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
    if (result.reading().corridor().wantsNothing()) {
      return Optional.of("nothing is wanted: the target is 0 t.");
    }
    String more =
        result
            .works()
            .haul()
            .map(plan ->
                stored(plan.totals())
                    + unpriced(plan)
                    + untimed(result, plan)
                    + shortOfVehicles(plan))
            .orElse("");
    return result.works().range().map(range -> haul(range) + more);
  }

  /// What of the cost at the middle is for goods that wait.
  private static String stored(HaulTotals totals) {
    return totals.storagePerT().isEmpty()
        ? ""
        : " At the middle, waiting in stores is %s of the %s USD/t."
            .formatted(
                Numbers.readable(totals.storagePerT().getAsDouble(), 3),
                Numbers.readable(totals.moneyPerT().orElseThrow(), 3));
  }

  /// Where nobody has told what carriage costs.
  private String unpriced(HaulPlan plan) {
    List<String> gaps =
        plan.unpriced().stream()
            .map(gap -> "the %s of %s".formatted(gap.figure().words(), names.part(gap.where())))
            .toList();
    return gaps.isEmpty() ? "" : " Nobody has told %s.".formatted(RouteNames.list(gaps));
  }

  /// Where nobody has told how long a vehicle takes, of which only so many are there.
  private String untimed(CorridorResult result, HaulPlan plan) {
    boolean matters =
        result.reading().corridor().vehicle().fleet().isPresent() && plan.totals().unmetT() >= 1;
    List<String> segments =
        plan.gaps().stream()
            .filter(gap -> matters && gap.figure() == Figure.HOURS)
            .map(Gap::where)
            .filter(result.reading().useful()::contains)
            .toList();
    return segments.isEmpty()
        ? ""
        : " Nobody has told the hours of %s, so that the fleet goes there at the high end only."
            .formatted(names.segments(segments));
  }

  /// In which months the fleet limits what arrives, at the middle of the ranges.
  private static String shortOfVehicles(HaulPlan haul) {
    List<Shadow> scarce =
        haul.shadows().stream()
            .filter(shadow -> shadow.kind() == Shadow.Kind.VEHICLE_DAY && shadow.tonnes() > 0)
            .toList();
    if (scarce.isEmpty()) {
      return "";
    }
    return " Vehicles are short in %s: one more for a day brings up to %s t."
        .formatted(
            RouteNames.months(scarce.stream().map(Shadow::month).toList()),
            Numbers.readable(scarce.stream().mapToDouble(Shadow::tonnes).max().orElseThrow(), 3));
  }

  private static String haul(HaulRange range) {
    String wanted = EstimateText.ofTonnes(range.wantedT());
    String cost = range.isPriced() ? cost(range) : "";
    String moved =
        range.unmetT().high() < 1
            ? "all %s t wanted a year can be delivered%s.".formatted(wanted, cost)
            : "of %s t wanted a year %s can be delivered%s; %s cannot."
                .formatted(
                    wanted,
                    EstimateText.tonnesAndMiddle(range.deliveredT()),
                    cost,
                    EstimateText.tonnesAndMiddle(range.unmetT()));
    return range.isPriced() ? moved : moved + " " + priced(range);
  }

  private static String cost(HaulRange range) {
    return range
        .moneyPerT()
        .map(perT ->
            range.pricedT().low() < 1
                ? whereAnyArrives(perT)
                : " for " + EstimateText.andMiddle(perT, 1, " USD/t", 3))
        .orElse("");
  }

  /// At the low end of the tonnes nothing arrives, and so nothing is paid for.
  private static String whereAnyArrives(Estimate perT) {
    String best = Numbers.readable(perT.low(), 3) + " USD/t at best";
    return perT.middle().isPresent()
        ? " for %s and %s at the middle"
            .formatted(best, Numbers.readable(perT.middle().getAsDouble(), 3))
        : " for " + best;
  }

  /// What of it has a known cost, where not all has.
  private static String priced(HaulRange range) {
    return range.pricedT().high() < 1
        ? "What that costs is not known."
        : "Only %s can be delivered at a known cost,%s; what the rest costs is not known."
            .formatted(EstimateText.tonnesAndMiddle(range.pricedT()), cost(range));
  }
}
