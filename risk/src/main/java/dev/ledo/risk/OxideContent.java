package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.risk.bounds.Ends;
import java.util.ArrayList;
import java.util.Optional;

/// How customs figures, which are gross weights, are set against figures in another unit.
///
/// Gross weight is never taken for oxide. The oxide in it is the share that the assumption
/// `reo-content-<material>` gives, or anything from none to all of it. A material counted in
/// magnets or metal has its own weight.
final class OxideContent {

  private static final Amount NONE_TO_ALL = Amount.between(0, 1);

  private final Unit unit;
  private final Optional<Row> assumed;
  private final boolean isContent;

  /// @param unit what the figures are set against
  OxideContent(CaseView view, String material, Unit unit) {
    this.unit = unit;
    this.assumed =
        view.find("assumptions", "reo-content-" + material)
            .filter(row -> row.unit("value").isCompatibleWith(Unit.ONE));
    this.isContent =
        unit.isCompatibleWith(Unit.of("t REO")) || unit.isCompatibleWith(Unit.of("t element"));
  }

  /// A gross weight in the unit.
  Figure counted(Figure gross) {
    Amount tonnes = gross.quantity().in(Unit.of("t")).amount();
    Amount counted = isContent ? Ends.product(tonnes, share()) : tonnes;
    var rows = new ArrayList<>(gross.rows());
    assumed.filter(row -> isContent).ifPresent(rows::add);
    return Figure.of(new Quantity(counted, unit), gross.method(), rows);
  }

  /// Part of the gross weight that is oxide, 0..1.
  Amount share() {
    return assumed
        .map(row -> row.quantity("value").in(Unit.ONE).amount())
        .map(part -> Amount.between(Math.clamp(part.low(), 0, 1), Math.clamp(part.high(), 0, 1)))
        .orElse(NONE_TO_ALL);
  }

  /// What was done with gross weights, if anything.
  Optional<String> note() {
    if (!isContent) {
      return Optional.empty();
    }
    return Optional.of(
        assumed.isPresent()
            ? "Gross weights are turned into oxide by an assumption of the case."
            : "Customs figures are gross weights; the oxide in them is anything from none to all.");
  }
}
