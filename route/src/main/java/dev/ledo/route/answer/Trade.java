package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import java.util.Optional;

/// How goods come to the origin and are taken at the destinations.
///
/// @param suppliedTPerMonth tonnes that come to the origin each month; absent if as many as can
///   leave
/// @param takenTPerMonth tonnes that all destinations together can take each month; absent if as
///   many as come
/// @param stock what waits when the year begins
public record Trade(
    Optional<Amount> suppliedTPerMonth, Optional<Amount> takenTPerMonth, Stock stock) {

  /// The corridor alone limits what moves, in a year that repeats itself.
  public static final Trade FREE =
      new Trade(Optional.empty(), Optional.empty(), new Stock.Cyclic());

  /// The same tonnes come and are taken each month, in a year that repeats itself.
  public static Trade steady(Amount tPerMonth) {
    return new Trade(Optional.of(tPerMonth), Optional.of(tPerMonth), new Stock.Cyclic());
  }

  /// The same with given stocks.
  public Trade with(Stock other) {
    return new Trade(suppliedTPerMonth, takenTPerMonth, other);
  }
}
