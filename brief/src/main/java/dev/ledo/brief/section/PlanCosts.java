package dev.ledo.brief.section;

import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Fresh;
import dev.ledo.stochastic.Estimate;
import dev.ledo.stochastic.RiskMeasure;

/// What the plan costs: if nothing goes wrong, on average, in bad futures, in futures it was not
/// made for.
final class PlanCosts {

  private final PlanFigures figures;
  private final PlanResult result;

  PlanCosts(PlanFigures figures) {
    this.figures = figures;
    this.result = figures.result();
  }

  Table table() {
    Table.Builder table =
        Table.named("plan-cost-table", "Cost of meeting the needs over the horizon, discounted")
            .words("In which world")
            .figures("Cost", "M USD")
            .words("How to read it");
    row(
        table,
        "If nothing goes wrong",
        result.calm().costUsd(),
        "The best plan for the calm world, which knows that it is calm.");
    result
        .uncertain()
        .ifPresent(uncertain -> {
          row(
              table,
              "On average over the futures",
              uncertain.decision().meanUsd(),
              "The decision above, operated as well as possible in each future.");
          row(
              table,
              "On average over the dearest of them",
              tail(uncertain),
              "Which part of the futures that is stands under how it was reckoned.");
          row(
              table,
              "As the plan weighs them",
              uncertain.decision().riskUsd(),
              "Average and worst futures together, by the weights under how it was reckoned.");
          uncertain.fresh().ifPresent(fresh -> fresh(table, fresh));
        });
    return table.build();
  }

  private static double tail(PlanResult.Uncertain uncertain) {
    RiskMeasure risk = uncertain.decision().risk();
    return new RiskMeasure(1, risk.level()).of(uncertain.decision().costsUsd());
  }

  private void row(Table.Builder table, String name, double usd, String reading) {
    table.row(
        Cell.of(name),
        Cell.of(figures.money("cost, " + name, usd, figures.overFutures())),
        Cell.of(reading));
  }

  private void fresh(Table.Builder table, Fresh fresh) {
    range(table, "On average over fresh futures", fresh.mean());
    range(table, "As the plan weighs them, fresh futures", fresh.risk());
  }

  private void range(Table.Builder table, String name, Estimate estimate) {
    table.row(
        Cell.of(name),
        Cell.of(estimate(figures, "cost, " + name, estimate)),
        Cell.of(
            Text.of(
                "Futures that the decision was not made for: {} of them; the range holds the truth in nineteen of twenty draws.",
                figures.count("fresh futures", (double) estimate.size()))));
  }

  /// A mean with its interval as a range; alone if the sample is too small for one.
  static Num estimate(PlanFigures figures, String what, Estimate estimate) {
    String from = estimate.size() + " futures";
    return Double.isFinite(estimate.halfWidth())
        ? figures.money(
            what, estimate.low(), estimate.high(), "mean with its interval of 95 % from " + from)
        : figures.money(what, estimate.mean(), "mean of " + from);
  }
}
