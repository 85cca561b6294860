package dev.ledo.route.answer;

import dev.ledo.core.Amount;

/// Tonnes that are to be moved, as cheaply as can be.
///
/// @param tonnes wanted in each month, or in the year
/// @param everyMonth whether they are wanted in each month; otherwise in the year, at any time
/// @param steadySupply whether they come to the origin in equal parts each month; otherwise as many
///   as can leave
/// @param stock what waits when the year begins
public record HaulOrder(Amount tonnes, boolean everyMonth, boolean steadySupply, Stock stock) {

  /// The same tonnes wanted each month, which also come each month.
  public static HaulOrder steady(Amount tPerMonth) {
    return new HaulOrder(tPerMonth, true, true, new Stock.Cyclic());
  }

  /// Tonnes wanted in the year, at any time.
  public static HaulOrder inTheYear(Amount tonnes) {
    return new HaulOrder(tonnes, false, false, new Stock.Cyclic());
  }

  /// The same for the tonnes at one end of their range, whatever end all else is read at.
  HaulOrder at(End end) {
    return new HaulOrder(Amount.of(end.cost(tonnes)), everyMonth, steadySupply, stock);
  }

  double wantedInTheYear(End end) {
    return end.cost(tonnes) * (everyMonth ? 12 : 1);
  }
}
