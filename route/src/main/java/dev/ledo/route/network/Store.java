package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// Covered room at a node where goods can wait from one month to the next.
///
/// @param capacityT tonnes it holds; absent if there is a store of unknown size
/// @param costPerTMonth money for a tonne that waits a month; absent if unknown
public record Store(Optional<Amount> capacityT, Optional<Amount> costPerTMonth) {

  /// @throws IllegalArgumentException if a figure may be negative
  public Store {
    Figures.requireNotNegative("store capacity", capacityT);
    Figures.requireNotNegative("store cost", costPerTMonth);
  }

  /// A store with known size and cost.
  public static Store of(double capacityT, double costPerTMonth) {
    return new Store(Optional.of(Amount.of(capacityT)), Optional.of(Amount.of(costPerTMonth)));
  }
}
