package dev.ledo.cli;

import dev.ledo.plan.PlanResult.Uncertain;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Foresight;
import dev.ledo.plan.answer.Fresh;
import dev.ledo.plan.answer.Played;
import dev.ledo.plan.answer.Tally;
import dev.ledo.plan.network.Network;
import dev.ledo.stochastic.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/// The decision over many futures, as JSON: what it is, what it costs, how it fares.
final class PlanDecisionDocument {

  private static final double MILLION = 1e6;

  private final PlanNames names;

  PlanDecisionDocument(PlanNames names) {
    this.names = names;
  }

  void put(ObjectNode node, Uncertain found) {
    decision(node.putObject("decision"), found.decision());
    found.fresh().ifPresent(fresh -> fresh(node.putObject("fresh"), fresh));
    foresight(node.putObject("foresight"), found.foresight());
    found.played().ifPresent(played -> played(node.putObject("played"), played));
    tally(node.putObject("done"), found.decision());
  }

  private void decision(ObjectNode node, Decision decision) {
    var result = decision.result();
    node.put("status", result.status().name().toLowerCase(Locale.ROOT));
    result.message().ifPresent(message -> node.put("message", message));
    PlanJson.put(node, "lower_usd", result.lower() * MILLION);
    PlanJson.put(node, "upper_usd", result.upper() * MILLION);
    PlanJson.put(node, "gap_part", result.gap());
    PlanJson.put(node, "risk_usd", decision.riskUsd());
    PlanJson.put(node, "mean_usd", decision.meanUsd());
    PlanReadDocument.bill(node.putObject("mean_bill_usd"), decision.tally().bill());
    PlanJson.put(node, "built_number", decision.built());
    PlanJson.list(node, "steps", decision.steps(), (each, step) -> step(each, decision, step));
    PlanJson.list(
        node,
        "shortage",
        decision.network().horizon().periods(),
        (each, period) -> {
          each.put("period", period.name());
          PlanJson.put(each, "median_part", decision.lostQuantile(period.index(), 0.5));
          PlanJson.put(each, "one_in_ten_part", decision.lostQuantile(period.index(), 0.9));
          PlanJson.put(each, "worst_part", decision.lostQuantile(period.index(), 1));
        });
    PlanJson.list(node, "futures", decision.outcomes(), PlanDecisionDocument::outcome);
    PlanJson.texts(
        node,
        "tail_futures",
        decision.tail().stream().map(outcome -> String.valueOf(outcome.future())).toList());
  }

  private void step(ObjectNode node, Decision decision, Decision.Step step) {
    node.put("module", step.module().id());
    PlanJson.put(node, "number", step.number());
    node.put("decide", step.module().spending().decide().toString());
    node.put("ready", step.module().spending().ready().toString());
    PlanJson.put(node, "paid_undiscounted_usd", step.usd());
    PlanJson.put(node, "adds_t", step.adds(decision.network()));
    node.put("counted_in", names.counted(step.module()));
  }

  private static void outcome(ObjectNode node, Decision.Outcome outcome) {
    node.put("future", outcome.future());
    PlanJson.put(node, "cost_usd", outcome.costUsd());
    PlanJson.put(node, "lost_part", outcome.lostPart());
    PlanJson.put(node, "disturbed_months", outcome.disturbedMonths());
  }

  private static void fresh(ObjectNode node, Fresh fresh) {
    estimate(node, "risk", fresh.risk());
    estimate(node, "mean", fresh.mean());
  }

  private static void estimate(ObjectNode node, String name, Estimate estimate) {
    node.put(name + "_futures", estimate.size());
    PlanJson.put(node, name + "_usd", estimate.mean());
    PlanJson.put(node, name + "_low_usd", estimate.low());
    PlanJson.put(node, name + "_high_usd", estimate.high());
  }

  private static void foresight(ObjectNode node, Foresight foresight) {
    PlanJson.put(node, "decided_usd", foresight.decidedUsd());
    PlanJson.put(node, "wait_and_see_usd", foresight.waitAndSeeUsd());
    PlanJson.put(node, "calm_decision_usd", foresight.calmDecisionUsd());
    PlanJson.put(node, "perfect_information_usd", foresight.perfectInformationUsd());
    PlanJson.put(node, "stochastic_solution_usd", foresight.stochasticSolutionUsd());
    PlanJson.put(node, "built_in_part", foresight.builtIn());
  }

  private static void played(ObjectNode node, Played played) {
    estimate(node, "played", played.played());
    estimate(node, "with_foresight", played.foresight());
    estimate(node, "worth_of_foresight", played.worthOfForesight());
    node.put("stocks_given_up_futures", played.stocksGivenUp());
  }

  private void tally(ObjectNode node, Decision decision) {
    Network network = decision.network();
    Tally tally = decision.tally();
    each(
        node,
        "activities",
        network.activities().size(),
        (each, i) -> {
          each.put("id", network.activities().get(i).id());
          PlanJson.put(each, "used_part", tally.used().get(i));
          double perUnit = PlanNames.tonnesPerUnit(network.activities().get(i));
          PlanJson.put(each, "mean_t", tally.levels().get(i), perUnit);
        });
    each(
        node,
        "stores",
        network.stores().size(),
        (each, s) -> {
          each.put("id", network.stores().get(s).id());
          PlanJson.put(each, "low_t", tally.stored().get(s).low());
          PlanJson.put(each, "middle_t", tally.stored().get(s).middle());
          PlanJson.put(each, "high_t", tally.stored().get(s).high());
        });
    each(
        node,
        "capacity_worth",
        network.capacities().size(),
        (each, c) -> {
          each.put("id", network.capacities().get(c).id());
          PlanJson.put(each, "usd_per_t", tally.capacityWorth().get(c));
        });
    PlanJson.list(
        node,
        "good_prices",
        List.copyOf(tally.goodPrice().entrySet()),
        (each, price) -> {
          each.put("good", price.getKey().good());
          each.put("site", price.getKey().site());
          each.put("counted_in", names.counted(price.getKey().good()));
          PlanJson.put(each, "usd_per_t", price.getValue());
        });
  }

  private static void each(
      ObjectNode node, String name, int size, BiConsumer<ObjectNode, Integer> write) {
    PlanJson.list(node, name, IntStream.range(0, size).boxed().toList(), write);
  }
}
