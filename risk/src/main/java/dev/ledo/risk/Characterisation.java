package dev.ledo.risk;

import dev.ledo.core.Amount;
import dev.ledo.risk.bounds.Ends;

/// The GeoPolRisk midpoint, relative to copper.
///
/// @see docs/methods/geopolrisk.md
final class Characterisation {

  /// Score times price of copper, in thousand USD/t: the mean of the OECD countries over 2017 to
  /// 2021 as geopolrisk-py 2.0.0 states it.
  private static final double COPPER = 0.409412948;

  private Characterisation() {}

  /// Kilograms of copper whose supply is at the same risk as a kilogram of the material.
  ///
  /// @param score GeoPolRisk, 0..1
  /// @param usdPerKg price of the material, which is the same figure in thousand USD/t
  static Amount factor(Amount score, Amount usdPerKg) {
    return Ends.product(score, usdPerKg).times(1 / COPPER);
  }
}
