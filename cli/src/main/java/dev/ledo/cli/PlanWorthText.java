package dev.ledo.cli;

import dev.ledo.plan.PlanResult.Uncertain;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.reading.Questions;
import dev.ledo.plan.reading.Questions.Prohibition;
import java.io.PrintWriter;
import java.util.List;

/// What each source and way is worth, what each prohibition costs, and at which freight with
/// charges a way stops paying.
final class PlanWorthText {

  private final PrintWriter out;

  PlanWorthText(PrintWriter out) {
    this.out = out;
  }

  void print(Questions questions, Uncertain uncertain) {
    candidates(uncertain.worths().candidates());
    prohibitions(questions, uncertain.worths().prohibitions());
    breakEvens(uncertain.worths().breakEvens());
  }

  private void candidates(List<Worth> worths) {
    var table = new TextTable("without it, costs rise by", "M USD", "±", "");
    for (Worth worth : worths) {
      table.add(
          worth.what(), money(worth), error(worth), worth.isUsed() ? certain(worth) : "not used");
    }
    head("What each source and way is worth, million USD", worths);
    table.print(out);
    note(worths);
  }

  private void prohibitions(Questions questions, List<Worth> worths) {
    var table = new TextTable("to obey it costs", "M USD", "±", "");
    for (Worth worth : worths) {
      boolean inForce =
          questions.prohibitions().stream()
              .filter(asked -> asked.id().equals(worth.id()))
              .anyMatch(Prohibition::isInForce);
      String state = inForce ? "in force, and obeyed here" : "only asked about";
      String use = worth.isUsed() ? certain(worth) : "forbids nothing that the plan does";
      table.add(
          worth.what(), money(worth), error(worth), use.isEmpty() ? state : state + "; " + use);
    }
    head("What each prohibition costs, million USD", worths);
    table.print(out);
  }

  private static String money(Worth worth) {
    return PlanNumbers.millions(worth.worthUsd());
  }

  private static String error(Worth worth) {
    return worth.isUsed() ? PlanNumbers.millions(worth.errorUsd()) : "";
  }

  /// Says so where the bounds of the two optima leave it open whether it is worth anything.
  private static String certain(Worth worth) {
    return Math.abs(worth.worthUsd()) <= worth.errorUsd() ? "cannot be told from nothing" : "";
  }

  private void note(List<Worth> worths) {
    if (worths.stream().anyMatch(Worth::isUsed)) {
      PlanLines.print(
          out,
          "At the risk measure, over the same futures with and without it; worths do not add up. ± is "
              + "what the bounds of the two optima leave open, not what other futures would change.");
    }
    if (worths.stream().anyMatch(worth -> !worth.isUsed())) {
      PlanLines.print(
          out,
          "Not used: the best decision builds, signs and moves nothing of it in any of the futures, "
              + "so that it could go without loss. That says nothing about futures which the case "
              + "does not describe.");
    }
  }

  private void breakEvens(List<Worth.BreakEven> breakEvens) {
    var table =
        new TextTable("way", "freight now", "charges now", "stops paying at", "for", "futures");
    for (Worth.BreakEven each : breakEvens) {
      table.add(
          each.leg(),
          PlanNumbers.perTonne(each.now().freightUsd()),
          each.now().chargesUsd().map(PlanNumbers::perTonne).orElse("not told"),
          each.breakEvenUsdPerTonne()
              .map(PlanNumbers::perTonne)
              .orElse("does not pay even if free"),
          each.what(),
          String.valueOf(each.futures()));
    }
    head("What freight and charges of a way may come to together, USD per gross tonne", breakEvens);
    table.print(out);
  }

  private void head(String text, List<?> content) {
    if (!content.isEmpty()) {
      out.println();
      out.println(text);
    }
  }
}
