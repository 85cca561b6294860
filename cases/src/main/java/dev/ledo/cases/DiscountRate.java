package dev.ledo.cases;

import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.Optional;

/// The rate at which money of later years counts less, and at which what is built pays interest:
/// the assumption `discount-rate` of a case.
///
/// @param yearly share of a sum for each year, 0..1: 0.08 for 8 %
/// @param row that states it; empty if none does and the usual rate counts
public record DiscountRate(Amount yearly, Optional<Row> row) {

  /// Id of the row among the assumptions.
  public static final String ID = "discount-rate";

  /// What counts if a case says nothing.
  public static final Amount USUAL = Amount.of(0.08);

  private static final Unit PER_YEAR = Unit.of("1/yr");

  /// That of a case.
  public static DiscountRate of(CaseView view) {
    return view.find("assumptions", ID)
        .flatMap(row -> read(row).map(yearly -> new DiscountRate(yearly, Optional.of(row))))
        .orElse(new DiscountRate(USUAL, Optional.empty()));
  }

  /// What a row of assumptions states; a share without time is one of a year.
  ///
  /// @return share of a sum for each year, 0..1; empty if the row states no such rate
  public static Optional<Amount> read(Row row) {
    return row.findQuantity("value")
        .filter(value ->
            value.unit().isCompatibleWith(PER_YEAR) || value.unit().isCompatibleWith(Unit.ONE))
        .map(value ->
            value.unit().isCompatibleWith(PER_YEAR) ? value.in(PER_YEAR) : value.in(Unit.ONE))
        .map(Quantity::amount)
        .filter(yearly -> yearly.low() >= 0 && yearly.high() <= 1);
  }

  /// As people say it: `8 % a year`, `6..10 % a year`.
  public String words() {
    return yearly.isExact()
        ? percent(yearly.low()) + " % a year"
        : "%s..%s %% a year".formatted(percent(yearly.low()), percent(yearly.high()));
  }

  /// Where one rate must be taken: `8 % a year, the middle of 6..10`.
  public String wordsOfMiddle() {
    String middle = percent(yearly.mid()) + " % a year";
    return yearly.isExact()
        ? middle
        : "%s, the middle of %s..%s"
            .formatted(middle, percent(yearly.low()), percent(yearly.high()));
  }

  /// That nobody states it; empty if a row does.
  public String warning() {
    return row.isPresent()
        ? ""
        : ", a usual rate, since the case states none as `%s`".formatted(ID);
  }

  private static String percent(double part) {
    return Numbers.readable(100 * part, 4);
  }
}
