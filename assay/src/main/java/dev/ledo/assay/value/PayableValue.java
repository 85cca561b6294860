package dev.ledo.assay.value;

import dev.ledo.assay.ree.MassShares;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an ore is worth on given terms in one price world.
///
/// @param basket the separated value of what is won
/// @param usdPerTonneReo paid per tonne of REO in the product
/// @param usdPerTonneOre paid per tonne of ore, by what it gives; below 0 if deductions exceed it
/// @param productKgPerTonneOre REO won, kg per tonne of ore
/// @param recovery won over the total assay, by element; only where both are above 0
/// @param remarks what must stand beside the numbers
/// @see docs/methods/basket-value.md
public record PayableValue(
    BasketValue basket,
    Amount usdPerTonneReo,
    Amount usdPerTonneOre,
    Amount productKgPerTonneOre,
    Map<Element, Amount> recovery,
    List<String> remarks) {

  private static final double KG_PER_TONNE = 1000;

  public PayableValue {
    Map<Element, Amount> ordered = new EnumMap<>(Element.class);
    ordered.putAll(recovery);
    recovery = Collections.unmodifiableMap(ordered);
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
        product.values().stream().reduce(Amount.of(0), Amount::plus),
        recovery(product, total),
        remarks(extraction, basket, total));
  }

  /// The part of an element in the ore that is won, if both are known.
  public Optional<Amount> findRecovery(Element element) {
    return Optional.ofNullable(recovery.get(element));
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

  private static Map<Element, Amount> recovery(Map<Element, Amount> product, ReeAnalysis total) {
    Map<Element, Amount> contained = Extraction.oxideKgPerTonne(total, Amount.of(1));
    Map<Element, Amount> recovery = new EnumMap<>(Element.class);
    product.forEach((element, won) ->
        Optional.ofNullable(contained.get(element))
            .filter(all -> all.low() > 0)
            .ifPresent(all -> recovery.put(element, won.dividedBy(all))));
    return recovery;
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
