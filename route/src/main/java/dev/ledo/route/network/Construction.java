package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;

/// What it takes to build a segment that does not exist.
///
/// @param cost money, at once
/// @param lifeYears years it lasts
/// @param leadMonths months from decision to first load
public record Construction(
    Optional<Amount> cost, Optional<Amount> lifeYears, Optional<Amount> leadMonths) {

  /// @throws IllegalArgumentException if a figure may be negative, or the life is 0
  public Construction {
    Figures.requireNotNegative("cost of construction", cost);
    Figures.requirePositive("life", lifeYears);
    Figures.requireNotNegative("lead time", leadMonths);
  }
}
