package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.core.Problem;
import dev.ledo.route.Avoidance;
import dev.ledo.route.Closure;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.NetworkSeason;
import dev.ledo.route.RouteResult;
import dev.ledo.route.WayInPlan;
import dev.ledo.route.answer.Answers;
import dev.ledo.route.answer.Bar;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.Bypass;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Cut;
import dev.ledo.route.answer.CutPart;
import dev.ledo.route.answer.Detour;
import dev.ledo.route.answer.Holding;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.Opening;
import dev.ledo.route.answer.Outlook;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.answer.Worth;
import dev.ledo.route.answer.YearTonnage;
import dev.ledo.route.network.Corridor;
import java.nio.file.Path;
import java.time.Month;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Corridors as one JSON document, `ledo-route-1`.
final class RouteDocument {

  private final CaseView view;

  RouteDocument(CaseView view) {
    this.view = view;
  }

  ObjectNode of(Path folder, RouteResult result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "ledo-route-1");
    root.put("case", folder.toString());
    root.put("as_of", view.asOf().toString());
    root.put("seed", result.seed());
    root.put("money", "USD");
    PlanJson.list(root, "corridors", result.corridors(), RouteDocument::put);
    PlanJson.list(root, "problems", result.problems(), RouteDocument::put);
    return root;
  }

  private static void put(ObjectNode node, Problem problem) {
    node.put("code", problem.code().id());
    node.put("severity", problem.severity().word());
    node.put("file", problem.place().file());
    node.put("line", problem.place().line());
    node.put("message", problem.message());
    node.put("hint", problem.hint().orElse(problem.code().remedy()));
  }

  private static void put(ObjectNode node, CorridorResult result) {
    putQuestion(node, result);
    putWays(node, result);
    result
        .main()
        .ifPresent(main -> {
          ObjectNode told = node.putObject("main");
          put(told, main);
          PlanJson.list(
              told, "untold_in_plan", WayInPlan.along(result.reading(), main), RouteDocument::put);
        });
    putLimits(node, result);
    PlanJson.list(node, "without", result.avoidances(), RouteDocument::put);
    result.bypass().ifPresent(bypass -> put(node.putObject("bypass"), bypass));
    PlanJson.list(
        node,
        "left_out",
        new Answers(result.reading().network(), result.reading().corridor()).bars(),
        RouteDocument::put);
    PlanJson.list(node, "openings", result.limits().openings(), RouteDocument::put);
    RouteWorksJson.put(node, result.works());
    PlanJson.list(node, "told", result.reading().evidence().told(), RouteDocument::put);
    result.limits().outlook().ifPresent(outlook -> put(node.putObject("outlook"), outlook));
    if (!result.reading().grounds().isEmpty()) {
      RouteHeightsJson.put(node.putObject("heights"), result.reading().grounds());
    }
    if (!result.reading().roads().isEmpty()) {
      RouteMappedJson.put(node.putObject("mapped_roads"), result.reading());
    }
    putEvidence(node.putObject("rows"), result);
  }

  private static void putQuestion(ObjectNode node, CorridorResult result) {
    Corridor corridor = result.reading().corridor();
    node.put("id", result.reading().id());
    node.put("name", result.reading().name());
    node.put("row", result.reading().row().toString());
    node.put("from", corridor.from());
    PlanJson.texts(node, "to", corridor.to().stream().sorted().toList());
    node.put("vehicle", corridor.vehicle().id());
    node.put("unknown_open", corridor.terms().unknownIsOpen());
    PlanJson.texts(node, "not_through", result.reading().notThrough());
    PlanJson.texts(node, "ends_in_not_through", corridor.shunnedEnds());
    RouteJson.put(node, "target_t_per_month", corridor.targetTPerMonth());
  }

  private static void putWays(ObjectNode node, CorridorResult result) {
    PlanJson.list(node, "best", result.ways().best(), RouteDocument::put);
    PlanJson.list(node, "alternatives", result.ways().alternatives().routes(), RouteJson::put);
    PlanJson.list(node, "pareto", result.ways().pareto().routes(), RouteJson::put);
    node.put("ways_found_at", result.ways().pareto().end().name().toLowerCase(Locale.ROOT));
    PlanJson.texts(
        node, "not_compared_for", result.notComparedFor().stream().map(Objects::toString).toList());
  }

  private static void putLimits(ObjectNode node, CorridorResult result) {
    put(node.putObject("tonnage"), result.limits().tonnage());
    put(node.putObject("all_ways"), result.limits().season());
    PlanJson.list(node, "worth", result.limits().worths(), RouteDocument::put);
    PlanJson.list(
        node,
        "criticality",
        result.limits().criticality(),
        (each, critical) -> {
          each.put("segment", critical.segment());
          RouteJson.put(each, "lost_t_per_year", critical.lostT());
        });
    putClosures(node.putObject("fewest_closures"), result);
  }

  private static void put(ObjectNode node, Opening opening) {
    PlanJson.texts(node, "undertakings", opening.undertakings());
    RouteJson.put(node, "usd", opening.cost());
    RouteJson.put(node, "t_per_year", opening.tonnes());
  }

  private static void put(ObjectNode node, BestRoute best) {
    node.put("criterion", best.criterion().name().toLowerCase(Locale.ROOT));
    RouteJson.put(node, "value", best.best());
    put(node, "middle", best.atMiddle());
    put(node, "low", Optional.of(best.atLowEnds()));
    put(node, "high", best.atHighEnds());
  }

  private static void put(ObjectNode node, String name, Optional<PricedRoute> priced) {
    priced.ifPresentOrElse(
        each -> RouteJson.put(node.putObject(name), each), () -> node.putNull(name));
  }

  private static void put(ObjectNode node, MainRoute main) {
    RouteJson.put(node, main.priced());
    PlanJson.list(node, "hands", main.hands(), RouteDocument::put);
    put(node.putObject("closure"), main.closure());
    PlanJson.list(
        node,
        "bridging",
        main.bridging(),
        (each, bridging) -> {
          each.put("closed_months", bridging.closedMonths());
          RouteJson.put(each, "stock_t_at_each_end", bridging.need().stockT());
          RouteJson.put(each, "t_per_open_month", bridging.need().shippedTPerOpenMonth());
        });
    PlanJson.list(node, "months", main.months(), RouteDocument::put);
    main.profile().ifPresent(profile -> RouteHeightsJson.put(node.putObject("profile"), profile));
    main.fleet()
        .ifPresent(need -> {
          ObjectNode fleet = node.putObject("fleet");
          RouteJson.put(fleet, "vehicles", need.vehicles());
          RouteJson.put(fleet, "fewest_vehicles", need.fewestVehicles());
          RouteJson.put(fleet, "round_trip_days", need.roundTripDays());
          RouteJson.put(fleet, "trips_per_month", need.tripsPerMonth());
          RouteJson.put(fleet, "departures_per_day", need.departuresPerDay());
        });
  }

  private static void put(ObjectNode node, Closure closure) {
    months(node, "surely", closure.surely());
    months(node, "perhaps", closure.perhaps());
    RouteJson.put(node, "months", Optional.of(closure.months()));
  }

  private static void put(ObjectNode node, NetworkSeason season) {
    put(node.putObject("closure"), season.closure());
    season.roomT().ifPresent(room -> RouteJson.put(node, "stock_t_at_each_end", room));
  }

  private static void put(ObjectNode node, WayInPlan way) {
    node.put("segment", way.segment());
    months(node, "taken_as_shut", way.shut());
    months(node, "taken_as_open", way.open());
    node.put("border_not_passed", way.isBorderUnknown());
    node.put("left_out", way.isLeftOut());
  }

  private static void put(ObjectNode node, Holding holding) {
    node.put("place", holding.place());
    node.put("actor", holding.claim().actor());
    node.put("form", holding.claim().form().word());
    node.put("from", holding.claim().from().map(Objects::toString).orElse(null));
    node.put("to", holding.claim().to().map(Objects::toString).orElse(null));
    node.put("source", holding.claim().source());
  }

  private static void put(ObjectNode node, YearTonnage tonnage) {
    RouteJson.put(node, "t_per_year", tonnage.tonnes());
    RouteJson.put(node, "without_stores", tonnage.withoutStores());
    RouteJson.put(node, "with_boundless_stores", tonnage.withBoundlessStores());
    PlanJson.list(node, "months", tonnage.months(), RouteDocument::put);
    tonnage.cut().ifPresent(cut -> put(node.putObject("cut"), cut));
    tonnage.otherCut().ifPresent(cut -> put(node.putObject("other_cut"), cut));
    PlanJson.texts(node, "gaps", tonnage.gaps().stream().map(Objects::toString).toList());
  }

  private static void put(ObjectNode node, MonthTonnage month) {
    node.put("month", month.month().getValue());
    RouteJson.put(node, "alone", month.alone());
    PlanJson.put(node, "with_stores", month.withStores().orElse(Double.NaN));
  }

  private static void put(ObjectNode node, Cut cut) {
    PlanJson.put(node, "t_per_year", cut.tonnes());
    PlanJson.list(node, "parts", cut.parts(), RouteDocument::put);
  }

  private static void put(ObjectNode node, CutPart part) {
    node.put("kind", part.kind().name().toLowerCase(Locale.ROOT));
    node.put("id", part.id());
    node.put("toward", part.toward());
    ObjectNode months = node.putObject("t_by_month");
    part.tonnesByMonth()
        .forEach(
            (month, tonnes) -> PlanJson.put(months, Integer.toString(month.getValue()), tonnes));
  }

  private static void put(ObjectNode node, Worth worth) {
    node.put("kind", worth.kind().name().toLowerCase(Locale.ROOT));
    node.put("id", worth.id());
    worth.month().ifPresent(month -> node.put("month", month.getValue()));
    PlanJson.put(node, "gain_t_per_year", worth.gainT());
  }

  private static void putClosures(ObjectNode node, CorridorResult result) {
    var closures = result.limits().closures();
    node.put("end", closures.end().name().toLowerCase(Locale.ROOT));
    PlanJson.texts(node, "segments", closures.segments());
    closures.nodes().ifPresent(nodes -> PlanJson.texts(node, "nodes", nodes));
    closures.actors().ifPresent(actors -> PlanJson.texts(node, "actors", actors));
  }

  private static void put(ObjectNode node, Avoidance avoidance) {
    node.put("actor", avoidance.actor());
    node.put("contested_too", avoidance.countsContested());
    put(node.putObject("today"), avoidance.today());
    put(node.putObject("if_all_built"), avoidance.ifAllBuilt());
    if (!avoidance.rounds().isEmpty()) {
      PlanJson.list(node, "ways_round", avoidance.rounds(), RouteMappedJson::put);
    }
  }

  private static void put(ObjectNode node, WithoutActor without) {
    PlanJson.texts(node, "left_out", without.leftOut());
    PlanJson.texts(node, "ends_in_its_hands", without.endsInItsHands());
    RouteJson.put(node, "t_per_year", without.tonnes());
    RouteJson.put(node, "t_per_year_lost", without.tonnesLost());
    Optional<Detour> detour = without.findDetour(Criterion.MONEY);
    detour.ifPresent(found -> RouteJson.put(node, "usd_per_t_more", found.more()));
    put(node, "way", detour.flatMap(Detour::route).map(BestRoute::shown));
  }

  private static void put(ObjectNode node, Bypass bypass) {
    PlanJson.texts(node, "places", bypass.nodes());
    PlanJson.list(node, "best_through", bypass.through(), RouteDocument::put);
    PlanJson.list(
        node,
        "more",
        bypass.detours(),
        (each, detour) -> {
          each.put("criterion", detour.criterion().name().toLowerCase(Locale.ROOT));
          RouteJson.put(each, "more", detour.more());
        });
    RouteJson.put(node, "t_per_year_through", bypass.tonnes());
    RouteJson.put(node, "t_per_year_lost", bypass.tonnesLost());
    PlanJson.list(
        node,
        "only_through",
        bypass.onlyThrough(),
        (each, without) -> {
          each.put("actor", without.actor());
          put(each, without);
        });
  }

  private static void put(ObjectNode node, Bar bar) {
    node.put("segment", bar.segment());
    node.put("reason", bar.reason().name().toLowerCase(Locale.ROOT));
    node.put("detail", bar.detail());
  }

  private static void put(ObjectNode node, Fact fact) {
    node.put("fact", fact.key());
    node.put("stated", fact.stated().map(Objects::toString).orElse(null));
    node.put("disputed", fact.isDisputed());
    PlanJson.texts(node, "rows", fact.voices().stream().map(Objects::toString).toList());
  }

  private static void put(ObjectNode node, Outlook outlook) {
    node.put("draws", outlook.draws());
    PlanJson.put(node, "mean_t_per_year", outlook.year().meanT());
    PlanJson.put(node, "nine_of_ten_exceed_t", outlook.year().tenthT());
    PlanJson.put(node, "half_exceed_t", outlook.year().medianT());
    PlanJson.put(node, "one_of_ten_exceeds_t", outlook.year().ninetiethT());
    outlook
        .year()
        .reachesTarget()
        .ifPresent(reaches -> RouteJson.put(node, "reaches_target", reaches));
  }

  /// The rows that the parts of the answer stand on, by their ids.
  private static void putEvidence(ObjectNode node, CorridorResult result) {
    result
        .reading()
        .evidence()
        .rows()
        .forEach(
            (id, rows) -> PlanJson.texts(node, id, rows.stream().map(Objects::toString).toList()));
  }

  private static void months(ObjectNode node, String name, Collection<Month> months) {
    var array = node.putArray(name);
    months.forEach(month -> array.add(month.getValue()));
  }
}
