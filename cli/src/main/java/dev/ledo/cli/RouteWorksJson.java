package dev.ledo.cli;

import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BuildCase;
import dev.ledo.route.answer.HaulMonth;
import dev.ledo.route.answer.HaulPlan;
import dev.ledo.route.answer.HaulRange;
import dev.ledo.route.answer.Shadow;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The target moved at least cost, and what building would bring, as JSON.
///
/// Plain numbers are those at the middle of the ranges; `ranges` has the least and the most of the
/// three readings.
final class RouteWorksJson {

  private RouteWorksJson() {}

  static void put(ObjectNode node, CorridorResult.Works works) {
    works
        .haul()
        .ifPresent(haul -> {
          ObjectNode found = node.putObject("haul");
          put(found, haul);
          works.range().ifPresent(range -> put(found.putObject("ranges"), range));
        });
    works
        .interest()
        .ifPresent(
            rate -> RouteJson.put(node, "interest_part_per_year", Optional.of(rate.yearly())));
    PlanJson.list(node, "builds", works.builds(), RouteWorksJson::put);
  }

  private static void put(ObjectNode node, HaulPlan haul) {
    PlanJson.put(node, "wanted_t", haul.totals().wantedT());
    PlanJson.put(node, "delivered_t", haul.totals().deliveredT());
    PlanJson.put(node, "at_known_cost_t", haul.totals().pricedT());
    PlanJson.put(node, "unmet_t", haul.totals().unmetT());
    PlanJson.put(node, "usd", haul.totals().money());
    PlanJson.put(node, "usd_storage", haul.totals().storageMoney());
    PlanJson.put(node, "usd_per_t", haul.totals().moneyPerT().orElse(Double.NaN));
    PlanJson.list(node, "months", haul.months(), RouteWorksJson::put);
    PlanJson.list(node, "scarce", haul.shadows(), RouteWorksJson::put);
    PlanJson.texts(node, "cost_not_told", haul.unpriced().stream().map(Object::toString).toList());
  }

  private static void put(ObjectNode node, HaulMonth month) {
    node.put("month", month.month().getValue());
    PlanJson.put(node, "delivered_t", month.deliveredT());
    PlanJson.put(node, "unmet_t", month.unmetT());
    PlanJson.put(node, "truck_days", month.truckDays());
    PlanJson.put(node, "truck_days_there_are", month.truckDaysLimit());
  }

  private static void put(ObjectNode node, Shadow shadow) {
    node.put("kind", shadow.kind().name().toLowerCase(Locale.ROOT));
    node.put("id", shadow.id());
    node.put("month", shadow.month().getValue());
    PlanJson.put(node, "t_per_unit", shadow.tonnes());
    PlanJson.put(node, "usd_per_unit", shadow.money());
  }

  private static void put(ObjectNode node, HaulRange range) {
    RouteJson.put(node, "wanted_t", range.wantedT());
    RouteJson.put(node, "delivered_t", range.deliveredT());
    RouteJson.put(node, "at_known_cost_t", range.pricedT());
    RouteJson.put(node, "unmet_t", range.unmetT());
    range.moneyPerT().ifPresent(perT -> RouteJson.put(node, "usd_per_t", perT));
  }

  private static void put(ObjectNode node, CorridorResult.Build asked) {
    BuildCase build = asked.found();
    PlanJson.texts(node, "with", asked.with().stream().sorted().toList());
    node.put("segment", build.segment());
    build.annualCost().ifPresent(cost -> RouteJson.put(node, "usd_per_year", cost));
    PlanJson.put(node, "t_over_it", build.gain().tonnesOver());
    PlanJson.put(node, "usd_per_t_over_it", build.annualCostPerT().orElse(Double.NaN));
    PlanJson.put(node, "usd_saved_per_year", build.gain().moneyPerYear().orElse(Double.NaN));
    PlanJson.put(node, "t_more_per_year", build.gain().tonnesPerYear());
    PlanJson.put(node, "break_even_usd", build.gain().breakEvenCost().orElse(Double.NaN));
    put(node.putObject("ranges"), build.range());
  }

  private static void put(ObjectNode node, BuildCase.Range range) {
    RouteJson.put(node, "t_over_it", range.tonnesOver());
    range.moneyPerYear().ifPresent(saved -> RouteJson.put(node, "usd_saved_per_year", saved));
    RouteJson.put(node, "t_more_per_year", range.tonnesPerYear());
    range.netPerYear().ifPresent(net -> RouteJson.put(node, "usd_net_per_year", net));
    range.lossProbability().ifPresent(loss -> RouteJson.put(node, "less_loss", loss));
    range.breakEvenCost().ifPresent(cost -> RouteJson.put(node, "break_even_usd", cost));
  }
}
