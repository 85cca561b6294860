package dev.ledo.plan;

import dev.ledo.cases.Row;
import dev.ledo.core.Quantity;

/// Reads stores.
final class StorePart {

  private static final double KILOGRAMS_PER_TONNE = 1000;

  private final Draft draft;

  StorePart(Draft draft) {
    this.draft = draft;
  }

  void add() {
    for (Row row : draft.view.rows("stores")) {
      if (!draft.options.without().contains(row.id())) {
        Quantity capacity = row.quantity("capacity");
        double tonnes = capacity.amount().mid();
        draft.stores.add(
            new Store(
                new Stock(row.text("site"), row.text("material")),
                tonnes,
                row.amount("cost").mid() * KILOGRAMS_PER_TONNE,
                row.amount("initial").mid(),
                row.toString()));
      }
    }
  }
}
