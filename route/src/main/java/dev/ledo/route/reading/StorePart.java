package dev.ledo.route.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.network.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// Reads where goods can wait; stores of one place count together.
///
/// Loads are gross weight. A store in tonnes of oxide holds its capacity over the grade of the
/// feeds of its material.
final class StorePart {

  private static final Unit GROSS = Unit.of("t");
  private static final Unit OXIDE = Unit.of("t REO");
  private static final double KG_PER_TONNE = 1000;
  private static final double MONTHS_PER_YEAR = 12;

  private final Draft draft;

  StorePart(Draft draft) {
    this.draft = draft;
  }

  Optional<Store> of(String site) {
    return draft.about("stores", "site", site).stream()
        .filter(row -> isFor(row, draft.material()))
        .map(row -> read(site, row))
        .reduce(StorePart::together);
  }

  private static boolean isFor(Row store, Optional<String> material) {
    return material.isEmpty() || store.findText("material").equals(material);
  }

  private Store read(String site, Row row) {
    draft.evidence.add(site, row);
    Quantity capacity = row.quantity("capacity");
    if (!row.has("cost")) {
      draft.report(RouteCode.MISSING, row, "not known of store '%s': cost".formatted(row.id()));
    }
    Optional<Amount> costPerUnit =
        row.findAmount("cost").map(cost -> cost.times(KG_PER_TONNE / MONTHS_PER_YEAR));
    if (capacity.unit().isCompatibleWith(GROSS)) {
      return new Store(Optional.of(capacity.in(GROSS).amount()), costPerUnit);
    }
    Optional<Amount> grade = oxidePerTonne(site, row);
    if (!capacity.unit().isCompatibleWith(OXIDE) || grade.isEmpty()) {
      draft.report(
          RouteCode.NO_GRADE,
          row,
          "store '%s' holds %s, which is not known in tonnes".formatted(row.id(), capacity));
      return new Store(Optional.empty(), Optional.empty());
    }
    Amount gross = capacity.in(OXIDE).amount().dividedBy(grade.get());
    return new Store(Optional.of(gross), costPerUnit.map(cost -> cost.times(grade.get())));
  }

  /// Tonnes of oxide in a tonne, of the feeds of the store's material.
  private Optional<Amount> oxidePerTonne(String site, Row store) {
    List<Row> feeds =
        draft.about("feeds", "material", store.text("material")).stream()
            .filter(feed -> feed.has("grade") && feed.amount("grade").low() > 0)
            .toList();
    draft.evidence.addAll(site, feeds);
    return feeds.stream()
        .map(feed -> feed.quantity("grade"))
        .map(grade -> grade.amount().times(grade.unit().factor()))
        .reduce(Amount::hull);
  }

  private static Store together(Store one, Store other) {
    return new Store(
        both(one.capacityT(), other.capacityT(), Amount::plus),
        both(one.costPerTMonth(), other.costPerTMonth(), Amount::hull));
  }

  private static Optional<Amount> both(
      Optional<Amount> one, Optional<Amount> other, BinaryOperator<Amount> join) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(join.apply(one.get(), other.get()))
        : Optional.empty();
  }
}
