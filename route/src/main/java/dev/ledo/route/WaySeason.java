package dev.ledo.route;

import dev.ledo.core.Amount;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.StockNeed;
import java.util.List;
import java.util.stream.IntStream;

/// The year of one way: when it is shut, what bridges that, and what it lets through.
///
/// @param closure the season in which it is shut
/// @param bridging what the target needs for each length the closure may have; empty without target
/// @param months tonnes that it alone lets through, January to December
public record WaySeason(Closure closure, List<Bridging> bridging, List<MonthTonnage> months) {

  public WaySeason {
    bridging = List.copyOf(bridging);
    months = List.copyOf(months);
  }

  /// What a closure needs.
  ///
  /// @param closedMonths its length
  public record Bridging(int closedMonths, StockNeed need) {

    /// For each whole number of months that a closure may last and that leaves any open.
    static List<Bridging> of(Closure closure, Amount tPerMonth) {
      return IntStream.rangeClosed((int) closure.months().low(), (int) closure.months().high())
          .filter(closed -> closed > 0 && closed < 12)
          .mapToObj(closed -> new Bridging(closed, StockNeed.shutFor(closed, tPerMonth)))
          .toList();
    }
  }
}
