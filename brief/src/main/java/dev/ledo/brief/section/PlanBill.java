package dev.ledo.brief.section;

import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.network.Bill;
import java.util.Optional;

/// Who is paid how much by the plan: carriers, those who levy charges, sellers, plants.
final class PlanBill {

  private static final double SMALL_USD = 0.5;

  private final PlanFigures figures;
  private final Bill calm;
  private final Optional<Bill> mean;

  PlanBill(PlanFigures figures) {
    PlanResult result = figures.result();
    this.figures = figures;
    this.calm = result.calm().bill();
    this.mean = result.uncertain().map(found -> found.decision().tally().bill());
  }

  Table table() {
    Table.Builder table =
        Table.named("plan-bill-table", "Who is paid over the horizon, discounted")
            .words("What is paid for")
            .figures("If nothing goes wrong", "M USD");
    if (mean.isPresent()) {
      table.figures("On average over the futures", "M USD");
    }
    table.words("Who gets it");
    for (Bill.Item item : Bill.Item.values()) {
      if (isShown(item)) {
        row(table, name(item), calm.of(item), mean.map(bill -> bill.of(item)), payee(item));
      }
    }
    row(table, "Together", calm.totalUsd(), mean.map(Bill::totalUsd), "");
    return table.build();
  }

  /// What carriers and those who levy charges get is told even if it is nothing.
  private boolean isShown(Bill.Item item) {
    return item == Bill.Item.FREIGHT
        || item == Bill.Item.CHARGES
        || Math.abs(calm.of(item)) >= SMALL_USD
        || mean.filter(bill -> Math.abs(bill.of(item)) >= SMALL_USD).isPresent();
  }

  private void row(
      Table.Builder table, String name, double calmUsd, Optional<Double> meanUsd, String payee) {
    Cell first =
        Cell.of(
            figures.money(
                "paid if nothing goes wrong: " + name, calmUsd, "reckoned for the calm world"));
    if (meanUsd.isPresent()) {
      Cell second =
          Cell.of(figures.money("paid on average: " + name, meanUsd.get(), figures.overFutures()));
      table.row(Cell.of(name), first, second, Cell.of(payee));
    } else {
      table.row(Cell.of(name), first, Cell.of(payee));
    }
  }

  private static String name(Bill.Item item) {
    return switch (item) {
      case MODULES -> "What is built and signed, less what serves later";
      case FEEDS -> "Feeds at the mine";
      case FREIGHT -> "Freight";
      case CHARGES -> "Charges on ways";
      case PROCESSING -> "Separation and making";
      case PURCHASES -> "Goods bought";
      case SALES -> "Goods sold";
      case DISPOSAL -> "Disposal";
      case STORES -> "Holding stocks";
      case SHORTAGES -> "Going without";
    };
  }

  private static String payee(Bill.Item item) {
    return switch (item) {
      case MODULES -> "Builders of plants and ways; sellers who ask a fee to sign.";
      case FEEDS -> "Whoever sells at the mine.";
      case FREIGHT -> "Carriers.";
      case CHARGES -> "Whoever levies tolls, fees and taxes on a way: states and other holders.";
      case PROCESSING -> "Plants.";
      case PURCHASES -> "Sellers of oxides, metal and magnets.";
      case SALES -> "Comes in from buyers.";
      case DISPOSAL -> "Whoever takes what nobody buys.";
      case STORES -> "Keepers of stores.";
      case SHORTAGES -> "Nobody: what it costs the users to go without.";
    };
  }
}
