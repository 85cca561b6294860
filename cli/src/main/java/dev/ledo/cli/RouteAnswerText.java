package dev.ledo.cli;

import dev.ledo.core.PartialDate;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.answer.Answers;
import dev.ledo.route.answer.Bar;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.FewestClosures;
import dev.ledo.route.answer.Figure;
import dev.ledo.route.answer.FleetNeed;
import dev.ledo.route.answer.Holding;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.ControlForm;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The answer on a corridor in sentences, the most asked first.
final class RouteAnswerText {

  private static final double PERCENT = 100;
  private static final int WIDTH = 118;

  /// Figures that are added up along a way.
  private static final Set<Figure> ADDED_UP =
      EnumSet.of(
          Figure.FREIGHT, Figure.CHARGES, Figure.HOURS, Figure.LOSS_PROBABILITY, Figure.LENGTH);

  private final PrintWriter out;
  private final RouteNames names;

  RouteAnswerText(PrintWriter out, RouteNames names) {
    this.out = out;
    this.names = names;
  }

  void print(CorridorResult result) {
    var works = new RouteWorksText(names);
    Optional<MainRoute> main = result.main();
    if (main.isEmpty()) {
      point("Way", "none, even if all that is unknown turns out well." + shut(result));
    } else {
      printMain(result, main.get());
    }
    new RouteBypassText(names, result).line().ifPresent(line -> point("Not through", line));
    new AvoidanceText(names, result).lines().forEach(line -> point("Without", line));
    new RoundText(names, result).lines().forEach(line -> point("Way round", line));
    leftOut(result).ifPresent(line -> point("Left out", line));
    new RouteOpeningText(names, result).lines().forEach(line -> point("To open", line));
    works.lines(result).forEach(line -> point("Build", line));
    if (main.isEmpty()) {
      works.haul(result).ifPresent(line -> point("Target", line));
    }
  }

  /// The answer by what is asked first: how much, over what, at what price, through whose hands.
  private void printMain(CorridorResult result, MainRoute main) {
    var tonnage = new RouteTonnageText(names, result);
    point("Tonnage", tonnage.tonnage());
    new RouteWorksText(names).haul(result).ifPresent(line -> point("Target", line));
    printWay(result, main.priced());
    new RouteHeightsText(names).climb(result).ifPresent(climb -> point("Climb", climb));
    printHands(result, main);
    tonnage.chokepoint().ifPresent(line -> point("Chokepoint", line));
    tonnage.worth().ifPresent(line -> point("One more", line));
    var season = new RouteSeasonText(names, result, main);
    point("Season", season.season());
    season.stock().ifPresent(line -> point("Stock", line));
    new RoutePlanText(names, result.reading(), main)
        .line()
        .ifPresent(line -> point("In plan", line));
    main.fleet().ifPresent(this::printFleet);
    printClosures(result.limits().closures());
  }

  private String shut(CorridorResult result) {
    List<String> shut = result.reading().shutAllYear();
    return shut.isEmpty() ? "" : " Shut in every month: %s.".formatted(names.segments(shut));
  }

  /// What could lie on a way and is in no answer, by law, border or bridge.
  private Optional<String> leftOut(CorridorResult result) {
    Set<String> useful = result.reading().useful();
    List<String> said =
        new Answers(result.reading().network(), result.reading().corridor())
            .bars().stream()
                .filter(bar -> useful.contains(bar.segment()))
                .flatMap(bar -> why(bar).map(names.segment(bar.segment())::concat).stream())
                .toList();
    return Optional.of(String.join("; ", said) + ".").filter(line -> !said.isEmpty());
  }

  private static Optional<String> why(Bar bar) {
    return switch (bar.reason()) {
      case FORBIDDEN -> Optional.of(" (forbidden by the rule '%s')".formatted(bar.detail()));
      case BORDER -> Optional.of(" (its border is %s)".formatted(bar.detail()));
      case BRIDGE -> Optional.of(" (a bridge bears only %s)".formatted(bar.detail()));
      case SHUNNED, NOT_BUILT -> Optional.empty();
    };
  }

  private void printWay(CorridorResult result, PricedRoute priced) {
    point(
        "Way",
        "%s: %s km, %s USD/t, %s under way, %s %% risk of losing a load."
                .formatted(
                    names.route(priced.route()),
                    EstimateText.of(priced.km(), 3),
                    EstimateText.of(priced.moneyPerT(), 3),
                    days(EstimateText.of(priced.days(), 2)),
                    EstimateText.of(priced.lossProbability(), PERCENT, 2))
            + untold(priced)
            + ifAllTurnsOutWell(result));
  }

  private static String days(String number) {
    return number + (number.equals("1") ? " day" : " days");
  }

  /// Whether the way is one only if what is unknown is open, against what the corridor asks for.
  private static String ifAllTurnsOutWell(CorridorResult result) {
    return result.ways().find(Criterion.MONEY).filter(BestRoute::isOpenAtMiddle).isPresent()
        ? ""
        : " It can be passed only if what is not known turns out well.";
  }

  /// What of the way nobody has told, so that a figure above has no middle; only the low ends leave
  /// it out.
  private String untold(PricedRoute priced) {
    Map<Figure, List<String>> gaps = new TreeMap<>();
    priced.gaps().stream()
        .filter(gap -> ADDED_UP.contains(gap.figure()))
        .forEach(gap ->
            gaps.computeIfAbsent(gap.figure(), figure -> new ArrayList<>())
                .add(names.part(gap.where())));
    List<String> said = new ArrayList<>();
    gaps.forEach((figure, where) ->
        said.add("the %s of %s".formatted(figure.words(), RouteNames.list(where))));
    return said.isEmpty()
        ? ""
        : " Nobody has told %s; the low ends leave it out.".formatted(String.join("; ", said));
  }

  private void printHands(CorridorResult result, MainRoute main) {
    Map<String, Map<ControlForm, Set<String>>> byActor = new LinkedHashMap<>();
    for (Holding holding : main.hands()) {
      byActor
          .computeIfAbsent(holding.claim().actor(), actor -> new LinkedHashMap<>())
          .computeIfAbsent(holding.claim().form(), form -> new LinkedHashSet<>())
          .add(names.part(holding.place()));
    }
    List<String> hands = new ArrayList<>();
    byActor.forEach((actor, forms) ->
        hands.add(names.actor(actor) + " " + places(forms) + lastTold(result, main, actor)));
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

  /// When it was last told of an actor that it stands there; later it may have changed.
  private String lastTold(CorridorResult result, MainRoute main, String actor) {
    return main.hands().stream()
        .map(Holding::place)
        .distinct()
        .flatMap(place -> result.reading().evidence().of(place).stream())
        .filter(row -> row.table().equals("control") || row.table().equals("leg_control"))
        .filter(row -> row.text("actor").equals(actor))
        .flatMap(row -> names.published(row).stream())
        .max(Comparator.comparing(PartialDate::latest))
        .map(" (last told of in %s)"::formatted)
        .orElse("");
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

  private void printFleet(FleetNeed need) {
    if (need.tPerMonth().high() == 0) {
      String days = EstimateText.of(need.roundTripDays(), 2);
      point(
          "Trucks",
          "none are needed: the target is 0 t. A round trip takes %s days.".formatted(days));
      return;
    }
    boolean isWhole = Double.isFinite(need.vehicles().low());
    point(
        "Trucks",
        "%s for %s t a month%s, %s leaving a day; a round trip takes %s days."
            .formatted(
                EstimateText.withMiddle(isWhole ? need.vehicles() : need.fewestVehicles(), 3),
                EstimateText.of(need.tPerMonth(), 4),
                isWhole
                    ? ", each trip whole within its month (%s if trips run on)"
                        .formatted(EstimateText.withMiddle(need.fewestVehicles(), 3))
                    : ", trips running on over the ends of months",
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
    return "%d %s%s (%s)"
        .formatted(
            ids.size(),
            what,
            ids.size() == 1 ? "" : "s",
            RouteNames.list(ids.stream().map(name).toList()));
  }

  /// A line with a head, broken at words, of which a percent sign is none.
  void point(String head, String text) {
    String indent = "  " + " ".repeat(12);
    var line = new StringBuilder("  " + head + " ".repeat(12 - head.length()));
    for (String word : text.split(" (?!%)")) {
      if (line.length() + word.length() > WIDTH) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }
}
