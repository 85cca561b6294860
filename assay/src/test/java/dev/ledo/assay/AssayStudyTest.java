package dev.ledo.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.quality.BlankChecks;
import dev.ledo.assay.quality.MeanRatio;
import dev.ledo.assay.quality.Verdict;
import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.Variogram;
import dev.ledo.assay.value.PriceWorld;
import dev.ledo.assay.value.Radioactivity;
import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The campaign of `cases/kachin`, whose faults were planted: see `IllustrativeCampaign`.
class AssayStudyTest {

  private static final LookCosts COSTS =
      new LookCosts(
          OptionalDouble.of(45),
          OptionalDouble.of(2e6),
          OptionalDouble.of(20_000),
          OptionalDouble.of(800),
          LookCosts.Pulps.UNKNOWN);

  private static final CaseView VIEW = CaseView.of(read());
  private static final CampaignResult FOUND = study(AssayOptions.usual(1));

  private static Case read() {
    return new CaseReader(Schema.load()).read(Path.of("../cases/kachin")).found().orElseThrow();
  }

  private static CampaignResult study(AssayOptions options) {
    return new AssayStudy(options).of(VIEW).campaigns().getFirst();
  }

  @BeforeAll
  static void campaignIsFound() {
    assertThat(FOUND.id()).isEqualTo("kachin-illustrative");
    assertThat(FOUND.isIllustrative()).isTrue();
  }

  private static SampleResult sample(String id, Digestion digestion) {
    return FOUND.samples().stream()
        .filter(each -> each.sample().equals(id) && each.digestion() == digestion)
        .findFirst()
        .orElseThrow();
  }

  private static BatchQuality batch(String certificate) {
    return FOUND.batches().stream()
        .filter(each -> each.certificate().id().number().equals(certificate))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void newIssueOfACertificateSupersedesTheOneThatWasTenTimesTooHigh() {
    assertThat(FOUND.files().certificates().current())
        .extracting(each -> each.id().toString())
        .containsExactly("ILL26001 v2", "ILL26002 v1", "ILL26003 v1", "ILL26004 v1", "ILL26005 v1");
    assertThat(FOUND.files().certificates().superseded())
        .extracting(each -> each.id().toString())
        .containsExactly("ILL26001 v1");
    assertThat(sample("CHP-004", Digestion.TOTAL).analysis().find(Element.DY))
        .contains(Amount.of(39.4));
    assertThat(FOUND.files().quarantine()).isEmpty();
    assertThat(FOUND.notes()).isEmpty();
  }

  @Test
  void biasOfTheReferenceMaterialsHasTheSecondBatchAnalysedAgain() {
    assertThat(batch("ILL26001").verdict()).isEqualTo(Verdict.ACCEPT_WITH_NOTE);
    assertThat(batch("ILL26001").toReassay()).isEmpty();
    BatchQuality second = batch("ILL26002");
    assertThat(second.verdict()).isEqualTo(Verdict.REASSAY);
    assertThat(second.toReassay()).contains("TSL-002", "PNG-006", "QC-14").doesNotContain("QC-08");
    assertThat(second.findings())
        .anySatisfy(finding -> {
          assertThat(finding.reason())
              .isEqualTo(
                  "QC-08 = 32.4 is 3.91 standard deviations from 29 of ILL-STD-A (rule 1-3s)");
          assertThat(finding.elements()).containsExactly(Element.DY);
        });
    assertThat(batch("ILL26003").findings())
        .extracting(BatchFinding::reason)
        .contains("no reference material: a bias would not be seen");
  }

  @Test
  void blankThatCarriesOverFails() {
    AnalyteQuality lanthanum = batch("ILL26002").analytes().getFirst();
    assertThat(lanthanum.element()).isEqualTo(Element.LA);
    BlankChecks.Judged blank = lanthanum.blanks().getFirst();
    assertThat(blank.blank().sample()).isEqualTo("QC-09");
    assertThat(blank.detectionLimits()).isCloseTo(36.4, within(1e-9));
    assertThat(blank.outcome()).isEqualTo(BlankChecks.Outcome.FAILURE);
    assertThat(batch("ILL26001").analytes().getFirst().blanks().getFirst().outcome())
        .isEqualTo(BlankChecks.Outcome.CLEAN);
  }

  @Test
  void exchangedDuplicatesAreNoticedAndTheirPartnersNamed() {
    assertThat(batch("ILL26001").doubts()).isEmpty();
    assertThat(batch("ILL26002").doubts())
        .extracting(doubt -> doubt.sample() + " " + doubt.of() + " " + doubt.looksLike().orElse(""))
        .containsExactly("QC-11 PNG-001 PNG-002", "QC-12 PNG-002 PNG-001");
    assertThat(batch("ILL26002").doubts().getFirst().sentence())
        .contains("of which QC-11 should be a duplicate")
        .contains("off PNG-002: samples may have been exchanged");
  }

  @Test
  void yttriumOverTheRangeIsReplacedByTheMethodForHighContents() {
    SampleResult sample = sample("PNG-004", Digestion.TOTAL);
    assertThat(sample.overRange()).containsExactly(Element.Y);
    assertThat(sample.analysis().find(Element.Y).orElseThrow().isExact()).isTrue();
    assertThat(sample.analysis().find(Element.Y).orElseThrow().low()).isGreaterThan(1000);
    assertThat(sample("PNG-003", Digestion.TOTAL).overRange()).isEmpty();
  }

  @Test
  void limitsStayLimits() {
    assertThat(sample("TSL-002", Digestion.AMMONIUM_SULFATE_LEACH).analysis().find(Element.U))
        .contains(new Amount.Below(0.05));
  }

  @Test
  void sampleWithMonaziteIsRadioactiveAndNoOther() {
    List<String> above =
        FOUND.samples().stream()
            .filter(each ->
                each.radioactivity()
                        .orElseThrow()
                        .side(Radioactivity.Threshold.REGULATION, Radioactivity.Rule.EACH_CHAIN)
                    != Radioactivity.Side.BELOW)
            .map(each -> each.sample() + " " + each.digestion())
            .toList();
    assertThat(above).containsExactly("TSL-005 TOTAL");
    assertThat(
            sample("TSL-005", Digestion.TOTAL).radioactivity().orElseThrow().thoriumBqPerG().low())
        .isCloseTo(677 * 4057e-6, within(0.01));
  }

  @Test
  void samplesOfARejectedBatchAreNotUsedUnlessAskedFor() {
    SiteResult pangwa = FOUND.findSite("pangwa").orElseThrow();
    assertThat(pangwa.find(Digestion.TOTAL)).isEmpty();
    assertThat(pangwa.find(Digestion.AMMONIUM_SULFATE_LEACH).orElseThrow().samples()).hasSize(6);
    assertThat(pangwa.notes())
        .contains("total: all 6 samples are to be analysed again; none is used");
    SiteComposition tsawlaw =
        FOUND.findSite("tsawlaw").orElseThrow().find(Digestion.TOTAL).orElseThrow();
    assertThat(tsawlaw.samples()).containsExactly("TSL-001");
    assertThat(tsawlaw.leftOut()).hasSize(7);

    CampaignResult all = study(new AssayOptions(0.9, 1, true, COSTS));
    assertThat(all.findSite("pangwa").orElseThrow().find(Digestion.TOTAL).orElseThrow().samples())
        .hasSize(6);
    assertThat(all.rules()).anyMatch(rule -> rule.contains("used all the same, as asked"));
    assertThat(FOUND.rules()).anyMatch(rule -> rule.contains("is not used for compositions"));
  }

  /// The generator's leach dissolves 72 %, give or take 6 % from sample to sample, and of cerium a
  /// tenth of that.
  @Test
  void compositionAndRecoveryHoldWhatTheGeneratorPutIn() {
    SiteResult chipwi = FOUND.findSite("chipwi").orElseThrow();
    SiteComposition leach = chipwi.find(Digestion.AMMONIUM_SULFATE_LEACH).orElseThrow();
    assertThat(leach.certificates()).extracting(Object::toString).containsExactly("ILL26003 v1");
    MeasuredRecovery recovery = chipwi.recovery().orElseThrow();
    assertThat(recovery.samples()).hasSize(12);
    holds(recovery.find(Element.DY).orElseThrow(), 73.4, 4);
    holds(recovery.find(Element.CE).orElseThrow(), 7.2, 0.4);
    double sum = Element.REE.stream().mapToDouble(each -> leach.sharePercent(each).median()).sum();
    assertThat(sum).isCloseTo(100, within(0.5));
    assertThat(leach.error().basis()).contains("an assumption").contains("from 8 field duplicates");
    assertThat(chipwi.find(Digestion.TOTAL).orElseThrow().error().basis())
        .contains("from 6 pulp duplicates");
  }

  private static void holds(Estimate estimate, double truth, double within) {
    assertThat(estimate.median()).isCloseTo(truth, within(within));
    assertThat(estimate.low()).isLessThan(estimate.median());
    assertThat(estimate.high()).isGreaterThan(estimate.median());
  }

  /// By hand from the medians: Σ share · price · payable part, prices of USGS for 2025.
  @Test
  void valueFollowsFromSharesPricesAndPayablePart() {
    SiteResult chipwi = FOUND.findSite("chipwi").orElseThrow();
    SiteComposition leach = chipwi.find(Digestion.AMMONIUM_SULFATE_LEACH).orElseThrow();
    SiteValue china = value(chipwi, PriceWorld.CHINA);
    double[] usdPerKg = {1, 1.71, 74, 73, 2.82, 27, 30, 1010, 239, 70, 46, 0, 15, 888, 9};
    double basket = 0;
    for (int k = 0; k < usdPerKg.length; k++) {
      basket += leach.sharePercent(Element.REE.get(k)).median() / 100 * usdPerKg[k];
    }
    assertThat(china.usdPerTonneReo().median())
        .isCloseTo(1000 * basket * (0.7 + 0.85) / 2, within(400.0));
    assertThat(china.remarks())
        .contains("without price, counted as worth nothing: Tm")
        .anyMatch(remark -> remark.startsWith("charge for separation not known"))
        .anyMatch(remark -> remark.startsWith("penalty for thorium not known"));
    SiteValue outside = value(chipwi, PriceWorld.OUTSIDE_CHINA);
    assertThat(outside.remarks()).contains(PriceWorld.CAVEAT);
    assertThat(outside.usdPerTonneReo().low()).isGreaterThan(china.usdPerTonneReo().high());
  }

  private static SiteValue value(SiteResult site, PriceWorld world) {
    return site.values().stream()
        .filter(each -> each.digestion() == Digestion.AMMONIUM_SULFATE_LEACH)
        .filter(each -> each.middle().basket().prices().world() == world)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void adviceNeedsADecisionAndSaysWhatIsMissing() {
    NextLook chipwi = FOUND.findSite("chipwi").orElseThrow().next();
    assertThat(chipwi.threshold()).isEmpty();
    assertThat(chipwi.missing())
        .singleElement()
        .satisfies(missing -> {
          assertThat(missing.lack()).isEqualTo(NextLook.Lack.DECISION);
          assertThat(missing.words())
              .contains("assumptions ore-cost and ore-mass of the case")
              .contains("no decision to inform")
              .doesNotContain("--");
        });
    NextLook pangwa = FOUND.findSite("pangwa").orElseThrow().next();
    assertThat(pangwa.threshold().orElseThrow().breakEven()).isEqualTo(35.5);
    assertThat(pangwa.threshold().orElseThrow().usdPerUnit()).isEqualTo(1_500_000);
    assertThat(pangwa.advice().orElseThrow().sentence()).startsWith("Decide about Pangwa now");
    assertThat(pangwa.missing()).isEmpty();

    NextLook asked =
        study(new AssayOptions(0.9, 1, false, COSTS)).findSite("pangwa").orElseThrow().next();
    assertThat(asked.threshold().orElseThrow().breakEven()).isEqualTo(45);
    assertThat(asked.advice().orElseThrow().sentence())
        .matches("Collect \\d+ more from Pangwa before you decide, worth about .* USD for .* USD");
    assertThat(asked.assumed())
        .containsExactly(
            "a pulp analysed again is taken to cost 320 USD",
            "a pulp at an umpire laboratory is taken to cost 480 USD",
            "a leach test is taken to cost 320 USD");
    assertThat(asked.worths().get(2).usd()).isGreaterThan(asked.worths().get(0).usd());
  }

  @Test
  void placesAreMetresAboutTheirMiddle() {
    SiteSpace space = FOUND.findSite("chipwi").orElseThrow().space().orElseThrow();
    assertThat(space.survey().measurements()).hasSize(92);
    assertThat(space.survey().measurements().stream().mapToDouble(m -> m.at().x()).sum())
        .isCloseTo(0, within(1e-6));
    // Latitudes of CHP-001 and CHP-002 in samples.csv differ by 0.0032 degrees.
    double north =
        space.survey().measurements().get(1).at().y()
            - space.survey().measurements().get(0).at().y();
    assertThat(north).isCloseTo(0.0032 * 111_195, within(1.0));
  }

  /// [dev.ledo.assay.kachin.IllustrativeField] has a nugget of 15,000 and a sill of 90,000 ppm²,
  /// and a range of 350 m.
  @Test
  void variogramOfTheGeneratorIsFoundBack() {
    SiteSpace space = FOUND.findSite("chipwi").orElseThrow().space().orElseThrow();
    Variogram found = space.fit().orElseThrow().variogram();
    assertThat(found.sill()).isCloseTo(90_000, within(20_000.0));
    assertThat(found.nugget()).isCloseTo(15_000, within(10_000.0));
    assertThat(found.structures().getFirst().range()).isCloseTo(350, within(70.0));
    assertThat(space.check().orElseThrow().meanSquaredScore()).isBetween(0.7, 1.4);
    assertThat(space.notes()).isEmpty();
  }

  @Test
  void groundIsDividedIntoCellsNearSamplesAndItsCurveFalls() {
    KrigedGround ground =
        FOUND.findSite("chipwi").orElseThrow().space().flatMap(SiteSpace::ground).orElseThrow();
    assertThat(ground.cells()).hasSizeBetween(300, 1200);
    List<GradeTonnage.Point> curve = ground.curve().points();
    assertThat(curve.getFirst().tonnes()).isCloseTo(ground.area(), within(1e-6));
    assertThat(curve).isSortedAccordingTo((a, b) -> Double.compare(b.tonnes(), a.tonnes()));
    double mean = ground.cells().stream().mapToDouble(c -> c.reoPpm()).average().orElseThrow();
    assertThat(curve.getFirst().grade()).isCloseTo(mean, within(1e-9));
    assertThat(mean).isCloseTo(1_400, within(150.0));
  }

  @Test
  void fewPlacesAreSaidToBeTooFewForAMap() {
    SiteSpace space = FOUND.findSite("pangwa").orElseThrow().space().orElseThrow();
    assertThat(space.model()).isEmpty();
    assertThat(space.notes())
        .containsExactly(
            "no map of the ground between the samples: 6 places are too few to say how grade changes with distance; 10 are the least, 30 a fair number");
  }

  /// The umpire of the generator reads dysprosium 7 % high, and nothing else.
  @Test
  void umpireDiffersForTheElementItReadsHigh() {
    LaboratoryComparison dysprosium =
        FOUND.laboratories().stream()
            .filter(each -> each.element() == Element.DY)
            .findFirst()
            .orElseThrow();
    MeanRatio ratio = dysprosium.ratio().orElseThrow();
    assertThat(ratio.low()).isGreaterThan(1).isLessThan(1.07);
    assertThat(ratio.high()).isGreaterThan(1.07);
    assertThat(dysprosium.outcome()).isEqualTo(LaboratoryComparison.Outcome.OFFSET);
    assertThat(FOUND.laboratories())
        .filteredOn(each -> each.outcome() != LaboratoryComparison.Outcome.AGREE)
        .hasSizeLessThan(4);
    assertThat(FOUND.laboratories())
        .allSatisfy(each -> assertThat(each.pairs().count()).isEqualTo(10));
  }

  @Test
  void sameSeedGivesTheSameNumbers() {
    CampaignResult again = study(AssayOptions.usual(1));
    assertThat(again.sites().getFirst().compositions().getFirst().reoPpm())
        .isEqualTo(FOUND.sites().getFirst().compositions().getFirst().reoPpm());
  }
}
