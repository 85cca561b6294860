package dev.ledo.cli;

import dev.ledo.plan.answer.StockWorth;
import java.io.PrintWriter;
import java.util.List;

/// What it saves to be obliged to hold stocks.
final class PlanStockText {

  private final PrintWriter out;

  PlanStockText(PrintWriter out) {
    this.out = out;
  }

  void print(List<StockWorth> stocks) {
    if (stocks.isEmpty()) {
      return;
    }
    var table =
        new TextTable("to have to hold", "t", "saves, M USD", "at least", "at most", "given up in");
    for (StockWorth stock : stocks) {
      String what = stock.what();
      for (StockWorth.Level level : stock.levels()) {
        table.add(
            what,
            PlanNumbers.tonnes(level.tonnes()),
            PlanNumbers.millions(level.savedUsd().mean()),
            PlanNumbers.millions(level.savedUsd().low()),
            PlanNumbers.millions(level.savedUsd().high()),
            level.givenUp() == 0
                ? "none"
                : "%d of %d futures".formatted(level.givenUp(), level.savedUsd().size()));
        what = "";
      }
    }
    out.println();
    out.println("What a duty to hold stocks saves, million USD");
    table.print(out);
    PlanLines.print(
        out,
        "Played period by period without foresight, beside an operator who stores what looks "
            + "cheapest to store; below zero the duty costs more than it saves. At least and at most: "
            + "95 % confidence in the mean.");
  }
}
