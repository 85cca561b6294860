package dev.ledo.cli;

import dev.ledo.cases.Fact;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.Closure;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.answer.Answers;
import dev.ledo.route.answer.Criticality;
import dev.ledo.route.answer.End;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.Gap;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.Route;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Throughput;
import dev.ledo.route.reading.CorridorReading;
import java.io.PrintWriter;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/// The tables behind the answer on a corridor.
final class RouteTables {

  private static final double PERCENT = 100;
  private static final int SHOWN = 8;

  private final PrintWriter out;
  private final RouteNames names;

  RouteTables(PrintWriter out, RouteNames names) {
    this.out = out;
    this.names = names;
  }

  void print(CorridorResult result) {
    result
        .main()
        .ifPresent(main -> {
          printStretches(result, main);
          new RouteMappedText(names, result).print(out);
          new RouteHeightsText(names).print(result, out);
          printWays(result);
          printMonths(result);
          printCriticality(result);
          printTold(result, main);
        });
  }

  private void printStretches(CorridorResult result, MainRoute main) {
    out.println();
    out.println("  The way, stretch by stretch");
    var table = new TextTable("", "km", "t/month", "USD/t", "risk, %", "border", "months", "rows");
    var answers = new Answers(result.reading().network(), result.reading().corridor());
    for (String id : main.priced().route().segments()) {
      Segment segment = result.reading().network().findSegment(id).orElseThrow();
      table.add(
          "  " + names.segment(id),
          amount(segment.way().lengthKm(), 3),
          capacity(segment.throughput()),
          money(answers, segment),
          amount(segment.haul().lossProbability().map(risk -> risk.times(PERCENT)), 2),
          segment.access().border() == Border.NONE ? "" : segment.access().border().word(),
          season(segment.access()),
          RouteNames.rows(result.reading().evidence().of(id)));
    }
    table.print(out);
  }

  /// Freight, the vehicle's own cost where no freight is told, and charges.
  private static String money(Answers answers, Segment segment) {
    var alone =
        new Route(List.of(segment.link().from(), segment.link().to()), List.of(segment.id()));
    Estimate money = answers.price(alone).moneyPerT();
    return Double.isFinite(money.high()) ? EstimateText.of(money, 3) : "unknown";
  }

  private static String capacity(Throughput throughput) {
    Optional<String> vehicles =
        throughput.vehiclesPerDay().map(each -> AmountText.of(each, 3) + " vehicles a day");
    Optional<String> tonnes =
        throughput.tonnesPerMonth().map(each -> AmountText.of(each, EstimateText.TONNE_DIGITS));
    return vehicles.isPresent() && tonnes.isPresent()
        ? tonnes.get() + ", " + vehicles.get()
        : tonnes.or(() -> vehicles).orElse("unknown");
  }

  private static String amount(Optional<Amount> amount, int digits) {
    return amount.map(each -> AmountText.of(each, digits)).orElse("unknown");
  }

  private static String season(Access access) {
    List<String> said = new ArrayList<>();
    note(said, access, "shut", MonthState.Closed.class::isInstance);
    note(said, access, "unknown", MonthState.Unknown.class::isInstance);
    note(
        said,
        access,
        "restricted",
        state -> state instanceof MonthState.Restricted || state instanceof MonthState.Chance);
    return String.join("; ", said);
  }

  private static void note(
      List<String> said, Access access, String word, Predicate<MonthState> counts) {
    List<Month> months = new ArrayList<>();
    for (Month month : Month.values()) {
      if (counts.test(access.season().in(month))) {
        months.add(month);
      }
    }
    if (!months.isEmpty()) {
      said.add(word + " " + RouteNames.months(months));
    }
  }

  private void printRoutes(CorridorReading reading, String title, List<PricedRoute> routes) {
    if (routes.isEmpty()) {
      return;
    }
    out.println();
    out.println(title);
    boolean isShut =
        routes.stream().anyMatch(each -> closure(reading.network(), each.route()).isThere());
    boolean isRoom = isShut && reading.corridor().targetTPerMonth().isPresent();
    var table =
        new TextTable(
            "", "km", "USD/t", "days", "risk, %", isShut ? "shut" : "", isRoom ? "room, t" : "");
    routes.stream()
        .limit(SHOWN)
        .forEach(priced -> {
          Closure closure = closure(reading.network(), priced.route());
          table.add(
              "  " + names.route(priced.route()),
              EstimateText.of(priced.km(), 3),
              EstimateText.of(priced.moneyPerT(), 3),
              EstimateText.of(priced.days(), 2),
              EstimateText.of(priced.lossProbability(), PERCENT, 2),
              RouteSeasonText.shut(closure),
              reading.corridor().targetTPerMonth().map(target -> room(closure, target)).orElse(""));
        });
    table.print(out);
    printHidden(routes.size());
  }

  private static Closure closure(Network network, Route route) {
    return Closure.of(
        route.segments().stream().flatMap(id -> network.findSegment(id).stream()).toList());
  }

  /// Tonnes at each end that bridge the shortest to the longest closure; blank without one, unknown
  /// where it may last all year.
  private static String room(Closure closure, Amount target) {
    if (!closure.isThere()) {
      return "";
    }
    if (closure.months().high() == Month.values().length) {
      return "unknown";
    }
    double most = closure.months().high() * target.high();
    return AmountText.of(Amount.between(closure.months().low() * target.low(), most), 4);
  }

  private void printHidden(int count) {
    if (count > SHOWN) {
      out.println("  … and %d more; --json has them".formatted(count - SHOWN));
    }
  }

  private void printWays(CorridorResult result) {
    CorridorResult.Ways ways = result.ways();
    CorridorReading reading = result.reading();
    List<PricedRoute> different = ways.alternatives().routes();
    List<PricedRoute> unbeaten = ways.pareto().routes();
    String unknown =
        ways.alternatives().end() == End.OPTIMISTIC
            ? ", if what is not known is open and costs nothing"
            : "";
    boolean isSame = Set.copyOf(different).equals(Set.copyOf(unbeaten));
    if (isSame && unbeaten.size() > 1) {
      printRoutes(
          reading,
          "  Different ways, none of which beats another in money, days and risk" + unknown,
          different);
      return;
    }
    printRoutes(reading, "  Different ways" + unknown, different);
    if (unbeaten.size() > 1) {
      printRoutes(reading, "  Ways that none beats in money, days and risk" + unknown, unbeaten);
    }
    if (unbeaten.isEmpty()) {
      printNotCompared(result.notComparedFor());
    }
  }

  /// Why no way has all of money, days and risk.
  private void printNotCompared(List<Gap> gaps) {
    if (!gaps.isEmpty()) {
      out.println();
      out.println("  No way has money, days and risk all known, so that they are not compared:");
      gaps.stream()
          .limit(SHOWN)
          .forEach(gap ->
              out.println(
                  "    %s: %s not told".formatted(names.part(gap.where()), gap.figure().words())));
      printHidden(gaps.size());
    }
  }

  private void printMonths(CorridorResult result) {
    boolean isKnown =
        result.limits().tonnage().months().stream()
            .anyMatch(month -> Double.isFinite(month.alone().high()));
    if (!isKnown) {
      return;
    }
    out.println();
    out.println("  Tonnes by month");
    var table = new TextTable("", "alone", "middle", "with stores");
    Map<List<String>, List<Month>> alike = new LinkedHashMap<>();
    for (MonthTonnage month : result.limits().tonnage().months()) {
      List<String> cells =
          List.of(
              EstimateText.ofTonnes(month.alone()),
              limit(month.alone().middle()),
              limit(month.withStores()));
      alike.computeIfAbsent(cells, c -> new ArrayList<>()).add(month.month());
    }
    alike.forEach((cells, months) ->
        table.add("  " + RouteNames.months(months), cells.get(0), cells.get(1), cells.get(2)));
    table.print(out);
  }

  private static String limit(OptionalDouble tonnes) {
    return tonnes.isPresent() ? EstimateText.ofTonnes(tonnes.getAsDouble()) : "no limit known";
  }

  /// What facts say of the way and its places; what is disputed is used for nothing.
  private void printTold(CorridorResult result, MainRoute main) {
    Set<String> parts = new HashSet<>(main.priced().route().nodes());
    parts.addAll(main.priced().route().segments());
    List<Fact> told =
        result.reading().evidence().told().stream()
            .filter(fact -> parts.contains(fact.row().text("subject")))
            .toList();
    if (told.isEmpty()) {
      return;
    }
    out.println();
    out.println("  Told besides, and not counted with");
    var table = new TextTable("", "", "", "rows");
    for (Fact fact : told) {
      table.add(
          "  " + words(fact),
          fact.stated().map(RouteTables::plain).orElse("unknown"),
          fact.isDisputed() ? "disputed" : "",
          RouteNames.rows(fact.voices()));
    }
    table.print(out);
  }

  /// The place or stretch by its name, then what is told of it and for when.
  private String words(Fact fact) {
    String subject = fact.row().text("subject");
    String rest = fact.key().replace(subject + " / ", "").replace(" / ", ", ");
    return names.part(subject) + ": " + rest.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
  }

  private static String plain(Quantity stated) {
    String amount = AmountText.of(stated.amount(), 6);
    return stated.unit().equals(Unit.ONE) ? amount : amount + " " + stated.unit();
  }

  private void printCriticality(CorridorResult result) {
    List<Criticality> counted =
        result.limits().criticality().stream()
            .filter(each -> each.lostT().middle().orElse(each.lostT().high()) > 0)
            .toList();
    if (counted.isEmpty()) {
      return;
    }
    out.println();
    out.println("  If it closed for good");
    var table = new TextTable("", "t/yr lost");
    counted.stream()
        .limit(SHOWN)
        .forEach(each ->
            table.add(
                "  " + names.segment(each.segment()),
                EstimateText.withMiddle(each.lostT(), EstimateText.TONNE_DIGITS)));
    table.print(out);
    printHidden(counted.size());
  }
}
