package dev.ledo.brief.section;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.List;
import java.util.Optional;

/// Prices in dollars, by the exchange rates of the case.
final class Money {

  private static final Unit USD_PER_KG = Unit.of("USD/kg REO");
  private static final Unit CNY_PER_KG = Unit.of("CNY/kg REO");
  private static final Unit USD = Unit.of("USD");
  private static final Unit CNY = Unit.of("CNY");

  private final CaseView view;

  Money(CaseView view) {
    this.view = view;
  }

  /// A price row in USD/kg REO; empty if its unit counts something else or no rate is given.
  Optional<Figure> usdPerKg(Row price) {
    Optional<Quantity> stated = price.findQuantity("price");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    if (stated.get().unit().isCompatibleWith(USD_PER_KG)) {
      return Optional.of(new Figure(stated.get().in(USD_PER_KG), "as stated", List.of(price)));
    }
    if (stated.get().unit().isCompatibleWith(CNY_PER_KG)) {
      return rate(price.date("period").year()).map(rate -> converted(price, stated.get(), rate));
    }
    return Optional.empty();
  }

  private static Figure converted(Row price, Quantity stated, Row rate) {
    Amount usd = stated.in(CNY_PER_KG).amount().dividedBy(rate.amount("rate"));
    return new Figure(
        new Quantity(usd, USD_PER_KG),
        "price over exchange rate of the year",
        List.of(price, rate));
  }

  private Optional<Row> rate(int year) {
    return view.rows("exchange").stream()
        .filter(row -> row.namedUnit("from").isCompatibleWith(USD))
        .filter(row -> row.namedUnit("to").isCompatibleWith(CNY))
        .filter(row -> row.text("period").equals(String.valueOf(year)))
        .findFirst();
  }
}
