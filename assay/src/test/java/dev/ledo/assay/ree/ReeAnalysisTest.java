package dev.ledo.assay.ree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Oxide;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReeAnalysisTest {

  private static ReeAnalysis everywhere(Amount amount) {
    Map<Element, Amount> ppm = new EnumMap<>(Element.class);
    Element.REE.forEach(element -> ppm.put(element, amount));
    return new ReeAnalysis("S1", ppm);
  }

  private static OxideSum sum(ReeAnalysis analysis, SumDefinition definition) {
    return OxideSum.of(analysis, definition, OxideForms.TRADE, CensoredResults.AS_RANGE);
  }

  /// Factors of `periodictable` masses, added up by hand.
  @Test
  void totalIsTheSumOfTradeOxides() {
    assertThat(sum(everywhere(Amount.of(1)), SumDefinition.TREO).ppm().low())
        .isCloseTo(
            1.172769 + 1.228368 + 1.208161 + 1.166377 + 1.159607 + 1.157922 + 1.152614 + 1.176172
                + 1.147683 + 1.145507 + 1.143481 + 1.142058 + 1.138684 + 1.137160 + 1.269932,
            within(1e-5));
  }

  @Test
  void onlyCeriumPraseodymiumAndTerbiumDependOnTheForm() {
    for (Element element : Element.REE) {
      boolean depends = OxideForms.TRADE.of(element) != OxideForms.SESQUIOXIDE.of(element);
      assertThat(depends).isEqualTo(List.of(Element.CE, Element.PR, Element.TB).contains(element));
      assertThat(OxideForms.SESQUIOXIDE.of(element).formula()).endsWith("2O3");
    }
    assertThat(OxideForms.SESQUIOXIDE.of(Element.CE)).isEqualTo(Oxide.CE2O3);
  }

  @Test
  void oxideAndElementConvertBack() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      Element element = Element.REE.get(random.nextInt(15));
      double ppm = Math.exp(10 * random.nextGaussian());
      Amount back =
          OxideForms.TRADE.elementPpm(element, OxideForms.TRADE.oxidePpm(element, Amount.of(ppm)));
      assertThat(back.low()).isCloseTo(ppm, within(1e-12 * ppm));
    }
  }

  @Test
  void lightAndHeavyOfOneAuthorAddUpToTheTotal() {
    ReeAnalysis analysis = everywhere(Amount.of(3));
    double total = sum(analysis, SumDefinition.TREO).ppm().low();
    for (List<SumDefinition> pair :
        List.of(
            List.of(SumDefinition.LREO_TO_SM, SumDefinition.HREO_EU_Y),
            List.of(SumDefinition.LREO_TO_EU, SumDefinition.HREO_GD_Y),
            List.of(SumDefinition.LREO_TO_GD, SumDefinition.HREO_TB_Y))) {
      double parts =
          sum(analysis, pair.getFirst()).ppm().low() + sum(analysis, pair.getLast()).ppm().low();
      assertThat(parts).isCloseTo(total, within(1e-9));
    }
  }

  @Test
  void definitionsSayWhoMadeThemAndAreFoundByKey() {
    for (SumDefinition definition : SumDefinition.all()) {
      assertThat(definition.source()).isNotBlank();
      assertThat(SumDefinition.find(definition.id())).contains(definition);
    }
    assertThat(SumDefinition.CREO_Y.elements())
        .containsExactly(Element.ND, Element.EU, Element.TB, Element.DY, Element.Y);
    assertThat(SumDefinition.HREO_TB_Y).hasToString("HREO-tb-y/1");
    assertThat(SumDefinition.all().stream().map(SumDefinition::id)).doesNotHaveDuplicates();
  }

  @Test
  void aLimitMakesTheSumARangeOrIsLeftOutButNeverHalved() {
    ReeAnalysis analysis =
        new ReeAnalysis(
            "S1", Map.of(Element.DY, Amount.of(10), Element.TB, new Amount.Below(0.05)));
    OxideSum ranged = sum(analysis, SumDefinition.DY_TB);
    assertThat(ranged.ppm().low()).isCloseTo(11.47683, within(1e-4));
    assertThat(ranged.ppm().high()).isCloseTo(11.47683 + 0.0588086, within(1e-4));
    OxideSum without =
        OxideSum.of(analysis, SumDefinition.DY_TB, OxideForms.TRADE, CensoredResults.LEAVE_OUT);
    assertThat(without.ppm().isExact()).isTrue();
    assertThat(without.leftOut()).containsExactly(Element.TB);
    assertThat(without.isComplete()).isFalse();
  }

  @Test
  void anOverrangeResultLeavesTheSumOpenAbove() {
    ReeAnalysis analysis =
        new ReeAnalysis(
            "S1", Map.of(Element.ND, new Amount.Above(10_000), Element.PR, Amount.of(2000)));
    OxideSum sum = sum(analysis, SumDefinition.MREO);
    assertThat(sum.ppm().high()).isInfinite();
    assertThat(sum.unreported()).containsExactly(Element.TB, Element.DY);
  }

  @Test
  void amountsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new ReeAnalysis("S1", Map.of(Element.DY, Amount.of(-1))))
        .hasMessage("-1 ppm Dy is outside 0..1000000");
    assertThatThrownBy(() -> new ReeAnalysis("S1", Map.of(Element.DY, Amount.of(Double.NaN))))
        .hasMessageContaining("ppm Dy is outside");
  }

  /// Rows of USGS, Minerals Yearbook 2022, table 2, do not add up to 100.
  @Test
  void closingASharesRowKeepsWhatItAddedUpTo() {
    MassShares longnan =
        MassShares.published(
            Map.of(Element.Y, Amount.of(64.9), Element.CE, new Amount.Below(1.09)));
    MassShares closed = longnan.closed();
    assertThat(closed.rawSum().high()).isCloseTo(65.99, within(1e-9));
    assertThat(closed.find(Element.Y).get().low()).isCloseTo(100 * 64.9 / 65.99, within(1e-9));
    assertThat(closed.find(Element.Y).get().high()).isEqualTo(100);
    assertThat(closed.unknown()).contains(Element.DY).doesNotContain(Element.Y);
    assertThat(closed.closed()).isEqualTo(closed);
  }

  @Test
  void closedSharesOfASampleAddUpToAHundred() {
    Random random = new Random(8);
    for (int sample = 0; sample < 200; sample++) {
      Map<Element, Amount> ppm = new EnumMap<>(Element.class);
      Element.REE.forEach(element -> ppm.put(element, Amount.of(random.nextDouble() * 100)));
      MassShares shares = MassShares.of(new ReeAnalysis("S", ppm)).get();
      double total = shares.percent().values().stream().mapToDouble(Amount::low).sum();
      assertThat(total).isCloseTo(100, within(1e-9));
      assertThat(shares.sum(SumDefinition.TREO).low()).isCloseTo(100, within(1e-9));
    }
  }
}
