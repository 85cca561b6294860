package dev.ledo.assay.ree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatternTest {

  private static final ReferenceComposition CHONDRITE =
      ReferenceComposition.CHONDRITE_MCDONOUGH_1995;

  private static ReeAnalysis of(ReferenceComposition composition) {
    Map<Element, Amount> ppm = new EnumMap<>(Element.class);
    composition.ppm().forEach((element, value) -> ppm.put(element, Amount.of(value)));
    return new ReeAnalysis(composition.id(), ppm);
  }

  /// The figures as collected from the papers in a table of their own.
  @Test
  void referenceCompositionsAreThoseOfTheTable() {
    for (List<String> row : Tables.rows("reference-compositions.csv")) {
      List<String> values = row.subList(row.size() - 15, row.size());
      assertThat(
              ReferenceComposition.all().stream()
                  .filter(each -> agrees(each, values))
                  .map(ReferenceComposition::title))
          .as(row.getFirst())
          .hasSize(1);
    }
  }

  private static boolean agrees(ReferenceComposition composition, List<String> values) {
    return Stream.iterate(0, i -> i < 15, i -> i + 1)
        .allMatch(i ->
            composition.find(Element.REE.get(i)).map(String::valueOf).orElse("").isEmpty()
                ? values.get(i).isEmpty()
                : !values.get(i).isEmpty()
                    && composition.find(Element.REE.get(i)).get()
                        == Double.parseDouble(values.get(i)));
  }

  @Test
  void aReferenceDividedByItselfIsFlatAndHasNoAnomaly() {
    for (ReferenceComposition reference : ReferenceComposition.all()) {
      Pattern pattern = Pattern.of(of(reference), reference);
      pattern
          .ratios()
          .values()
          .forEach(ratio -> assertThat(ratio.low()).isCloseTo(1, within(1e-12)));
      assertThat(Anomaly.EU.in(pattern).get().low()).isCloseTo(1, within(1e-12));
      assertThat(Anomaly.LA.in(pattern).get().low()).isCloseTo(1, within(1e-12));
    }
  }

  /// By hand: PAAS over CI of McDonough & Sun: Sm 37.838, Eu 19.538, Gd 23.618; 19.538 / (37.838 ·
  /// 23.618)^½ = 0.6536, the well-known negative anomaly of shale.
  @Test
  void europiumAnomalyOfShaleIsAsComputedByHand() {
    Pattern shale = Pattern.of(of(ReferenceComposition.PAAS_TAYLOR_1985), CHONDRITE);
    assertThat(Anomaly.EU.in(shale).get().low()).isCloseTo(0.6536, within(5e-5));
  }

  @Test
  void anElementOnAStraightLineHasNoAnomaly() {
    Map<Element, Amount> ratios = new EnumMap<>(Element.class);
    for (Element element : IonicRadius.LANTHANIDES) {
      ratios.put(element, Amount.of(Math.exp(2 - 0.1 * IonicRadius.atomicNumber(element))));
    }
    Pattern line = new Pattern("line", CHONDRITE, ratios);
    for (Anomaly anomaly :
        List.of(
            Anomaly.EU,
            Anomaly.CE,
            Anomaly.CE_FROM_PR_ND,
            Anomaly.GD,
            Anomaly.GD_FROM_TB_DY,
            Anomaly.LA)) {
      assertThat(anomaly.in(line).get().low()).as(anomaly.id()).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void limitsMakeAnAnomalyALimit() {
    Map<Element, Amount> ratios = new EnumMap<>(Element.class);
    ratios.put(Element.SM, Amount.of(4));
    ratios.put(Element.EU, new Amount.Below(1));
    ratios.put(Element.GD, Amount.of(9));
    Amount below = Anomaly.EU.in(new Pattern("S", CHONDRITE, ratios)).get();
    assertThat(below.low()).isZero();
    assertThat(below.high()).isCloseTo(1.0 / 6, within(1e-12));
    ratios.put(Element.EU, Amount.of(1));
    ratios.put(Element.GD, new Amount.Below(9));
    Amount above = Anomaly.EU.in(new Pattern("S", CHONDRITE, ratios)).get();
    assertThat(above.low()).isCloseTo(1.0 / 6, within(1e-12));
    assertThat(above.high()).isInfinite();
    ratios.remove(Element.GD);
    assertThat(Anomaly.EU.in(new Pattern("S", CHONDRITE, ratios))).isEmpty();
  }

  @Test
  void yttriumStandsBetweenDysprosiumAndHolmiumAndPromethiumLeavesAGap() {
    SpiderPlot plot =
        SpiderPlot.of(List.of(of(ReferenceComposition.EUS_BAU_2018)), CHONDRITE, true);
    assertThat(plot.elements().indexOf(Element.Y))
        .isEqualTo(plot.elements().indexOf(Element.DY) + 1);
    assertThat(plot.positions()).isSorted().startsWith(57.0, 58.0, 59.0, 60.0, 62.0);
    assertThat(plot.lines().getFirst().values()).hasSize(15).allMatch(value -> value.isPresent());
    SpiderPlot withoutYttrium =
        SpiderPlot.of(List.of(), ReferenceComposition.CHONDRITE_ONEILL_2016, true);
    assertThat(withoutYttrium.elements()).doesNotContain(Element.Y).hasSize(14);
  }

  @Test
  void rocksOfTheReferencesAreNotRemarkedOn() {
    for (ReferenceComposition composition : ReferenceComposition.all()) {
      assertThat(Plausibility.remarks(of(composition))).as(composition.id()).isEmpty();
    }
  }

  /// Shares by value of a 2026 basket (NdPr 22, Dy 19, Tb 13) that outlets read as shares by mass.
  @Test
  void sharesByValueReadAsSharesByMassAreNoticed() {
    List<Remark> remarks =
        Plausibility.remarks(
            new ReeAnalysis(
                "basket", Map.of(Element.DY, Amount.of(19), Element.TB, Amount.of(13))));
    assertThat(remarks).hasSize(1);
    assertThat(remarks.getFirst().message())
        .startsWith("Dy:Tb by mass is 1.46, outside 2.8..7.8")
        .contains("shares by value mistaken for shares by mass");
  }

  @Test
  void aRatioThatMayBeUsualIsNotRemarkedOn() {
    Map<Element, Amount> unsure = new EnumMap<>(Element.class);
    unsure.put(Element.DY, Amount.of(10));
    unsure.put(Element.TB, Amount.between(1, 5));
    assertThat(Plausibility.remarks(new ReeAnalysis("S", unsure))).isEmpty();
    unsure.put(Element.TB, new Amount.Below(1));
    List<Remark> remarks = Plausibility.remarks(new ReeAnalysis("S", unsure));
    assertThat(remarks).hasSize(1);
    assertThat(remarks.getFirst().message()).startsWith("Dy:Tb by mass is above 10, outside");
  }

  @Test
  void aPatternThatWasAlreadyDividedShowsTheSawtooth() {
    Map<Element, Amount> twice =
        Pattern.of(of(ReferenceComposition.PAAS_POURMAND_2012), CHONDRITE).ratios();
    List<Remark> remarks = Plausibility.remarks(new ReeAnalysis("twice", twice));
    assertThat(remarks.stream().map(Remark::check)).contains("even-odd sawtooth of Gd to Lu");
    assertThat(remarks.getLast().value().low()).isBetween(-1.8, -1.6);
  }
}
