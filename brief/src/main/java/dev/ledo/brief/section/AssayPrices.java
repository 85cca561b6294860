package dev.ledo.brief.section;

import dev.ledo.assay.value.OxidePrice;
import dev.ledo.assay.value.PriceList;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a case that the value of an ore stands on: prices, and terms of sale.
final class AssayPrices {

  private static final Unit USD_PER_KG_REO = Unit.of("USD/kg REO");
  private static final double ROUNDING = 1e-9;

  /// Assumptions that the study of a campaign looks for.
  private static final List<String> TERMS =
      List.of(
          "concentrate-payability",
          "concentrate-charge",
          "leach-recovery",
          "cracking-recovery",
          "concentrate-thorium-free",
          "concentrate-thorium-penalty",
          "concentrate-uranium-free",
          "concentrate-uranium-penalty");

  private final CaseView view;

  AssayPrices(CaseView view) {
    this.view = view;
  }

  /// Rows of a list of prices, and terms of sale that the case assumes.
  List<Row> rows(PriceList prices) {
    List<Row> rows = new ArrayList<>();
    prices.prices().values().forEach(price -> rows.addAll(rows(price)));
    TERMS.forEach(id -> view.find("assumptions", id).ifPresent(rows::add));
    return rows;
  }

  /// Rows that give a price, or an end of it where it is a range over markets.
  private List<Row> rows(OxidePrice price) {
    List<String> markets = List.of(price.quote().place().split(", "));
    return view.rows("prices").stream()
        .filter(row -> row.findText("market").filter(markets::contains).isPresent())
        .filter(row -> isOf(row, price))
        .filter(row -> markets.size() > 1 || isOfTheDay(row, price))
        .filter(row -> isEnd(row, price.usdPerKg()))
        .toList();
  }

  private boolean isOf(Row row, OxidePrice price) {
    return row.findText("material")
        .flatMap(id -> view.find("materials", id))
        .filter(material -> material.elements("elements").equals(List.of(price.oxide().element())))
        .isPresent();
  }

  private static boolean isOfTheDay(Row row, OxidePrice price) {
    return row.findDate("period")
        .filter(period -> period.toString().equals(price.quote().date()))
        .isPresent();
  }

  private static boolean isEnd(Row row, Amount usdPerKg) {
    Optional<Amount> own =
        row.findQuantity("price")
            .filter(quantity -> quantity.unit().isCompatibleWith(USD_PER_KG_REO))
            .map(quantity -> quantity.in(USD_PER_KG_REO).amount());
    return own.filter(amount ->
            isSame(amount.low(), usdPerKg.low()) || isSame(amount.high(), usdPerKg.high()))
        .isPresent();
  }

  private static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= ROUNDING * Math.abs(other);
  }
}
