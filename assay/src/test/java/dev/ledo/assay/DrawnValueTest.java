package dev.ledo.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.value.OxidePrice;
import dev.ledo.assay.value.PayableValue;
import dev.ledo.assay.value.Penalty;
import dev.ledo.assay.value.PriceList;
import dev.ledo.assay.value.PriceWorld;
import dev.ledo.assay.value.Quote;
import dev.ledo.assay.value.SaleTerms;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class DrawnValueTest {

  @RepeatedTest(50)
  void endsAreThoseOfThePayableValue(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    Map<Element, Double> ppm = new EnumMap<>(Element.class);
    Map<Element, OxidePrice> prices = new EnumMap<>(Element.class);
    for (Element element : Element.REE) {
      ppm.put(element, random.nextDouble(1, 500));
      if (random.nextInt(5) > 0) {
        prices.put(element, price(element, random));
      }
    }
    var list = new PriceList("drawn", PriceWorld.CHINA, prices);
    var sale =
        new SaleTerms(
            Amount.between(0.7, 0.85),
            Amount.between(1, random.nextDouble(2, 30)),
            0.9,
            List.of(new Penalty(Amount.between(100, 300), 50, 2)));
    var terms = new Terms(sale, Amount.between(0.6, 0.8), List.of());

    PayableValue whole = Values.of(Digestion.AMMONIUM_SULFATE_LEACH, ppm, list, terms);
    DrawnValue low = DrawnValue.lowest(list, terms);
    DrawnValue high = DrawnValue.highest(list, terms);
    assertThat(low.usdPerTonneOre(ppm)).isCloseTo(whole.usdPerTonneOre().low(), within(1e-9));
    assertThat(high.usdPerTonneOre(ppm)).isCloseTo(whole.usdPerTonneOre().high(), within(1e-9));
  }

  /// Where the recovery is a number the shares are too, and the bounds of the basket are tight.
  @RepeatedTest(50)
  void valueOfReoIsThatOfThePayableValue(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    Map<Element, Double> ppm = new EnumMap<>(Element.class);
    Map<Element, OxidePrice> prices = new EnumMap<>(Element.class);
    for (Element element : Element.REE) {
      ppm.put(element, random.nextDouble(1, 500));
      prices.put(element, price(element, random));
    }
    var list = new PriceList("drawn", PriceWorld.CHINA, prices);
    var sale = new SaleTerms(Amount.between(0.7, 0.85), Amount.of(3), 1, List.of());
    var terms = new Terms(sale, Amount.of(0.8), List.of());

    PayableValue whole = Values.of(Digestion.TOTAL, ppm, list, terms);
    assertThat(DrawnValue.lowest(list, terms).usdPerTonneReo(ppm))
        .isCloseTo(whole.usdPerTonneReo().low(), within(1e-6));
    assertThat(DrawnValue.highest(list, terms).usdPerTonneReo(ppm))
        .isCloseTo(whole.usdPerTonneReo().high(), within(1e-6));
  }

  private static OxidePrice price(Element element, SplittableRandom random) {
    double usd = random.nextDouble(0.5, 1000);
    return new OxidePrice(
        element.tradeOxide(),
        Amount.between(usd, usd * random.nextDouble(1.1, 2)),
        new Quote("", "", "", ""));
  }
}
