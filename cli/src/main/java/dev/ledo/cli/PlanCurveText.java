package dev.ledo.cli;

import dev.ledo.plan.answer.Curve;
import dev.ledo.plan.reading.Questions.Candidate;
import dev.ledo.plan.reading.Questions.CurveQuestion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What each step of independence from a country costs, outlook by outlook, with and without the
/// case's own candidate.
final class PlanCurveText {

  private final PrintWriter out;

  PlanCurveText(PrintWriter out) {
    this.out = out;
  }

  void print(List<Curve> curves) {
    Map<CurveQuestion, List<Curve>> byQuestion = new LinkedHashMap<>();
    curves.forEach(
        curve -> byQuestion.computeIfAbsent(curve.question(), q -> new ArrayList<>()).add(curve));
    byQuestion.forEach(this::print);
    if (!curves.isEmpty()) {
      PlanLines.print(
          out,
          "Each world is known from the start and stays as it is, every figure in the middle of its "
              + "range; supply whose country is not known counts as coming from there. Tonnes gone "
              + "without are those of all years together.");
    }
  }

  private void print(CurveQuestion question, List<Curve> curves) {
    out.println();
    out.println(
        "What independence costs: %s, %s in %s, million USD"
            .formatted(
                question.element().symbol(),
                question.stage().name().toLowerCase(Locale.ROOT),
                question.country().english()));
    var heads = new ArrayList<>(List.of("most that may come from there, %", ""));
    curves
        .getFirst()
        .points()
        .forEach(point -> heads.add(PlanNumbers.rounded(100 * point.share(), 0)));
    var table = new TextTable(heads.toArray(String[]::new));
    for (Curve curve : curves) {
      add(curve, table);
    }
    table.print(out);
  }

  private static void add(Curve curve, TextTable table) {
    var costs = new ArrayList<String>();
    costs.add(world(curve));
    costs.add("costs");
    var lost = new ArrayList<String>();
    lost.add("");
    lost.add("t without");
    for (int i = 0; i < curve.points().size(); i++) {
      costs.add(
          i == 0
              ? PlanNumbers.millions(curve.points().getFirst().costUsd())
              : "+" + PlanNumbers.millions(Math.max(0, curve.extraUsd(i))));
      lost.add(PlanNumbers.tonnes(curve.points().get(i).lostTonnes()));
    }
    table.add(costs);
    table.add(lost);
  }

  private static String world(Curve curve) {
    String without = curve.without().map(Candidate::id).map(id -> ", without " + id).orElse("");
    return curve.outlook().id() + without;
  }
}
