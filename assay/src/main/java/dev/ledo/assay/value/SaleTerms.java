package dev.ledo.assay.value;

import dev.ledo.core.Amount;
import java.util.List;

/// On what terms a mixed product is sold.
///
/// @param payable part of the contained value that is paid, 0..1
/// @param chargeUsdPerKgReo what is deducted for separation and treatment, US dollars per kg of REO
/// @param reoInProduct part of the product that is REO, above 0, at most 1
/// @param penalties deductions for impurities
public record SaleTerms(
    Amount payable, Amount chargeUsdPerKgReo, double reoInProduct, List<Penalty> penalties) {

  private static final double KG_PER_TONNE = 1000;

  public SaleTerms {
    penalties = List.copyOf(penalties);
    if (!(payable.low() >= 0) || !(payable.high() <= 1)) {
      throw new IllegalArgumentException("payable part " + payable + " is outside 0..1");
    }
    if (!(reoInProduct > 0) || !(reoInProduct <= 1)) {
      throw new IllegalArgumentException("REO in product " + reoInProduct + " is outside 0..1");
    }
  }

  /// All of the value and no deductions.
  public static SaleTerms full() {
    return new SaleTerms(Amount.of(1), Amount.of(0), 1, List.of());
  }

  /// Charge and penalties together, US dollars per kg of REO.
  public Amount deductionUsdPerKgReo() {
    Amount sum = chargeUsdPerKgReo;
    for (Penalty penalty : penalties) {
      sum = sum.plus(penalty.usdPerTonneProduct().times(1 / (KG_PER_TONNE * reoInProduct)));
    }
    return sum;
  }
}
