package dev.ledo.assay.value;

import dev.ledo.core.Amount;

/// What a buyer deducts for an impurity of the product.
///
/// @param ppmInProduct how much of it is in the product
/// @param freePpm how much is allowed without deduction
/// @param usdPerTonnePerPpm US dollars per tonne of product for each ppm more
public record Penalty(Amount ppmInProduct, double freePpm, double usdPerTonnePerPpm) {

  public Penalty {
    if (!(freePpm >= 0) || !(usdPerTonnePerPpm >= 0)) {
      throw new IllegalArgumentException(
          "penalty of " + usdPerTonnePerPpm + " USD/t above " + freePpm + " ppm is negative");
    }
  }

  /// US dollars per tonne of product.
  public Amount usdPerTonneProduct() {
    return Amount.between(
        usdPerTonnePerPpm * Math.max(0, ppmInProduct.low() - freePpm),
        usdPerTonnePerPpm * Math.max(0, ppmInProduct.high() - freePpm));
  }
}
