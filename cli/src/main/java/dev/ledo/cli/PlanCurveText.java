package dev.ledo.cli;

import dev.ledo.plan.answer.Curve;
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

  private static final double SMALL_USD = 5e3;
  private static final double SMALL_TONNES = 0.05;

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
      out.println();
      legend(curves);
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
    var heads = new ArrayList<>(List.of("at most so much from there, %", ""));
    curves
        .getFirst()
        .points()
        .forEach(point -> heads.add(PlanNumbers.rounded(100 * point.share(), 0)));
    var table = new TextTable(heads.toArray(String[]::new));
    for (Curve with : curves.stream().filter(curve -> curve.without().isEmpty()).toList()) {
      List<Curve> without =
          curves.stream()
              .filter(curve -> curve.without().isPresent())
              .filter(curve -> curve.outlook().equals(with.outlook()))
              .toList();
      boolean alike = !without.isEmpty() && without.stream().allMatch(other -> isLike(other, with));
      add(with, with.outlook().id() + (alike ? " *" : ""), table);
      if (!alike) {
        without.forEach(other ->
            add(other, "  " + other.without().map(c -> "without " + c.id()).orElse(""), table));
      }
    }
    table.print(out);
  }

  /// Whether two curves are alike within what is printed.
  private static boolean isLike(Curve one, Curve other) {
    for (int i = 0; i < one.points().size(); i++) {
      double usd = Math.abs(one.points().get(i).costUsd() - other.points().get(i).costUsd());
      double tonnes =
          Math.abs(one.points().get(i).lostTonnes() - other.points().get(i).lostTonnes());
      if (usd > SMALL_USD || tonnes > SMALL_TONNES) {
        return false;
      }
    }
    return true;
  }

  private static void add(Curve curve, String label, TextTable table) {
    var costs = new ArrayList<>(List.of(label, "costs"));
    var lost = new ArrayList<>(List.of("", "t without"));
    for (int i = 0; i < curve.points().size(); i++) {
      costs.add(
          i == 0 ? PlanNumbers.millions(curve.points().getFirst().costUsd()) : extra(curve, i));
      lost.add(PlanNumbers.tonnes(curve.points().get(i).lostTonnes()));
    }
    table.add(costs);
    table.add(lost);
  }

  private static String extra(Curve curve, int point) {
    String millions = PlanNumbers.millions(Math.max(0, curve.extraUsd(point)));
    return millions.equals("0") ? millions : "+" + millions;
  }

  /// What the short names of the outlooks and the star mean.
  private void legend(List<Curve> curves) {
    curves.stream()
        .map(Curve::outlook)
        .distinct()
        .forEach(outlook -> PlanLines.print(out, outlook.id() + ": " + outlook.name() + "."));
    curves.stream()
        .flatMap(curve -> curve.without().stream())
        .findFirst()
        .ifPresent(candidate ->
            PlanLines.print(
                out, "* the same without " + candidate.id() + ": " + candidate.name() + "."));
  }
}
