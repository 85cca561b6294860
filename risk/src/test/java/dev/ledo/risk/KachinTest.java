package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real case against figures that others computed from the same data.
class KachinTest {

  private static final CaseView VIEW = view("2026-11-23");
  private static final RiskResult RISK = Risk.of(VIEW);
  private static final Country MYANMAR = Country.of("MMR");
  private static final Country CHINA = Country.of("CHN");

  private static CaseView view(String day) {
    var reading = new CaseReader(Schema.load()).read(Path.of("../cases/kachin"));
    return CaseView.of(reading.usable().orElseThrow(), LocalDate.parse(day));
  }

  /// therealjameswilson/critical-minerals-records-stage-v3 on GitHub,
  /// `data/processed/prc_supplier_origin_index.csv`: UN Comtrade, imports of HS 2846 by China.
  @ParameterizedTest
  @CsvSource({
    "2015, 0.2967982226",
    "2017, 0.6400872631",
    "2019, 0.3956931005",
    "2021, 0.5979381705",
    "2023, 0.6044325133"
  })
  void indexOfChineseImportsByValueIsThePublishedOne(String year, double index) {
    Amount found = imports(year).byValue().orElseThrow().herfindahl().amount();

    assertThat(found.low()).isCloseTo(index, Percentage.withPercentage(1e-7));
    assertThat(found.high()).isCloseTo(index, Percentage.withPercentage(1e-7));
  }

  private static ImportConcentration imports(String year) {
    return RISK.imports().stream()
        .filter(each -> each.reporter().equals(CHINA) && each.period().equals(year))
        .findFirst()
        .orElseThrow();
  }

  /// The same edition rows and indices as in `mine-output-indices.csv`, now through the case.
  @ParameterizedTest
  @CsvSource({
    "wmd, 2018, 0.4631843356448183, 1e-10",
    "wmd, 2020, 0.4176601651249026, 1e-10",
    "wmd, 2022, 0.5282617688739127, 1e-10",
    "usgs-myb, 2019, 0.3926, 5e-5",
    "usgs-myb, 2021, 0.3799, 5e-5",
    "usgs-mcs, 2023, 0.4874, 6e-5"
  })
  void indexOfAnEditionIsThePublishedOne(String series, int year, double index, double tolerance) {
    StageConcentration edition =
        RISK.editions().stream()
            .filter(stage -> stage.counted().isAll() && stage.year() == year)
            .filter(stage -> stage.edition().flatMap(s -> s.series()).equals(Optional.of(series)))
            .findFirst()
            .orElseThrow();
    Amount found = edition.concentration().herfindahl().amount();

    assertThat(found.low()).isCloseTo(index, Offset.offset(tolerance));
    assertThat(found.high()).isCloseTo(index, Offset.offset(tolerance));
  }

  /// A change of edition alone moves the index of 2024 from .492 to .519.
  @Test
  void editionsOf2025And2026DisagreeOn2024() {
    assertThat(index("usgs-mcs-2025")).isCloseTo(0.492, Offset.offset(5e-4));
    assertThat(index("usgs-mcs-2026")).isCloseTo(0.519, Offset.offset(5e-4));
  }

  private static double index(String sourcePrefix) {
    return RISK.editions().stream()
        .filter(stage -> stage.counted().isAll() && stage.year() == 2024)
        .filter(stage -> stage.edition().filter(s -> s.id().startsWith(sourcePrefix)).isPresent())
        .findFirst()
        .orElseThrow()
        .concentration()
        .herfindahl()
        .amount()
        .low();
  }

  /// MCS 2026: 22,000 of 389,310 t in 2025. MCS 2025: 31,000 of 393,950 t in 2024.
  @Test
  void myanmarIsSmallInTheWholeAndLargeInTheHeavyElements() {
    Amount whole = share(RISK, Constituent.ALL);
    Amount heavy = share(RISK, Constituent.HEAVY_MAGNET);

    assertThat(whole.low()).isCloseTo(100 * 22_000 / 389_310.0, Offset.offset(1e-9));
    assertThat(heavy.low()).isGreaterThan(1.5 * whole.high());
    assertThat(heavy.high()).isGreaterThan(50);

    RiskResult earlier = Risk.of(view("2025-06-30"));
    assertThat(share(earlier, Constituent.ALL).low())
        .isCloseTo(100 * 31_000 / 393_950.0, Offset.offset(1e-9));
  }

  /// Adamas Intelligence, October 2024: Myanmar had 57 % of the world's Dy and Tb in 2023.
  @Test
  void publishedHeavyShareOf2023LiesWithinTheBounds() {
    Amount share =
        RISK.editions().stream()
            .filter(stage -> stage.counted().equals(Constituent.HEAVY_MAGNET))
            .filter(stage -> stage.year() == 2023)
            .findFirst()
            .flatMap(stage -> stage.concentration().find(MYANMAR))
            .orElseThrow()
            .share()
            .amount();

    assertThat(share.low()).isLessThan(57);
    assertThat(share.high()).isGreaterThan(57);
  }

  private static Amount share(RiskResult risk, Constituent counted) {
    return risk.mining(counted)
        .flatMap(stage -> stage.concentration().find(MYANMAR))
        .orElseThrow()
        .share()
        .amount();
  }

  /// Table `shares`: 91 % of separation and 94 % of sintered magnets (IEA, 23 October 2025).
  @ParameterizedTest
  @CsvSource({"SEPARATION, magnet-ree, 0.8281, 0.8362", "MAGNET, ndfeb-magnet, 0.8836, 0.8872"})
  void laterStagesAreMoreConcentratedThanMining(
      Stage stage, String material, double low, double high) {
    Amount index =
        RISK.stages().stream()
            .filter(each -> each.stage() == stage && each.material().equals(material))
            .findFirst()
            .orElseThrow()
            .concentration()
            .herfindahl()
            .amount();

    assertThat(index.low()).isCloseTo(low, Offset.offset(1e-9));
    assertThat(index.high()).isCloseTo(high, Offset.offset(1e-9));
  }

  /// 6,000 t of magnets at the planning ratio of 3 t of magnet per tonne of NdPr oxide is 2,000 t;
  /// what IREL makes is stated as 40 to 500 t.
  @Test
  void schemeLacksMostOfItsFeed() {
    FeedGap scheme =
        RISK.feedGaps().stream()
            .filter(gap -> gap.target().amount().equals(Amount.of(6000)))
            .findFirst()
            .orElseThrow();
    FeedGap.Input ndpr =
        scheme.inputs().stream()
            .filter(input -> input.material().equals("ndpr-oxide"))
            .findFirst()
            .orElseThrow();

    assertThat(ndpr.need().amount().low()).isLessThanOrEqualTo(2000);
    assertThat(ndpr.need().amount().high()).isGreaterThan(2000);
    assertThat(ndpr.supply().orElseThrow().amount()).isEqualTo(Amount.between(40, 500));
    assertThat(ndpr.gap().orElseThrow().amount().low()).isGreaterThan(1000);
    assertThat(scheme.inputs())
        .filteredOn(input -> input.material().equals("dy-oxide"))
        .allSatisfy(input -> assertThat(input.gap()).isEmpty());
  }

  @Test
  void everyFigureOfTheRealCaseNamesItsRows() {
    assertThat(RISK.mining())
        .allSatisfy(stage -> assertThat(stage.concentration().herfindahl().rows()).isNotEmpty());
    assertThat(RISK.geoPolRisk())
        .isNotEmpty()
        .allSatisfy(risk -> assertThat(risk.score().rows()).isNotEmpty());
  }

  @Test
  void everyRareEarthCanBeCounted() {
    assertThat(Risk.of(VIEW, Element.REE).mining())
        .hasSize(2 + Element.REE.size())
        .allSatisfy(stage -> {
          Amount index = stage.concentration().herfindahl().amount();
          assertThat(index.low()).isBetween(0.0, index.high());
          assertThat(index.high()).isLessThanOrEqualTo(1);
        });
  }

  @Test
  void sameCaseGivesTheSameResult() {
    assertThat(Risk.of(view("2026-11-23")).toString()).isEqualTo(RISK.toString());
  }
}
