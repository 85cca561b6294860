package dev.ledo.cli;

import dev.ledo.cases.CaseInfo;
import dev.ledo.core.Numbers;
import dev.ledo.plan.Activity;
import dev.ledo.plan.Horizon;
import dev.ledo.plan.IndependenceCurve;
import dev.ledo.plan.Network;
import dev.ledo.plan.Plan;
import dev.ledo.plan.UncertainPlan;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A plan as text for the terminal.
final class PlanText {

  private static final double MILLION = 1e6;
  private static final double SMALL = 1e-6;

  private final PrintWriter out;

  PlanText(PrintWriter out) {
    this.out = out;
  }

  void print(
      CaseInfo info, Plan calm, List<IndependenceCurve> curves, Optional<UncertainPlan> uncertain) {
    Horizon horizon = calm.network().horizon();
    out.println(
        "%s, plan for %s to %s"
            .formatted(
                info.title(), horizon.get(0).name(), horizon.get(horizon.size() - 1).name()));
    out.println();
    out.println("If nothing goes wrong: " + money(calm.costUsd()) + " (discounted)");
    builds(calm.network(), calm.built());
    flows(calm);
    uncertain.ifPresent(this::printUncertain);
    curves.forEach(this::printCurve);
  }

  private void builds(Network network, List<Double> built) {
    var table = new TextTable("build", "how many");
    for (int i = 0; i < built.size(); i++) {
      if (built.get(i) > SMALL) {
        table.add(network.modules().get(i).about(), Numbers.readable(built.get(i), 3));
      }
    }
    table.print(out);
    if (built.stream().noneMatch(number -> number > SMALL)) {
      out.println("  nothing is built");
    }
  }

  private void flows(Plan plan) {
    var table = new TextTable("what is done", "t in the first year", "t in the last");
    Horizon horizon = plan.network().horizon();
    for (int i = 0; i < plan.network().activities().size(); i++) {
      Activity activity = plan.network().activities().get(i);
      double first = sum(plan, i, horizon.get(0).first().getYear());
      double last = sum(plan, i, horizon.get(horizon.size() - 1).first().getYear());
      if (first + last > SMALL && activity.kind() != Activity.Kind.SHIP) {
        table.add(activity.about(), Numbers.readable(first, 3), Numbers.readable(last, 3));
      }
    }
    table.print(out);
  }

  private static double sum(Plan plan, int activity, int year) {
    return plan.network().horizon().periods().stream()
        .filter(period -> period.first().getYear() == year)
        .mapToDouble(period -> plan.operation().level(activity, period.index()))
        .sum();
  }

  private void printUncertain(UncertainPlan plan) {
    out.println();
    out.println(
        "Over %d futures: between %s and %s at the risk measure, gap %s %%"
            .formatted(
                plan.outcomes().size(),
                money(plan.result().lower() * MILLION),
                money(plan.result().upper() * MILLION),
                Numbers.readable(plan.result().gap() * 100, 2)));
    builds(plan.network(), plan.built());
    var table = new TextTable("part gone without, %", "half the futures", "one in ten", "worst");
    Horizon horizon = plan.network().horizon();
    for (int p = 0; p < horizon.size(); p++) {
      table.add(
          horizon.get(p).name(),
          percent(plan.lostQuantile(p, 0.5)),
          percent(plan.lostQuantile(p, 0.9)),
          percent(plan.lostQuantile(p, 1)));
    }
    table.print(out);
  }

  private void printCurve(IndependenceCurve curve) {
    out.println();
    out.println(
        "Independence of %s for %s, %s"
            .formatted(
                curve.country().english(),
                curve.element().english(),
                curve.stage().name().toLowerCase(Locale.ROOT)));
    var table = new TextTable("at most, %", "cost", "more than free", "t gone without");
    double free = curve.points().getFirst().costUsd();
    for (IndependenceCurve.Point point : curve.points()) {
      table.add(
          percent(point.share()),
          money(point.costUsd()),
          money(point.costUsd() - free),
          Numbers.readable(point.lostTonnes(), 3));
    }
    table.print(out);
  }

  private static String percent(double part) {
    return Math.abs(part) < SMALL ? "0" : Numbers.readable(part * 100, 3);
  }

  private static String money(double usd) {
    return Math.abs(usd) < 1 ? "0" : Numbers.readable(usd / MILLION, 4) + " million USD";
  }
}
