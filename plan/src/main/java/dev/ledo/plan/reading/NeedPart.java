package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads what is needed, and what it costs to go without.
///
/// The rows of one need turn out alike: if the first year is high in its range, all are.
final class NeedPart {

  private static final String WAY_OUT = "nothing helps";
  private static final double PERCENT = 0.01;
  private static final double MONTHS_PER_YEAR = 12;
  private static final double DEAREST = 1e9;

  private final Draft draft;

  NeedPart(Draft draft) {
    this.draft = draft;
  }

  void add() {
    Map<Stock, List<Row>> byStock = new TreeMap<>();
    for (Row row : draft.view.rows("needs")) {
      if (row.findText("scenario").orElse("").equals(draft.options.scenario())) {
        Stock stock = new Stock(row.text("site"), row.text("material"));
        byStock.computeIfAbsent(stock, s -> new ArrayList<>()).add(row);
      }
    }
    byStock.forEach(this::add);
  }

  private void add(Stock stock, List<Row> rows) {
    rows.sort(Comparator.comparingInt(row -> row.integer("year")));
    Series tonnes = draft.series(period -> perYear(stock, rows, period) * period.years());
    String about = draft.nameOf("materials", stock.good());
    draft.needs.add(new Need(stock, about, tonnes, losses(stock), rows.getLast().toString()));
  }

  /// Tonnes a year by the last row that holds in a period; none before the first.
  private double perYear(Stock stock, List<Row> rows, Period period) {
    double perYear = 0;
    for (Row row : rows) {
      if (row.integer("year") <= period.first().getYear()) {
        String key = stock.good() + " / " + stock.site() + " / " + draft.options.scenario();
        perYear = draft.perYearAlike(row, key, "quantity");
      }
    }
    return perYear;
  }

  private List<Need.Loss> losses(Stock stock) {
    var losses = new ArrayList<Need.Loss>();
    double parts = 0;
    for (Row row : draft.view.rows("losses")) {
      if (row.text("material").equals(stock.good())) {
        double part = row.amount("part").mid() * PERCENT;
        parts += part;
        losses.add(
            new Need.Loss(row.text("what"), growing(row, part), draft.usdPerTonne(row, "cost")));
      }
    }
    if (parts < 1) {
      double worst = losses.stream().mapToDouble(Need.Loss::costUsdPerTonne).max().orElse(DEAREST);
      losses.add(new Need.Loss(WAY_OUT, draft.constant(1 - parts), worst));
    }
    losses.sort(Comparator.comparingDouble(Need.Loss::costUsdPerTonne));
    return losses;
  }

  /// The part that can be met like this, growing from the start of the plan.
  private Series growing(Row loss, double part) {
    double growth = draft.number(loss, "growth") * PERCENT;
    return draft.series(period -> Math.min(1, part + growth * yearsUntilMiddle(period)));
  }

  private double yearsUntilMiddle(Period period) {
    long months = draft.horizon.get(0).first().until(period.first(), ChronoUnit.MONTHS);
    return (months + period.months() / 2.0) / MONTHS_PER_YEAR;
  }
}
