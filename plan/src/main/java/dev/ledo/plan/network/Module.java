package dev.ledo.plan.network;

import java.time.LocalDate;
import java.util.Set;

/// Something that can be decided now: a plant, a way, a contract, a stock.
///
/// @param id unique, readable
/// @param kind what it is
/// @param about what it is in the words of the case
/// @param into what it adds to
/// @param adds what one module adds in each period: units of the capacity, or tonnes to be held at
///   its end; 0 before it is ready
/// @param costUsd discounted cost of one module over the horizon, less what it is worth at the end
/// @param spending when it is decided, when it is ready, and what is then paid
/// @param most how many can be built
/// @param whole whether only whole modules can be built
/// @param requires ids of modules without which none of it can be built
/// @param keys ids of the case by which a regime may hit what it adds, beside those of the capacity
/// @param row place of the case's row it comes from
public record Module(
    String id,
    Kind kind,
    String about,
    Into into,
    Series adds,
    double costUsd,
    Spending spending,
    double most,
    boolean whole,
    Set<String> requires,
    Set<String> keys,
    String row) {

  public Module {
    requires = Set.copyOf(requires);
    keys = Set.copyOf(keys);
  }

  /// This module adding something else.
  public Module withAdds(Series units) {
    return new Module(
        id, kind, about, into, units, costUsd, spending, most, whole, requires, keys, row);
  }

  /// What sort of decision it is.
  public enum Kind {
    PLANT,
    WAY,
    CONTRACT,
    STOCK
  }

  /// What a module adds to.
  public sealed interface Into {

    /// A capacity.
    record CapacityOf(String capacity) implements Into {}

    /// What must be held of a good at the end of a period, while nothing gives reason to draw on
    /// it.
    record Holding(Stock stock) implements Into {}
  }

  /// Dates and money of one module, undiscounted.
  ///
  /// @param decide day on which it is decided
  /// @param ready day from which it gives
  /// @param usd what is paid on the day of decision
  public record Spending(LocalDate decide, LocalDate ready, double usd) {}
}
