package dev.ledo.brief.section;

import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;

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

  private static final List<String> MASSES = List.of("REO", "metal", "magnet", "gross");
  private static final Unit USD = Unit.of("USD");
  private static final Unit CNY = Unit.of("CNY");

  private final CaseView view;

  Money(CaseView view) {
    this.view = view;
  }

  /// What prices count by the kilogram, as most of their rows have it: `REO`, `metal`, `magnet` or
  /// `gross`; of two that are as common the one that comes first here.
  static String mass(List<Row> prices) {
    return MASSES.stream()
        .max(
            comparingLong(
                    (String mass) -> prices.stream().filter(price -> counts(price, mass)).count())
                .thenComparing(MASSES::indexOf, reverseOrder()))
        .orElseThrow();
  }

  private static boolean counts(Row price, String mass) {
    return price
        .findQuantity("price")
        .map(Quantity::unit)
        .filter(unit ->
            unit.isCompatibleWith(perKg("USD", mass)) || unit.isCompatibleWith(perKg("CNY", mass)))
        .isPresent();
  }

  private static Unit perKg(String currency, String mass) {
    return Unit.of(currency + "/kg " + mass);
  }

  /// A price row in USD per kilogram of a mass; empty if its unit counts another or no rate is
  /// given.
  ///
  /// @param mass as [#mass] gives it
  Optional<Figure> usdPerKg(Row price, String mass) {
    Optional<Quantity> stated = price.findQuantity("price");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Unit dollars = perKg("USD", mass);
    if (stated.get().unit().isCompatibleWith(dollars)) {
      return Optional.of(new Figure(stated.get().in(dollars), "as stated", List.of(price)));
    }
    Unit yuan = perKg("CNY", mass);
    if (stated.get().unit().isCompatibleWith(yuan)) {
      return rate(price.date("period").year())
          .map(rate -> converted(price, stated.get().in(yuan).amount(), dollars, rate));
    }
    return Optional.empty();
  }

  private static Figure converted(Row price, Amount yuan, Unit dollars, Row rate) {
    Amount usd = yuan.dividedBy(rate.amount("rate"));
    return new Figure(
        new Quantity(usd, dollars), "price over exchange rate of the year", List.of(price, rate));
  }

  private Optional<Row> rate(int year) {
    return view.rows("exchange").stream()
        .filter(row -> row.namedUnit("from").isCompatibleWith(USD))
        .filter(row -> row.namedUnit("to").isCompatibleWith(CNY))
        .filter(row -> row.text("period").equals(String.valueOf(year)))
        .findFirst();
  }
}
