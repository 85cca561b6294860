package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.KeyNames;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.plan.PlanResult.Uncertain;
import dev.ledo.plan.answer.Swing;
import dev.ledo.plan.future.Input;
import dev.ledo.plan.network.Module;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Which ranged figures of the case move the plan most.
final class PlanSwingText {

  private static final int SHOWN = 10;
  private static final int DIGITS = 4;
  private static final double SMALL_USD = 5e4;

  private final PrintWriter out;
  private final KeyNames names;

  PlanSwingText(PrintWriter out, CaseView view) {
    this.out = out;
    this.names = new KeyNames(view);
  }

  void print(Uncertain uncertain) {
    if (uncertain.swings().isEmpty()) {
      return;
    }
    cost(uncertain.swings());
    decision(uncertain);
  }

  private void cost(List<Swing> swings) {
    head("Figures that move the cost most, million USD in the calm world");
    var table = new TextTable("figure", "range", "cost at low", "at high", "row");
    List<Swing> moving =
        swings.stream()
            .filter(swing -> swing.costUsd() >= SMALL_USD)
            .sorted(Comparator.comparingDouble((Swing swing) -> -swing.costUsd()))
            .toList();
    moving.stream()
        .limit(SHOWN)
        .forEach(swing ->
            table.add(
                about(swing),
                range(swing),
                PlanNumbers.millions(swing.lowUsd()),
                PlanNumbers.millions(swing.highUsd()),
                place(swing.input().row())));
    table.print(out);
    PlanLines.print(
        out,
        "One figure is moved at a time; %d of %d move the cost of the calm world by 0.05 or more."
            .formatted(moving.size(), swings.size()));
  }

  private void decision(Uncertain uncertain) {
    List<Swing> moving = uncertain.swings().stream().filter(Swing::movesDecision).toList();
    head("Figures that move the decision most");
    if (moving.isEmpty()) {
      PlanLines.print(
          out,
          "None by more than chance makes likely with so few futures; more of them tell more.");
      return;
    }
    var table =
        new TextTable(
            "if this turns out high", "then this is decided", "in % more futures", "by chance");
    moving.stream()
        .limit(SHOWN)
        .forEach(swing -> {
          int most = most(swing);
          Module module = uncertain.decision().network().modules().get(most);
          table.add(
              about(swing),
              module.about(),
              PlanNumbers.percent(swing.shifts().get(most)),
              PlanNumbers.percent(swing.chance()));
        });
    table.print(out);
    PlanLines.print(
        out,
        "Counted among the best plans for each future alone. If nothing moved any decision, one plan in "
            + "twenty would show a larger shift than by chance; %d of %d figures do. More futures tell "
                .formatted(moving.size(), uncertain.swings().size())
            + "more.");
  }

  /// The module whose share moves most.
  private static int most(Swing swing) {
    int most = 0;
    for (int m = 1; m < swing.shifts().size(); m++) {
      boolean isMore = Math.abs(swing.shifts().get(m)) > Math.abs(swing.shifts().get(most));
      most = isMore ? m : most;
    }
    return most;
  }

  private String about(Swing swing) {
    return about(swing.input(), names);
  }

  /// The figure in words, with names for ids; a key that ends in an empty scenario loses its last
  /// stroke.
  static String about(Input input, KeyNames names) {
    String about = input.about().replace(" / :", ":");
    int end = about.lastIndexOf(": ");
    String whose =
        input.row().table().equals("offers")
            ? offer(input.row(), names)
            : Arrays.stream(about.substring(0, end).split(" / "))
                .map(names::anything)
                .collect(Collectors.joining(" / "));
    return whose + about.substring(end);
  }

  /// An offer has no name but what it is: `buy Dysprosium oxide, World market`.
  private static String offer(Row offer, KeyNames names) {
    return "%s %s, %s"
        .formatted(
            offer.text("side"),
            names.of("materials", offer.text("material")),
            names.of("markets", offer.text("market")));
  }

  private static String range(Swing swing) {
    Row row = swing.input().row();
    Amount amount = row.findAmount(swing.input().column()).orElse(Amount.of(0));
    String unit = row.unit(swing.input().column()).symbol();
    return AmountText.of(amount, DIGITS) + (unit.equals("1") ? "" : " " + unit);
  }

  private static String place(Row row) {
    return row.file() + ":" + row.line();
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }
}
