package dev.ledo.assay.value;

import dev.ledo.core.Amount;
import dev.ledo.core.Oxide;

/// What one kilogram of an oxide costs.
///
/// @param oxide the form that is priced
/// @param usdPerKg 0 or more, US dollars per kilogram of oxide; ranges stay ranges
/// @param quote where the price comes from
public record OxidePrice(Oxide oxide, Amount usdPerKg, Quote quote) {

  public OxidePrice {
    if (!(usdPerKg.low() >= 0) || usdPerKg.high() == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          oxide.formula() + " at " + usdPerKg + " USD/kg; a price is 0 or more and has an end");
    }
  }
}
