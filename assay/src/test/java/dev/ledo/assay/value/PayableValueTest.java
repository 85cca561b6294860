package dev.ledo.assay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayableValueTest {

  private static final ReeAnalysis TOTAL =
      new ReeAnalysis("C1", Map.of(Element.DY, Amount.of(30), Element.CE, Amount.of(300)));
  private static final ReeAnalysis LEACH =
      new ReeAnalysis("C1", Map.of(Element.DY, Amount.of(15), Element.CE, Amount.of(3)));

  /// The value at Chinese prices, all of it paid.
  private static PayableValue inChina(ReeAnalysis ore, Extraction extraction) {
    return PayableValue.of(ore, extraction, BasketValueTest.china(), SaleTerms.full());
  }

  /// By hand: 15 ppm Dy is 0.01721525 kg Dy2O3 per tonne, 3 ppm Ce 0.0036851 kg CeO2; at 80 %
  /// recovery 0.0167203 kg; Dy 239 and Ce 1.71 USD/kg give 3.2966 USD per tonne of ore, of which 75
  /// % is paid, less 10 USD/kg: 2.4724 - 0.1672 = 2.3052.
  @Test
  void clayIsWorthWhatLeaches() {
    PayableValue value =
        PayableValue.of(
            TOTAL,
            new Extraction.AmmoniumSulfate(LEACH, Amount.of(0.8)),
            BasketValueTest.china(),
            new SaleTerms(Amount.of(0.75), Amount.of(10), 0.9, List.of()));
    assertThat(value.productKgPerTonneOre().low()).isCloseTo(0.0167203, within(1e-6));
    assertThat(value.usdPerTonneOre().low()).isCloseTo(2.3052, within(1e-4));
    assertThat(value.usdPerTonneReo().low()).isCloseTo(1000 * 2.3052 / 0.0167203, within(10.0));
    assertThat(value.findRecovery(Element.DY).get().low()).isCloseTo(0.4, within(1e-12));
    assertThat(value.findRecovery(Element.CE).get().low()).isCloseTo(0.008, within(1e-12));
    assertThat(value.remarks()).isEmpty();
  }

  @Test
  void aFusionAssayOverstatesClayAndTheRemarkSaysSo() {
    PayableValue total = inChina(TOTAL, new Extraction.Cracking(Amount.of(0.8)));
    PayableValue leach = inChina(TOTAL, new Extraction.AmmoniumSulfate(LEACH, Amount.of(0.8)));
    assertThat(total.usdPerTonneOre().low()).isGreaterThan(2 * leach.usdPerTonneOre().low());
    assertThat(total.usdPerTonneReo().low()).isLessThan(leach.usdPerTonneReo().low());
    assertThat(total.remarks())
        .containsExactly(
            "valued on the total assay; in ion-adsorption clay only the leachable part is won");
  }

  @Test
  void pricesOutsideChinaComeWithTheirCaveat() {
    PayableValue value =
        PayableValue.of(
            TOTAL,
            new Extraction.AmmoniumSulfate(LEACH, Amount.of(1)),
            BasketValueTest.europe(),
            SaleTerms.full());
    assertThat(value.remarks()).containsExactly(PriceWorld.CAVEAT);
  }

  @Test
  void moreLeachedThanContainedIsRemarkedOn() {
    PayableValue value = inChina(LEACH, new Extraction.AmmoniumSulfate(TOTAL, Amount.of(1)));
    assertThat(value.remarks())
        .contains(
            "leach test gives 30 ppm Dy, more than the total assay, 15 ppm; check that both are of"
                + " the same sample and basis");
  }

  /// 5 USD per tonne and ppm above 50 ppm, at 150 ppm Th in a product of 50 % REO: 500 USD per
  /// tonne of product are 1 USD per kg of REO.
  @Test
  void penaltiesAreCountedPerKilogramOfReo() {
    Penalty thorium = new Penalty(Amount.of(150), 50, 5);
    SaleTerms terms = new SaleTerms(Amount.of(1), Amount.of(2), 0.5, List.of(thorium));
    assertThat(terms.deductionUsdPerKgReo().low()).isCloseTo(3, within(1e-12));
    Penalty unsure = new Penalty(new Amount.Below(60), 50, 5);
    assertThat(unsure.usdPerTonneProduct()).isEqualTo(Amount.between(0, 50));
  }

  @Test
  void cheapElementsCostMoreThanTheyBring() {
    ReeAnalysis cerium = new ReeAnalysis("C2", Map.of(Element.CE, Amount.between(100, 200)));
    PayableValue value =
        PayableValue.of(
            cerium,
            new Extraction.Cracking(Amount.of(1)),
            BasketValueTest.china(),
            new SaleTerms(Amount.of(1), Amount.of(3), 1, List.of()));
    assertThat(value.usdPerTonneOre().high()).isCloseTo(0.1228368 * (1.71 - 3), within(1e-6));
    assertThat(value.usdPerTonneOre().low()).isCloseTo(0.2456736 * (1.71 - 3), within(1e-6));
  }

  @Test
  void anOverrangeResultLeavesTheValueOpenAbove() {
    ReeAnalysis rich =
        new ReeAnalysis(
            "C3", Map.of(Element.DY, new Amount.Above(5000), Element.CE, Amount.of(5000)));
    PayableValue value = inChina(rich, new Extraction.Cracking(Amount.of(1)));
    assertThat(value.usdPerTonneOre().high()).isInfinite();
    assertThat(value.usdPerTonneReo().high()).isCloseTo(239_000, within(1.0));
    assertThat(value.usdPerTonneReo().low()).isBetween(110_000.0, 120_000.0);
  }

  @Test
  void partsOutsideZeroToOneAreRefused() {
    assertThatThrownBy(() -> new Extraction.Cracking(Amount.of(80)))
        .hasMessage("recovery 80 is outside 0..1");
    assertThatThrownBy(() -> new SaleTerms(Amount.of(75), Amount.of(0), 1, List.of()))
        .hasMessage("payable part 75 is outside 0..1");
  }
}
