package dev.ledo.plan;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads what is needed, and what it costs to go without.
final class NeedPart {

  private static final String WAY_OUT = "nothing helps";

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
    var tonnes = new ArrayList<Double>();
    for (Period period : draft.horizon.periods()) {
      double perYear = 0;
      for (Row row : rows) {
        if (row.integer("year") <= period.first().getYear()) {
          perYear = tonnesPerYear(row).mid();
        }
      }
      tonnes.add(perYear * period.years());
    }
    Row last = rows.getLast();
    String about =
        draft.view.find("materials", stock.good()).map(r -> r.text("name")).orElse(stock.good());
    draft.needs.add(
        new Need(
            stock, about, tonnes, Spread.of(tonnesPerYear(last)), losses(stock), last.toString()));
  }

  private static Amount tonnesPerYear(Row row) {
    for (String kind : List.of("t magnet/yr", "t metal/yr", "t REO/yr")) {
      if (Unit.of(kind).isCompatibleWith(row.unit("quantity"))) {
        return row.quantity("quantity").in(Unit.of(kind)).amount();
      }
    }
    return row.amount("quantity");
  }

  private List<Need.Loss> losses(Stock stock) {
    var losses = new ArrayList<Need.Loss>();
    double parts = 0;
    for (Row row : draft.view.rows("losses")) {
      if (row.text("material").equals(stock.good())) {
        double part = row.amount("part").mid() / 100;
        parts += part;
        double cost = ProcessPart.perTonne(row.quantity("cost")).mid();
        losses.add(new Need.Loss(row.text("what"), part, cost));
      }
    }
    double worst = losses.stream().mapToDouble(Need.Loss::costUsdPerTonne).max().orElse(1e9);
    if (parts < 1) {
      losses.add(new Need.Loss(WAY_OUT, 1 - parts, worst));
    }
    losses.sort(Comparator.comparingDouble(Need.Loss::costUsdPerTonne));
    return losses;
  }
}
