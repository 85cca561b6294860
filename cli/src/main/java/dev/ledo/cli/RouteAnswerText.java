package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.Closure;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.answer.Cut;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.FewestClosures;
import dev.ledo.route.answer.FleetNeed;
import dev.ledo.route.answer.Holding;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.Worth;
import dev.ledo.route.answer.YearTonnage;
import dev.ledo.route.network.ControlForm;
import java.io.PrintWriter;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The answer on a corridor in sentences, the most asked first.
final class RouteAnswerText {

  private static final double PERCENT = 100;
  private static final int WIDTH = 118;

  private final PrintWriter out;
  private final RouteNames names;

  RouteAnswerText(PrintWriter out, RouteNames names) {
    this.out = out;
    this.names = names;
  }

  void print(CorridorResult result) {
    Optional<MainRoute> main = result.main();
    if (main.isEmpty()) {
      point("Way", "none, even if all that is unknown turns out well." + shut(result));
    } else {
      printTonnage(result.limits().tonnage());
      printWay(main.get().priced());
      new RouteHeightsText(names).climb(result).ifPresent(climb -> point("Climb", climb));
      printHands(main.get());
      printChokepoint(result.limits().tonnage());
      if (result.limits().tonnage().cut().isPresent()) {
        printWorth(result.limits());
      }
      printSeason(main.get());
      main.get().fleet().ifPresent(this::printFleet);
      printClosures(result.limits().closures());
    }
    new AvoidanceText(names, result).lines().forEach(line -> point("Without", line));
    new RoundText(names, result).lines().forEach(line -> point("Way round", line));
    new RouteWorksText(names).lines(result).forEach(line -> point("Build", line));
    result.works().haul().ifPresent(haul -> point("Target", RouteWorksText.haul(haul)));
  }

  private String shut(CorridorResult result) {
    List<String> shut = result.reading().shutAllYear();
    return shut.isEmpty() ? "" : " Shut in every month: %s.".formatted(names.segments(shut));
  }

  private void printTonnage(YearTonnage tonnage) {
    Estimate year = tonnage.tonnes();
    if (year.low() == 0 && Double.isInfinite(year.high())) {
      point("Tonnage", "from none to no known limit: what the stretches carry is not known.");
      return;
    }
    if (Double.isInfinite(year.low())) {
      point("Tonnage", "no limit is known.");
      return;
    }
    String middle =
        year.middle().isPresent()
            ? "; %s t with all ranges at their middle"
                .formatted(Numbers.readable(year.middle().getAsDouble(), 3))
            : "; nothing known limits the middle";
    String most = Double.isInfinite(year.high()) ? " (no limit is known at the high end)" : "";
    point(
        "Tonnage",
        "%s t a month can leave, %s t a year%s%s.%s"
            .formatted(
                EstimateText.of(bestMonth(tonnage), 3),
                EstimateText.of(year, 3),
                year.isExact() ? "" : middle,
                most,
                stores(tonnage)));
  }

  /// The month that carries most, at the middle or else at the high end.
  private static Estimate bestMonth(YearTonnage tonnage) {
    return tonnage.months().stream()
        .map(MonthTonnage::alone)
        .max((a, b) -> Double.compare(a.middle().orElse(a.high()), b.middle().orElse(b.high())))
        .orElseThrow();
  }

  private static String stores(YearTonnage tonnage) {
    double with = tonnage.tonnes().middle().orElse(0);
    double without = tonnage.withoutStores().middle().orElse(0);
    double boundless = tonnage.withBoundlessStores().middle().orElse(0);
    if (with - without >= 1) {
      return " Of that %s t only because goods can wait in stores."
          .formatted(Numbers.readable(with - without, 3));
    }
    return boundless - with >= 1
        ? " More stores would give up to %s t a year more."
            .formatted(Numbers.readable(boundless - with, 3))
        : "";
  }

  private void printWay(PricedRoute priced) {
    point(
        "Way",
        "%s: %s km, %s USD/t, %s days under way, %s %% risk of losing a load."
            .formatted(
                names.route(priced.route()),
                EstimateText.of(priced.km(), 3),
                EstimateText.of(priced.moneyPerT(), 3),
                EstimateText.of(priced.days(), 2),
                EstimateText.of(priced.lossProbability(), PERCENT, 2)));
  }

  private void printHands(MainRoute main) {
    Map<String, Map<ControlForm, Set<String>>> byActor = new LinkedHashMap<>();
    for (Holding holding : main.hands()) {
      byActor
          .computeIfAbsent(holding.claim().actor(), actor -> new LinkedHashMap<>())
          .computeIfAbsent(holding.claim().form(), form -> new LinkedHashSet<>())
          .add(names.part(holding.place()));
    }
    List<String> hands = new ArrayList<>();
    byActor.forEach((actor, forms) -> hands.add(names.actor(actor) + " " + places(forms)));
    Set<String> held = main.hands().stream().map(Holding::place).collect(Collectors.toSet());
    List<String> unknown =
        main.priced().route().nodes().stream()
            .filter(node -> !held.contains(node))
            .map(names::node)
            .toList();
    String nobody =
        unknown.isEmpty()
            ? ""
            : " Who holds %s is not in the case.".formatted(RouteNames.list(unknown));
    point(
        "Hands", (hands.isEmpty() ? "nobody is named." : String.join("; ", hands) + ".") + nobody);
  }

  private static String places(Map<ControlForm, Set<String>> forms) {
    return forms.entrySet().stream()
        .map(each -> verb(each.getKey()) + " " + RouteNames.list(List.copyOf(each.getValue())))
        .collect(Collectors.joining(" and "));
  }

  private static String verb(ControlForm form) {
    return switch (form) {
      case HELD -> "holds";
      case CONTESTED -> "contests";
      case CLAIMED -> "claims";
    };
  }

  private void printChokepoint(YearTonnage tonnage) {
    tonnage
        .cut()
        .ifPresent(cut -> {
          String other =
              tonnage.otherCut().map(each -> " As tight is " + parts(each) + ".").orElse("");
          point("Chokepoint", parts(cut) + ": no more passes, whatever else is widened." + other);
        });
  }

  private String parts(Cut cut) {
    return cut.parts().stream()
        .filter(part -> part.tonnes() > 0 || cut.tonnes() == 0)
        .map(this::part)
        .collect(Collectors.joining("; "));
  }

  private String part(CutPart part) {
    Map<Double, Set<Month>> months = new LinkedHashMap<>();
    part.tonnesByMonth()
        .forEach((month, tonnes) ->
            months.computeIfAbsent(tonnes, t -> new LinkedHashSet<>()).add(month));
    List<String> said = new ArrayList<>();
    months.forEach((tonnes, when) ->
        said.add(
            "%s in %s"
                .formatted(
                    tonnes == 0 ? "shut" : Numbers.readable(tonnes, 3) + " t a month",
                    RouteNames.months(when))));
    String what = part.kind() == CutPart.Kind.STORE ? "the store at " : "";
    return what + names.part(part.id()) + ", " + RouteNames.list(said);
  }

  private void printWorth(CorridorResult.Limits limits) {
    List<Worth> worths = limits.worths();
    List<String> said = new ArrayList<>();
    for (Worth.Kind kind : Worth.Kind.values()) {
      worths.stream()
          .filter(worth -> worth.kind() == kind)
          .findFirst()
          .ifPresent(worth -> said.add(worth(worth)));
    }
    point("One more", said.isEmpty() ? noWorth(limits.tonnage()) : String.join("; ", said) + ".");
  }

  /// Why a little more at one place brings nothing, at the middle of all ranges.
  private static String noWorth(YearTonnage tonnage) {
    double middle = tonnage.tonnes().middle().orElse(Double.NaN);
    if (middle == 0) {
      return "of anything brings nothing, because nothing can leave as things stand.";
    }
    return Double.isFinite(middle)
        ? "vehicle, tonne of capacity or of room at one place alone brings nothing: more than one place"
            + " limits the year, so they would have to be widened together."
        : "of anything brings nothing that is known: what limits the year has no told capacity.";
  }

  private String worth(Worth worth) {
    String gain = Numbers.readable(worth.gainT(), 3) + " t a year";
    String when = worth.month().map(month -> " in " + RouteNames.month(month)).orElse("");
    String where = names.part(worth.id());
    return switch (worth.kind()) {
      case VEHICLE_A_DAY -> "vehicle a day on %s brings %s".formatted(where, gain);
      case TONNE_A_MONTH -> "tonne a month on %s brings %s".formatted(where, gain);
      case TRUCK_DAY -> "truck-day on %s%s brings %s".formatted(where, when, gain);
      case OPEN_DAY -> "open day on %s%s brings %s".formatted(where, when, gain);
      case STORE_TONNE -> "tonne of room at %s brings %s".formatted(where, gain);
    };
  }

  private void printSeason(MainRoute main) {
    Closure closure = main.closure();
    if (!closure.isThere()) {
      point("Season", "no row of the case shuts this way in some months only.");
      return;
    }
    List<Month> perhaps =
        closure.perhaps().stream().filter(month -> !closure.surely().contains(month)).toList();
    String surely =
        closure.surely().isEmpty() ? "" : "shut in " + RouteNames.months(closure.surely());
    String open = perhaps.isEmpty() ? "" : "perhaps in " + RouteNames.months(perhaps);
    String joined = surely.isEmpty() || open.isEmpty() ? surely + open : surely + ", " + open;
    point("Season", joined + ": %s months on end.".formatted(AmountText.of(closure.months(), 2)));
    for (MainRoute.Bridging bridging : main.bridging()) {
      point(
          "Stock",
          "to bridge %d months: %s t of room at each end, and %s t to move in each open month."
              .formatted(
                  bridging.closedMonths(),
                  EstimateText.of(bridging.need().stockT(), 4),
                  EstimateText.of(bridging.need().shippedTPerOpenMonth(), 4)));
    }
  }

  private void printFleet(FleetNeed need) {
    point(
        "Trucks",
        "%s for %s t a month, each trip whole within its month (%s if trips run on), %s leaving a day; a round trip takes %s days."
            .formatted(
                EstimateText.withMiddle(need.vehicles(), 1, 3),
                EstimateText.of(need.tPerMonth(), 4),
                EstimateText.withMiddle(need.fewestVehicles(), 1, 3),
                EstimateText.of(need.departuresPerDay(), 3),
                EstimateText.of(need.roundTripDays(), 2)));
  }

  private void printClosures(FewestClosures closures) {
    List<String> said = new ArrayList<>();
    said.add(count(closures.segments(), "closure", names::segment));
    closures
        .nodes()
        .filter(nodes -> !nodes.isEmpty())
        .ifPresent(nodes -> said.add(count(nodes, "place", names::node)));
    closures
        .actors()
        .filter(actors -> !actors.isEmpty())
        .ifPresent(actors -> said.add(count(actors, "actor", names::actor)));
    point("Cut by", String.join("; or by ", said) + ", if all that is unknown is open.");
  }

  private static String count(List<String> ids, String what, UnaryOperator<String> name) {
    return "%d %s (%s)"
        .formatted(ids.size(), what, RouteNames.list(ids.stream().map(name).toList()));
  }

  /// A line with a head, broken at words.
  private void point(String head, String text) {
    String indent = "  " + " ".repeat(12);
    var line = new StringBuilder("  " + head + " ".repeat(12 - head.length()));
    for (String word : text.split(" ")) {
      if (line.length() + word.length() > WIDTH) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }
}
