package dev.ledo.cli;

import dev.ledo.plan.PlanResult.Uncertain;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Foresight;
import dev.ledo.plan.answer.Fresh;
import dev.ledo.plan.answer.Played;
import dev.ledo.plan.network.Module;
import dev.ledo.stochastic.Estimate;
import dev.ledo.stochastic.Result;
import java.io.PrintWriter;
import java.util.List;

/// What to decide now, what it costs, and what knowing more would be worth.
final class PlanDecisionText {

  private static final double MILLION = 1e6;
  private static final double SMALL = 1e-6;

  private final PrintWriter out;
  private final PlanNames names;

  PlanDecisionText(PrintWriter out, PlanNames names) {
    this.out = out;
    this.names = names;
  }

  void print(Ask ask, Uncertain uncertain) {
    Decision decision = uncertain.decision();
    head("What to decide first, for %d futures at once".formatted(ask.futures()));
    steps(decision);
    open(decision, uncertain.foresight());
    head("What that costs, million USD");
    costs(ask, decision, uncertain);
    head("What knowing more would be worth, million USD");
    foresight(uncertain.foresight());
    uncertain.played().ifPresent(this::played);
  }

  private void steps(Decision decision) {
    List<Decision.Step> steps = decision.steps();
    if (steps.isEmpty()) {
      say("Nothing: no plant, way, contract or stock is worth deciding now.");
      return;
    }
    var table =
        new TextTable("decide by", "ready", "what", "how much", "adds", "paid that day, M USD");
    for (Decision.Step step : steps) {
      table.add(
          step.module().spending().decide().toString(),
          step.module().spending().ready().toString(),
          step.module().about(),
          number(step.module(), step.number()),
          adds(decision, step),
          PlanNumbers.millions(step.usd()));
    }
    table.print(out);
    say(
        "Sums of the last column are not discounted; a contract's goods and a stock's are paid for "
            + "when they come.");
  }

  /// How many of a module: `2`, or a part of all that can be had.
  static String number(Module module, double number) {
    return module.whole()
        ? PlanNumbers.rounded(number, 0)
        : PlanNumbers.percent(number / module.most()) + " %";
  }

  private String adds(Decision decision, Decision.Step step) {
    String tonnes =
        PlanNumbers.tonnes(step.adds(decision.network())) + " " + names.counted(step.module());
    return switch (step.module().into()) {
      case Module.Into.CapacityOf capacity -> tonnes + " a year";
      case Module.Into.Holding holding -> tonnes + " held";
    };
  }

  /// What could be decided too, and how often it would be with foresight.
  private void open(Decision decision, Foresight foresight) {
    var table = new TextTable("not decided now", "would be in % of the futures, were each known");
    for (int m = 0; m < decision.built().size(); m++) {
      if (decision.built().get(m) <= SMALL) {
        table.add(
            decision.network().modules().get(m).about(),
            PlanNumbers.percent(foresight.builtIn().get(m)));
      }
    }
    table.print(out);
  }

  private void costs(Ask ask, Decision decision, Uncertain uncertain) {
    Result result = decision.result();
    var table = new TextTable("", "");
    table.add("over these futures", measure(ask));
    table.add("  the decision", PlanNumbers.millions(decision.riskUsd()));
    table.add("  no decision costs less than", PlanNumbers.millions(result.lower() * MILLION));
    table.add("  gap of the two, %", PlanNumbers.rounded(100 * result.gap(), 2));
    table.add("  plain mean", PlanNumbers.millions(decision.meanUsd()));
    uncertain.fresh().ifPresent(fresh -> fresh(table, ask, fresh));
    table.print(out);
    if (result.status() != Result.Status.OPTIMAL) {
      say(
          "The search ended early: "
              + result.message().orElse("the gap is wider than asked")
              + ".");
    }
  }

  private static String measure(Ask ask) {
    return ask.risk().isAverse()
        ? "%s %% of the mean and %s %% of the mean of the worst %s %%"
            .formatted(
                PlanNumbers.percent(1 - ask.risk().weight()),
                PlanNumbers.percent(ask.risk().weight()),
                PlanNumbers.percent(1 - ask.risk().level()))
        : "the mean";
  }

  private static void fresh(TextTable table, Ask ask, Fresh fresh) {
    table.add("over %d others it was not made for".formatted(ask.fresh()), "");
    table.add("  the decision", interval(fresh.risk()));
    table.add("  plain mean", interval(fresh.mean()));
  }

  private void foresight(Foresight foresight) {
    var table = new TextTable("", "", "");
    table.add(
        "to know the future before deciding",
        PlanNumbers.millions(foresight.perfectInformationUsd()),
        "the most that any information can be worth (EVPI)");
    table.add(
        "to have thought of many futures",
        PlanNumbers.millions(foresight.stochasticSolutionUsd()),
        "against deciding as if nothing went wrong (VSS)");
    table.print(out);
  }

  private void played(Played played) {
    var table = new TextTable("", "");
    table.add(
        "to see ahead in operation, mean of %d futures".formatted(played.playedUsd().size()),
        interval(played.worthOfForesight()));
    table.add("  as played period by period", interval(played.played()));
    table.add("  by an operator who saw ahead", interval(played.foresight()));
    table.print(out);
    if (played.stocksGivenUp() > 0) {
      say(
          "In %d of them a stock that was to be held could not be, and was given up."
              .formatted(played.stocksGivenUp()));
    }
  }

  /// A mean and its interval.
  private static String interval(Estimate estimate) {
    return Double.isFinite(estimate.halfWidth())
        ? "%s (%s to %s with 95 %% confidence)"
            .formatted(
                PlanNumbers.rounded(estimate.mean() / MILLION, 1),
                PlanNumbers.rounded(estimate.low() / MILLION, 1),
                PlanNumbers.rounded(estimate.high() / MILLION, 1))
        : PlanNumbers.millions(estimate.mean()) + " (one future, so no interval)";
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }

  private void say(String sentence) {
    PlanLines.print(out, sentence);
  }
}
