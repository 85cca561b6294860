package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.DiscountRate;
import dev.ledo.cases.Figure;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Curve;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.future.Regime;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.PlanCheck;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.risk.FeedGap;
import dev.ledo.stochastic.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What `ledo plan --json` writes: schema `ledo-plan-2`.
///
/// Every number has its unit in its name: `_usd`, `_t` with the kind of mass in `counted_in`,
/// `_part` from 0 to 1, `_months`. All but `effort` is the same for any number of threads.
final class PlanDocument {

  private static final double NANOS_PER_SECOND = 1e9;

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final CaseView view;
  private final PlanNames names;

  PlanDocument(CaseView view) {
    this.view = view;
    this.names = new PlanNames(view);
  }

  /// The document of one result.
  ObjectNode of(Path folder, PlanOptions options, PlanResult result, List<FeedGap> gaps) {
    root.put("schema", "ledo-plan-2");
    root.put("case", folder.toString());
    root.put("title", view.theCase().info().title());
    root.put("as_of", view.asOf().toString());
    asked(options, result.ask());
    var horizon = result.calm().network().horizon();
    PlanJson.list(root, "periods", horizon.periods(), PlanDocument::period);
    PlanJson.list(root, "regimes", result.regimes(), PlanDocument::regime);
    PlanReadDocument.put(root, result.asRead());
    new PlanNetworkDocument(names).put(root, result.calm().network());
    plan(root.putObject("calm"), result.calm());
    result.uncertain().ifPresent(found -> uncertain(root.putObject("uncertain"), found));
    PlanJson.list(root, "curves", result.curves(), PlanDocument::curve);
    PlanJson.list(root, "feed_gaps", gaps, PlanDocument::gap);
    effort(result);
    return root;
  }

  private void asked(PlanOptions options, Ask ask) {
    ObjectNode node = root.putObject("asked");
    node.put("demand", options.scenario());
    PlanJson.put(node, "discount_part_per_year", DiscountRate.of(view).yearly().mid());
    PlanJson.texts(node, "without", options.without().stream().sorted().toList());
    PlanJson.texts(node, "obeyed", options.obeyed().stream().sorted().toList());
    node.put("futures", ask.futures());
    node.put("fresh", ask.fresh());
    node.put("played", ask.played());
    node.put("seed", ask.seed());
    node.put("tail_level_part", ask.risk().level());
    node.put("tail_weight_part", ask.risk().weight());
    node.put("gap_part", ask.gap());
  }

  private static void period(ObjectNode node, Period period) {
    node.put("name", period.name());
    node.put("from", period.from().toString());
    node.put("to", period.to().toString());
    node.put("months", period.months());
    node.put("discount_factor", period.discount());
  }

  private static void regime(ObjectNode node, Regime regime) {
    node.put("id", regime.id());
    node.put("name", regime.name());
    node.put("row", regime.row());
  }

  private void plan(ObjectNode node, Plan plan) {
    PlanJson.put(node, "cost_usd", plan.costUsd());
    PlanReadDocument.bill(node.putObject("bill_usd"), plan.bill());
    PlanJson.put(node, "lost_t", plan.lostTonnes());
    PlanJson.put(node, "built_number", plan.built());
    var network = plan.network();
    ObjectNode done = node.putObject("activities_t");
    for (int i = 0; i < network.activities().size(); i++) {
      int activity = i;
      double each = PlanNames.tonnesPerUnit(network.activities().get(i));
      PlanJson.put(
          done,
          network.activities().get(i).id(),
          network.horizon().periods().stream()
              .map(p -> each * plan.operation().level(activity, p.index()))
              .toList());
    }
    PlanJson.put(
        node,
        "lost_part",
        network.horizon().periods().stream()
            .map(p -> plan.operation().lostPart(p.index()))
            .toList());
    check(node.putObject("check"), plan.check());
  }

  private static void check(ObjectNode node, PlanCheck.Finding found) {
    node.put("sound", found.isSound());
    PlanJson.put(node, "balance_error_part", found.balanceError());
    PlanJson.put(node, "capacity_error_part", found.capacityError());
    PlanJson.put(node, "need_error_part", found.needError());
    PlanJson.put(node, "store_error_part", found.storeError());
    PlanJson.put(node, "cap_error_t", found.capError());
    PlanJson.put(node, "cost_usd", found.costUsd());
  }

  private void uncertain(ObjectNode node, PlanResult.Uncertain found) {
    new PlanDecisionDocument(names).put(node, found);
    plan(node.putObject("decided_in_calm_world"), found.decided());
    new PlanAnswerDocument(found.decision().network()).put(node, found);
  }

  private static void curve(ObjectNode node, Curve curve) {
    node.put("element", curve.question().element().symbol());
    node.put("stage", curve.question().stage().name().toLowerCase(Locale.ROOT));
    node.put("country", curve.question().country().code());
    node.put("outlook", curve.outlook().id());
    node.put("outlook_name", curve.outlook().name());
    curve.without().ifPresent(candidate -> node.put("without", candidate.id()));
    PlanJson.list(
        node,
        "points",
        curve.points(),
        (each, point) -> {
          each.put("most_part", point.share());
          PlanJson.put(each, "cost_usd", point.costUsd());
          PlanJson.put(each, "lost_t", point.lostTonnes());
          PlanJson.put(each, "built_number", point.built());
        });
  }

  private static void gap(ObjectNode node, FeedGap gap) {
    node.put("goal", gap.goal().id());
    node.put("material", gap.material());
    node.put("target_unit", gap.target().quantity().unit().symbol());
    range(node, "target", Optional.of(gap.target()));
    PlanJson.list(
        node,
        "inputs_t_reo_per_year",
        gap.inputs(),
        (each, input) -> {
          each.put("material", input.material());
          range(each, "need", Optional.of(input.need()));
          range(each, "made_at_home", input.supply());
          range(each, "gap", input.gap());
          range(each, "mined_at_home", input.minedAtHome());
          range(each, "covered_percent", input.coverage());
        });
  }

  private static void range(ObjectNode node, String name, Optional<Figure> figure) {
    if (figure.isEmpty()) {
      node.putNull(name);
      return;
    }
    ObjectNode range = node.putObject(name);
    PlanJson.put(range, "low", figure.get().amount().low());
    PlanJson.put(range, "high", figure.get().amount().high());
  }

  private void effort(PlanResult result) {
    ObjectNode node = root.putObject("effort");
    node.put("threads", result.ask().threads());
    if (result.uncertain().isPresent()) {
      Decision decision = result.uncertain().get().decision();
      Result found = decision.result();
      node.put("decision_seconds", found.time().toNanos() / NANOS_PER_SECOND);
      node.put("decisions_tried", found.counts().iterations());
      node.put("cuts", found.counts().cuts());
      node.put("solves", found.counts().effort().solves());
      node.put("solver_calls", found.counts().effort().solverCalls());
      node.put("simplex_steps", found.counts().effort().steps());
      node.put("fallbacks", found.counts().effort().fallbacks());
    }
  }
}
