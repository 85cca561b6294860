package dev.ledo.assay.value;

import dev.ledo.assay.ree.MassShares;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an ore is worth on given terms in one price world.
///
/// @param basket the separated value of what is won
/// @param usdPerTonneReo paid per tonne of REO in the product
/// @param usdPerTonneOre paid per tonne of ore, by what it gives; below 0 if deductions exceed it
/// @param remarks what must stand beside the numbers
/// @see docs/methods/basket-value.md
public record PayableValue(
    BasketValue basket, Amount usdPerTonneReo, Amount usdPerTonneOre, List<String> remarks) {

  private static final double KG_PER_TONNE = 1000;

  public PayableValue {
    remarks = List.copyOf(remarks);
  }

  /// Values an ore.
  ///
  /// @param total total assay of the ore
  /// @throws IllegalArgumentException if nothing is won
  public static PayableValue of(
      ReeAnalysis total, Extraction extraction, PriceList prices, SaleTerms terms) {
    Map<Element, Amount> product = extraction.productKgPerTonne(total);
    BasketValue basket = BasketValue.of(MassShares.published(sharesOf(product)), prices);
    Amount deduction = terms.deductionUsdPerKgReo();
    Amount perKg = basket.usdPerKgReo().times(terms.payable()).minus(deduction);
    return new PayableValue(
        basket,
        perKg.times(KG_PER_TONNE),
        perTonneOre(product, prices, terms.payable(), deduction),
        remarks(extraction, basket, total));
  }

  /// Any numbers in proportion to the product will do as shares; these are a twentieth of the kg
  /// per tonne, so that they stay below 100.
  private static Map<Element, Amount> sharesOf(Map<Element, Amount> product) {
    Map<Element, Amount> shares = new EnumMap<>(Element.class);
    product.forEach((element, kg) -> shares.put(element, kg.times(0.05)));
    return shares;
  }

  /// Element by element: more of an element that brings less than its deduction lowers the value.
  private static Amount perTonneOre(
      Map<Element, Amount> product, PriceList prices, Amount payable, Amount deduction) {
    double low = 0;
    double high = 0;
    for (Map.Entry<Element, Amount> part : product.entrySet()) {
      Amount paid = prices.orNothing(part.getKey()).times(payable).minus(deduction);
      low += least(part.getValue(), paid.low());
      high -= least(part.getValue(), -paid.high());
    }
    return Amount.between(low, Math.max(low, high));
  }

  private static double least(Amount kg, double usdPerKg) {
    return usdPerKg == 0 ? 0 : usdPerKg * (usdPerKg > 0 ? kg.low() : kg.high());
  }

  private static List<String> remarks(
      Extraction extraction, BasketValue basket, ReeAnalysis total) {
    List<String> remarks = new ArrayList<>();
    switch (extraction) {
      case Extraction.AmmoniumSulfate(ReeAnalysis leachable, Amount _) ->
          moreThanTotal(leachable, total).forEach(remarks::add);
      case Extraction.Cracking _ ->
          remarks.add(
              "valued on the total assay; in ion-adsorption clay only the leachable part is won");
    }
    if (basket.prices().world() == PriceWorld.OUTSIDE_CHINA) {
      remarks.add(PriceWorld.CAVEAT);
    }
    if (!basket.unpriced().isEmpty()) {
      remarks.add(
          "without price, counted as worth nothing: "
              + String.join(", ", basket.unpriced().stream().map(Element::symbol).toList()));
    }
    return remarks;
  }

  private static List<String> moreThanTotal(ReeAnalysis leachable, ReeAnalysis total) {
    List<String> remarks = new ArrayList<>();
    for (Element element : Element.REE) {
      Optional<Amount> leached = leachable.find(element);
      Optional<Amount> all = total.find(element);
      if (leached.isPresent() && all.isPresent() && leached.get().low() > all.get().high()) {
        remarks.add(
            "leach test gives "
                + leached.get()
                + " ppm "
                + element.symbol()
                + ", more than the total assay, "
                + all.get()
                + " ppm; check that both are of the same sample and basis");
      }
    }
    return remarks;
  }
}
