package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.core.Problem;
import dev.ledo.core.Severity;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.RouteResult;
import dev.ledo.route.network.Corridor;
import java.io.PrintWriter;
import java.util.List;

/// Corridors as text: of each first the answer in sentences, then the tables behind it.
final class RouteText {

  private final PrintWriter out;
  private final CaseView view;
  private final boolean withNotes;

  /// @param withNotes whether all that is missing is listed, way by way
  RouteText(PrintWriter out, CaseView view, boolean withNotes) {
    this.out = out;
    this.view = view;
    this.withNotes = withNotes;
  }

  void print(RouteResult result) {
    out.println(view.theCase().info().title() + ", as of " + view.asOf());
    result.corridors().forEach(this::print);
    printProblems(result);
  }

  private void print(CorridorResult result) {
    var names = new RouteNames(view, result);
    out.println();
    out.println(result.reading().name());
    var answer = new RouteAnswerText(out, names);
    answer.point("Asked", question(result));
    answer.print(result);
    new RouteTables(out, names).print(result);
  }

  private static String question(CorridorResult result) {
    Corridor corridor = result.reading().corridor();
    String target =
        corridor
            .targetTPerMonth()
            .map(tonnes -> AmountText.of(tonnes, 4) + " t a month of ")
            .orElse("");
    String unknown =
        corridor.terms().unknownIsOpen()
            ? "What nobody knows counts as open in the middle of ranges, as shut at the low end."
            : "What nobody knows counts as shut, but at the high end of ranges.";
    return "%s%s by '%s' (%s). %s"
        .formatted(
            target, corridor.material(), corridor.vehicle().id(), result.reading().row(), unknown);
  }

  /// With all but notes goes what to do.
  private void print(Problem problem) {
    out.println("  " + problem.headline());
    if (problem.severity() != Severity.NOTE) {
      out.println("    hint: " + problem.hint().orElse(problem.code().remedy()));
    }
  }

  private void printProblems(RouteResult result) {
    List<Problem> problems = result.problems();
    List<Problem> shown =
        problems.stream()
            .filter(problem -> withNotes || problem.severity() != Severity.NOTE)
            .toList();
    int notes = problems.size() - shown.size();
    if (!problems.isEmpty()) {
      out.println();
      out.println("What is not known or not sure");
      shown.forEach(this::print);
    }
    if (notes > 0) {
      out.println("  %d notes on missing figures of ways; --notes shows them".formatted(notes));
    }
  }
}
