package dev.ledo.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.assay.composition.Chain;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.composition.MeasurementError;
import dev.ledo.assay.composition.SitePosterior;
import dev.ledo.assay.composition.SiteSample;
import dev.ledo.assay.composition.SpreadPrior;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.assay.ree.SumDefinition;
import dev.ledo.assay.sampling.Advice;
import dev.ledo.assay.sampling.Look;
import dev.ledo.assay.sampling.NextSample;
import dev.ledo.assay.sampling.Offer;
import dev.ledo.assay.sampling.Situation;
import dev.ledo.assay.sampling.SourceValue;
import dev.ledo.assay.sampling.Variation;
import dev.ledo.assay.value.Extraction;
import dev.ledo.assay.value.OxidePrice;
import dev.ledo.assay.value.PayableValue;
import dev.ledo.assay.value.PriceList;
import dev.ledo.assay.value.PriceWorld;
import dev.ledo.assay.value.Quote;
import dev.ledo.assay.value.SaleTerms;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Oxide;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The way of a leach assay through the room: site, value, worth of another sample.
class FromSamplesToAdviceTest {

  private static final MeasurementError ERROR = MeasurementError.of(0.01, 0.0025, 0.0025);

  private static SiteSample sample(String name, double nd, double tb, Amount dy) {
    return new SiteSample(
        new ReeAnalysis(
            name, Map.of(Element.ND, Amount.of(nd), Element.TB, Amount.of(tb), Element.DY, dy)),
        ERROR);
  }

  private static final List<SiteSample> SAMPLES =
      List.of(
          sample("A1", 110, 3.1, Amount.of(18)),
          sample("A2", 150, 5.2, Amount.of(31)),
          sample("A3", 70, 2.0, new Amount.Below(15)));

  private static PriceList prices() {
    Map<Element, OxidePrice> prices = new EnumMap<>(Element.class);
    Quote quote = new Quote("China", "FOB", "2025", "USGS MCS 2026");
    prices.put(Element.ND, new OxidePrice(Oxide.ND2O3, Amount.of(73), quote));
    prices.put(Element.TB, new OxidePrice(Oxide.TB4O7, Amount.of(1010), quote));
    prices.put(Element.DY, new OxidePrice(Oxide.DY2O3, Amount.of(239), quote));
    return new PriceList("FOB 2025", PriceWorld.CHINA, prices);
  }

  private static double usdPerTonneOre(Map<Element, Double> ppm) {
    Map<Element, Amount> amounts = new EnumMap<>(Element.class);
    ppm.forEach((element, value) -> amounts.put(element, Amount.of(value)));
    ReeAnalysis ore = new ReeAnalysis("site A", amounts);
    return PayableValue.of(
            ore,
            new Extraction.AmmoniumSulfate(ore, Amount.of(0.8)),
            prices(),
            new SaleTerms(Amount.of(0.75), Amount.of(5), 0.9, List.of()))
        .usdPerTonneOre()
        .low();
  }

  @Test
  void fromThreeSamplesToTheNextOnes() {
    SitePosterior site = SitePosterior.of(SAMPLES, SpreadPrior.weak(), Chain.of(1));
    Estimate value = site.of(FromSamplesToAdviceTest::usdPerTonneOre, 0.9);
    assertThat(value.low()).isPositive();
    assertThat(value.median()).isBetween(value.low(), value.high());
    assertThat(site.share(SumDefinition.DY_TB, 0.9).median()).isBetween(10.0, 25.0);

    double spread = site.logSpread(Element.ND);
    Situation situation =
        new Situation(
            "site A",
            site.logMean().getFirst() + Math.log(0.8),
            SAMPLES.size(),
            new Variation(Math.sqrt(spread * spread + 0.0125), 0.05, 0.08, 0.15),
            1,
            0.2);
    double usdPerPpm = value.median() / site.meanPpm(Element.ND, 0.9).median();
    Advice advice =
        NextSample.of(situation, SourceValue.aboveBreakEven(85, 1e5 * usdPerPpm), 1, 2000)
            .advise(
                List.of(
                    new Offer(Look.FIELD_SAMPLE, 12, 20_000, 2_000),
                    new Offer(Look.DUPLICATE, 6, 0, 200),
                    new Offer(Look.LEACH_TEST, 6, 500, 800)));
    assertThat(advice.best()).isPresent();
    assertThat(advice.best().get().usd()).isLessThanOrEqualTo(advice.perfectUsd());
    assertThat(advice.sentence()).contains("site A before you decide, worth about");
  }
}
