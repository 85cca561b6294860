package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.assay.value.Extraction;
import dev.ledo.assay.value.PayableValue;
import dev.ledo.assay.value.PriceList;
import dev.ledo.assay.value.SaleTerms;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Values a site's ore in each price world, on its leach and on its total assay.
final class Values {

  private static final String NO_LEACH =
      "valued on the total assay; in ion-adsorption clay only the leachable part is won";

  private final CaseFigures figures;
  private final List<PriceList> worlds;

  Values(CaseFigures figures) {
    this.figures = figures;
    this.worlds = figures.priceLists();
  }

  /// The price worlds of the case.
  List<PriceList> worlds() {
    return worlds;
  }

  List<SiteValue> of(List<SiteComposition> compositions, List<SampleResult> used) {
    List<SiteValue> values = new ArrayList<>();
    for (SiteComposition composition : compositions) {
      if (isWon(composition.digestion())) {
        Terms terms = terms(composition, used);
        worlds.forEach(prices -> values.add(value(composition, prices, terms)));
      }
    }
    return values;
  }

  private static boolean isWon(Digestion digestion) {
    return digestion == Digestion.TOTAL || digestion == Digestion.AMMONIUM_SULFATE_LEACH;
  }

  /// Terms of sale, with impurities as in the middle of the samples.
  Terms terms(SiteComposition composition, List<SampleResult> used) {
    Map<Element, Amount> ppm = new EnumMap<>(Element.class);
    for (Element impurity : List.of(Element.TH, Element.U)) {
      middle(composition, used, impurity).ifPresent(amount -> ppm.put(impurity, amount));
    }
    composition
        .posterior()
        .elements()
        .forEach(element -> ppm.put(element, Amount.of(composition.ppm(element).median())));
    return Terms.of(figures, new ReeAnalysis("", ppm), composition.digestion());
  }

  private static Optional<Amount> middle(
      SiteComposition composition, List<SampleResult> used, Element element) {
    double[] sorted =
        used.stream()
            .filter(each -> each.digestion() == composition.digestion())
            .filter(each -> composition.samples().contains(each.sample()))
            .flatMap(each -> each.analysis().find(element).stream())
            .mapToDouble(Amount::high)
            .sorted()
            .toArray();
    return sorted.length == 0
        ? Optional.empty()
        : Optional.of(Amount.of(sorted[sorted.length / 2]));
  }

  private static SiteValue value(SiteComposition composition, PriceList prices, Terms terms) {
    Map<Element, Double> median = new EnumMap<>(Element.class);
    composition
        .posterior()
        .elements()
        .forEach(element -> median.put(element, composition.ppm(element).median()));
    DrawnValue low = DrawnValue.lowest(prices, terms);
    DrawnValue high = DrawnValue.highest(prices, terms);
    PayableValue middle = of(composition.digestion(), median, prices, terms);
    List<String> remarks = new ArrayList<>(middle.remarks());
    remarks.addAll(terms.remarks());
    if (composition.digestion() == Digestion.TOTAL && !remarks.contains(NO_LEACH)) {
      remarks.addFirst(NO_LEACH);
    }
    return new SiteValue(
        composition.digestion(),
        estimate(composition, low::usdPerTonneReo, high::usdPerTonneReo),
        estimate(composition, low::usdPerTonneOre, high::usdPerTonneOre),
        middle,
        remarks);
  }

  /// Median at the middle of prices and terms; ends at their ends.
  private static Estimate estimate(
      SiteComposition composition,
      ToDoubleFunction<Map<Element, Double>> low,
      ToDoubleFunction<Map<Element, Double>> high) {
    Estimate least = composition.posterior().of(low, composition.level());
    Estimate most = composition.posterior().of(high, composition.level());
    return new Estimate(
        (least.median() + most.median()) / 2, least.low(), most.high(), composition.level());
  }

  /// Value of an ore with contents that are numbers.
  static PayableValue of(
      Digestion digestion, Map<Element, Double> ppm, PriceList prices, Terms terms) {
    Map<Element, Amount> amounts = new EnumMap<>(Element.class);
    ppm.forEach((element, value) -> amounts.put(element, Amount.of(value)));
    return of(digestion, new ReeAnalysis("", amounts), prices, terms);
  }

  static PayableValue of(Digestion digestion, ReeAnalysis ore, PriceList prices, Terms terms) {
    SaleTerms sale = terms.sale();
    Extraction extraction =
        digestion == Digestion.TOTAL
            ? new Extraction.Cracking(terms.recovery())
            : new Extraction.AmmoniumSulfate(ore, terms.recovery());
    return PayableValue.of(ore, extraction, prices, sale);
  }
}
