package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.plan.network.Bill;
import dev.ledo.plan.reading.Fare;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/// Who is paid how much, and what a tonne pays on each way.
final class PlanBillText {

  private static final double SMALL_USD = 0.5;
  private static final int DIGITS = 3;

  private final PrintWriter out;

  PlanBillText(PrintWriter out) {
    this.out = out;
  }

  /// @param mean of the futures, if there are any
  void print(Bill calm, Optional<Bill> mean, List<Fare> fares) {
    bill(calm, mean);
    if (!fares.isEmpty()) {
      fares(fares);
    }
  }

  private void bill(Bill calm, Optional<Bill> mean) {
    head("Who is paid, million USD");
    var table =
        mean.isPresent()
            ? new TextTable("", "if nothing goes wrong", "mean of the futures")
            : new TextTable("", "if nothing goes wrong");
    for (Bill.Item item : Bill.Item.values()) {
      if (isShown(item, calm) || mean.filter(bill -> isShown(item, bill)).isPresent()) {
        row(table, name(item), calm.of(item), mean.map(bill -> bill.of(item)));
      }
    }
    row(table, "together", calm.totalUsd(), mean.map(Bill::totalUsd));
    table.print(out);
  }

  /// What carriers and those who levy charges get is told even if it is nothing.
  private static boolean isShown(Bill.Item item, Bill bill) {
    return item == Bill.Item.FREIGHT
        || item == Bill.Item.CHARGES
        || Math.abs(bill.of(item)) >= SMALL_USD;
  }

  private static void row(TextTable table, String name, double calm, Optional<Double> mean) {
    String told = PlanNumbers.millions(calm);
    if (mean.isPresent()) {
      table.add(name, told, PlanNumbers.millions(mean.get()));
    } else {
      table.add(name, told);
    }
  }

  private static String name(Bill.Item item) {
    return switch (item) {
      case MODULES -> "what is built and signed, less what serves later";
      case FEEDS -> "feeds at the mine";
      case FREIGHT -> "freight, to carriers";
      case CHARGES -> "charges on ways, to whoever levies them";
      case PROCESSING -> "separation and making";
      case PURCHASES -> "goods bought";
      case SALES -> "goods sold";
      case DISPOSAL -> "disposal";
      case STORES -> "holding stocks";
      case SHORTAGES -> "going without";
    };
  }

  private void fares(List<Fare> fares) {
    head("What a tonne pays on each way, USD per gross tonne");
    var table = new TextTable("way", "freight", "charges", "days under way", "row");
    for (Fare fare : fares) {
      table.add(
          fare.about(),
          AmountText.of(fare.freightUsd(), DIGITS),
          told(fare.chargesUsd()),
          told(fare.transitDays()),
          fare.row());
    }
    table.print(out);
  }

  private static String told(Optional<Amount> amount) {
    return amount.map(each -> AmountText.of(each, DIGITS)).orElse("not told");
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }
}
