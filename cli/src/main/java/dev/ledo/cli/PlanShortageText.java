package dev.ledo.cli;

import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Decision.Outcome;
import dev.ledo.plan.future.Regime;
import dev.ledo.plan.network.Period;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is gone without, and what the dearest futures have in common.
final class PlanShortageText {

  private static final double MEDIAN = 0.5;
  private static final double ONE_IN_TEN = 0.9;
  private static final double WORST = 1;
  private static final int DEAREST = 5;

  private final PrintWriter out;

  PlanShortageText(PrintWriter out) {
    this.out = out;
  }

  void print(Decision decision, List<Regime> regimes) {
    shortage(decision);
    if (!regimes.isEmpty()) {
      tail(decision, regimes);
    }
  }

  private void shortage(Decision decision) {
    head("What is gone without, % of the tonnes needed");
    var table = new TextTable("period", "median", "one in ten at least", "worst");
    for (Period period : decision.network().horizon().periods()) {
      int p = period.index();
      table.add(
          period.name(),
          PlanNumbers.percent(decision.lostQuantile(p, MEDIAN)),
          PlanNumbers.percent(decision.lostQuantile(p, ONE_IN_TEN)),
          PlanNumbers.percent(decision.lostQuantile(p, WORST)));
    }
    table.print(out);
    PlanLines.print(
        out, "Thrift and substitution count as going without, as a line that stops does.");
  }

  private void tail(Decision decision, List<Regime> regimes) {
    List<Outcome> tail = decision.tail();
    head(
        tail.size() == 1
            ? "The dearest future"
            : "The dearest %d of %d futures".formatted(tail.size(), decision.outcomes().size()));
    var table = new TextTable("months disturbed, mean", "in these", "in all", "short");
    IntStream.range(0, regimes.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer r) -> mean(decision.outcomes(), r) - mean(tail, r)))
        .forEach(r ->
            table.add(
                regimes.get(r).name(),
                PlanNumbers.rounded(mean(tail, r), 1),
                PlanNumbers.rounded(mean(decision.outcomes(), r), 1),
                regimes.get(r).id()));
    table.print(out);
    dearest(tail, decision, regimes);
  }

  private static double mean(List<Outcome> outcomes, int regime) {
    return outcomes.stream()
        .mapToDouble(outcome -> outcome.disturbedMonths().get(regime))
        .average()
        .orElse(0);
  }

  private void dearest(List<Outcome> tail, Decision decision, List<Regime> regimes) {
    var table = new TextTable("future", "M USD", "worst shortage, %", "disturbed longest, months");
    for (Outcome outcome : tail.stream().limit(DEAREST).toList()) {
      table.add(
          String.valueOf(outcome.future()),
          PlanNumbers.millions(outcome.costUsd()),
          worst(outcome, decision),
          longest(outcome, regimes));
    }
    table.print(out);
  }

  /// The largest part gone without in any period, and in which.
  private static String worst(Outcome outcome, Decision decision) {
    int worst = 0;
    List<Double> lost = outcome.lostPart();
    for (int p = 1; p < lost.size(); p++) {
      worst = lost.get(p) > lost.get(worst) ? p : worst;
    }
    if (lost.get(worst) <= 0) {
      return "none";
    }
    return PlanNumbers.percent(lost.get(worst))
        + " in "
        + decision.network().horizon().get(worst).name();
  }

  private static String longest(Outcome outcome, List<Regime> regimes) {
    var order = new ArrayList<Integer>();
    for (int r = 0; r < regimes.size(); r++) {
      if (outcome.disturbedMonths().get(r) >= 1) {
        order.add(r);
      }
    }
    order.sort(Comparator.comparingDouble(r -> -outcome.disturbedMonths().get(r)));
    return order.isEmpty()
        ? "none"
        : order.stream()
            .limit(3)
            .map(r ->
                "%s %s"
                    .formatted(
                        regimes.get(r).id(),
                        PlanNumbers.rounded(outcome.disturbedMonths().get(r), 0)))
            .collect(Collectors.joining(", "));
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }
}
