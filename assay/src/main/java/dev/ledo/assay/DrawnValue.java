package dev.ledo.assay;

import dev.ledo.assay.value.PriceList;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.Map;
import java.util.Optional;

/// Payable value of ores whose contents are numbers, at one end of prices and terms.
///
/// The formula of [dev.ledo.assay.value.PayableValue], without its ranges and remarks: a posterior
/// asks it thousands of times.
final class DrawnValue {

  private static final double KG_PER_TONNE = 1000;

  private final double[] paidUsdPerKg;
  private final double lossRecovery;
  private final double gainRecovery;

  /// @param paidUsdPerKg for each rare earth in the order of [Element#REE], what its oxide brings
  ///   after all deductions, US dollars per kg
  /// @param lossRecovery part of an oxide that reaches the product where it brings less than
  ///   nothing
  /// @param gainRecovery part where it brings something
  private DrawnValue(double[] paidUsdPerKg, double lossRecovery, double gainRecovery) {
    this.paidUsdPerKg = paidUsdPerKg;
    this.lossRecovery = lossRecovery;
    this.gainRecovery = gainRecovery;
  }

  /// The least that is paid.
  static DrawnValue lowest(PriceList prices, Terms terms) {
    double[] paid = new double[Element.REE.size()];
    for (int k = 0; k < paid.length; k++) {
      double price = prices.find(Element.REE.get(k)).map(Amount::low).orElse(0.0);
      paid[k] = price * terms.sale().payable().low() - terms.sale().deductionUsdPerKgReo().high();
    }
    return new DrawnValue(paid, terms.recovery().high(), terms.recovery().low());
  }

  /// The most that is paid.
  static DrawnValue highest(PriceList prices, Terms terms) {
    double[] paid = new double[Element.REE.size()];
    for (int k = 0; k < paid.length; k++) {
      double price = prices.find(Element.REE.get(k)).map(Amount::high).orElse(0.0);
      paid[k] = price * terms.sale().payable().high() - terms.sale().deductionUsdPerKgReo().low();
    }
    return new DrawnValue(paid, terms.recovery().low(), terms.recovery().high());
  }

  /// US dollars per tonne of ore.
  double usdPerTonneOre(Map<Element, Double> ppm) {
    double usd = 0;
    for (int k = 0; k < paidUsdPerKg.length; k++) {
      double recovery = paidUsdPerKg[k] > 0 ? gainRecovery : lossRecovery;
      usd += oxideKgPerTonne(ppm, k) * recovery * paidUsdPerKg[k];
    }
    return usd;
  }

  /// US dollars per tonne of REO in the product; recovery is the same for all oxides.
  double usdPerTonneReo(Map<Element, Double> ppm) {
    double usd = 0;
    double kg = 0;
    for (int k = 0; k < paidUsdPerKg.length; k++) {
      usd += oxideKgPerTonne(ppm, k) * paidUsdPerKg[k];
      kg += oxideKgPerTonne(ppm, k);
    }
    return KG_PER_TONNE * usd / kg;
  }

  private static double oxideKgPerTonne(Map<Element, Double> ppm, int k) {
    Element element = Element.REE.get(k);
    return Optional.ofNullable(ppm.get(element)).orElse(0.0)
        * element.tradeOxide().factor()
        / KG_PER_TONNE;
  }
}
