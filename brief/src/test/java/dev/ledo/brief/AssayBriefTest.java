package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the brief says of two small campaigns whose certificates can be read by eye.
///
/// `pit-drawn` is said to be made up. Its certificate DR1 came twice; in the second issue lanthanum
/// of D-1 is `1,00`, a reference material of 100 ppm Nd with deviation 2 was found to hold 108,
/// which is 4 deviations, and D-3 has 280 ppm Th: 280 times 4,057 Bq/g of thorium, 1.14 Bq/g.
/// `pit-taken` has three samples and no controls.
class AssayBriefTest {

  private static final String TWO_CAMPAIGNS = "../study/src/test/cases/two-campaigns";
  private static final String SECTIONS = "[id^=samples]";
  private static final CasePage PAGE = CasePage.of(Path.of(TWO_CAMPAIGNS));

  private static String text(String place) {
    return PAGE.text(place);
  }

  private static List<List<String>> rows(String table) {
    return PAGE.rows("samples-" + table);
  }

  @ParameterizedTest
  @ValueSource(strings = {"samples", "samples-quality", "samples-ore", "samples-worth"})
  void madeUpCampaignSaysSoBeforeAnyFigureOfItInEveryChapter(String chapter) {
    Elements warning = after(chapter + "-of-pit-drawn");
    assertThat(warning.hasClass("note") && warning.hasClass("bad")).isTrue();
    assertThat(warning.text())
        .startsWith("Made up.")
        .contains("No sample was taken or measured")
        .contains("nothing in the plan or in the answers uses them");
    assertThat(after(chapter + "-of-pit-taken").text()).isNotBlank().doesNotContain("Made up");
  }

  /// What comes first below the heading of a campaign.
  private static Elements after(String heading) {
    return PAGE.select("#" + heading + " + *");
  }

  @Test
  void everyPictureOfAMadeUpCampaignCarriesTheMark() {
    assertThat(PAGE.select("figure[id^=samples][id*=pit-drawn] figcaption"))
        .isNotEmpty()
        .allSatisfy(caption -> assertThat(caption.select(".mark").eachText()).contains("made up"));
    assertThat(PAGE.select("figure[id^=samples][id*=pit-taken] figcaption .mark")).isEmpty();
  }

  @Test
  void numberOfAMadeUpCampaignLeadsToARowThatSaysSo() {
    Elements row = PAGE.select("[id=row-assays/DR1_V2.csv-10]");
    assertThat(row.select(".mark").text()).isEqualTo("made up");
    assertThat(row.select(".place").text()).isEqualTo("assays/DR1_V2.csv:10");
    assertThat(row.select(".cells").text()).contains("Th ppm ME-MS81, column 6 280");
  }

  @Test
  void answerSpeaksOfMeasuredSamplesAlone() {
    assertThat(text("#answer-samples .verdict"))
        .startsWith("The ore of Pit of XAL holds")
        .endsWith("of rare-earth oxides (total), on 3 samples.");
    assertThat(text("#answer-samples .sure .mark")).isEqualTo("medium confidence");
    assertThat(PAGE.select("#answer-samples a.n").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href ->
            assertThat(PAGE.select("[id=" + href.substring(1) + "] .from a").eachAttr("href"))
                .noneMatch(row -> row.contains("DR1")));
  }

  @Test
  void madeUpSamplesGiveNoAnswer(@TempDir Path folder) throws IOException {
    Path from = Path.of(TWO_CAMPAIGNS);
    Files.createDirectory(folder.resolve("assays"));
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(from.relativize(file).toString());
        Files.writeString(copy, Files.readString(file).replace(",no,us", ",yes,us"));
      }
    }
    CasePage page = CasePage.of(folder);
    assertThat(page.select("#samples")).hasSize(1);
    assertThat(page.select("#answer-samples")).isEmpty();
  }

  @Test
  void certificatesTellWhichIssueCounts() {
    assertThat(rows("certificates-pit-drawn"))
        .extracting(row -> row.subList(0, 4))
        .containsExactly(
            List.of("assays/DR1_V2.csv", "DR1 v2", "2026-03-23", "current"),
            List.of("assays/DR1_V1.csv", "DR1 v1", "2026-03-16", "superseded"));
    assertThat(rows("certificates-pit-drawn").getFirst().subList(4, 7))
        .containsExactly("6", "36", "1");
  }

  @Test
  void cellSetAsideStandsWithFileRowColumnTextAndReason() {
    assertThat(rows("quarantine-pit-drawn"))
        .extracting(row -> row.subList(0, 4))
        .containsExactly(List.of("assays/DR1_V2.csv:8:3", "D-1", "Ce", "1,00"));
    assertThat(PAGE.select("#table-samples-quarantine-pit-drawn th a").attr("href"))
        .isEqualTo("#row-assays/DR1_V2.csv-8");
  }

  @Test
  void failedReferenceMaterialIsDrawnAndWrittenWithItsRule() {
    assertThat(rows("control-std-a-table-pit-drawn").getFirst())
        .containsExactly("Nd ppm ME-MS81, total", "Q-1", "DR1 v2", "108", "4", "1-2s, 1-3s");
    assertThat(PAGE.select("script[data-for=samples-control-std-a-pit-drawn]").html())
        .contains("\"formatter\":\"1-3s\"")
        .contains("\"yAxis\":3")
        .contains("\"yAxis\":-2");
    assertThat(rows("verdicts-pit-drawn").getFirst())
        .contains("analyse again")
        .anyMatch(cell -> cell.contains("Q-1 = 108 is 4 standard deviations from 100"));
  }

  @Test
  void sampleAboveOneBecquerelIsNamed() {
    assertThat(rows("activity-table-pit-drawn"))
        .extracting(row -> List.of(row.get(0), row.get(3), row.get(5), row.get(6)))
        .containsExactly(List.of("D-3", "1.14", "above", "below"));
    assertThat(rows("activity-table-pit-taken")).isEmpty();
    assertThat(text("#samples-ore"))
        .contains("the number that is not surely below 1 Bq/g in either decay chain is 1.");
  }

  @Test
  void siteHasGradeAndDistributionWithIntervals() {
    assertThat(rows("grade-table-pit-taken").getFirst().subList(0, 4))
        .containsExactly("Pit of XAL", "total", "3", "0");
    assertThat(rows("shares-table-pit-pit-taken"))
        .hasSize(15)
        .filteredOn(row -> row.getFirst().equals("Tb"))
        .containsExactly(List.of("Tb", "Tb4O7", "unknown", "unknown"));
    assertThat(text("#samples-grade-chart-pit-taken figcaption")).contains("Total REO");
  }

  @Test
  void valueWithoutPricesIsSaidToBeUnknown() {
    assertThat(text("#samples-worth .note.unknown")).contains("value of this ore is unknown");
    assertThat(text("#samples-worth li")).contains("Missing for more:");
  }

  @Test
  void everyNumberTellsFromWhichRowsItIs() {
    assertThat(PAGE.select(SECTIONS).select("a.n"))
        .hasSizeGreaterThan(40)
        .allSatisfy(link -> {
          Elements entry = PAGE.select("[id=" + link.attr("href").substring(1) + "]");
          assertThat(entry).as(link.text()).hasSize(1);
          assertThat(entry.select(".from a, code")).as(entry.text()).isNotEmpty();
        });
  }

  @Test
  void caseWithoutCampaignsHasNoSuchChapter() {
    assertThat(CasePage.of(Path.of("../cases/first-steps")).select(SECTIONS)).isEmpty();
  }

  /// The illustrative campaign: its umpire reads dysprosium 7 % high, and grades at Chipwi are
  /// drawn from a variogram with a range of 350 m.
  @Test
  void umpireAndGroundOfTheIllustrativeCampaignAreShown() {
    CasePage kachin = CasePage.of(Path.of("../cases/kachin"));
    List<List<String>> elements = kachin.rows("samples-umpire-table-1-kachin-illustrative");
    assertThat(elements)
        .filteredOn(row -> row.getFirst().equals("Dy"))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get(1)).isEqualTo("10");
          assertThat(row.getLast()).isEqualTo("umpire reads higher");
        });
    assertThat(kachin.rows("samples-elements-kachin-illustrative")).hasSizeGreaterThan(50);

    List<List<String>> curve = kachin.rows("samples-tonnage-table-chipwi-kachin-illustrative");
    assertThat(curve.getFirst().get(2)).isEqualTo("100");
    assertThat(curve.getFirst()).hasSize(6);
    assertThat(kachin.text("figcaption")).contains("The model is spherical with a range of 35");
    assertThat(kachin.select("script[data-for=samples-places-chipwi-kachin-illustrative]").html())
        .contains("@square");
    assertThat(kachin.select("script[data-for=samples-places-pangwa-kachin-illustrative]").html())
        .doesNotContain("@square");
    assertThat(kachin.text("#samples-worth"))
        .contains("6 places are too few to say how grade changes with distance");
    assertThat(kachin.rows("samples-certificates-kachin-illustrative"))
        .filteredOn(row -> row.get(1).equals("ILL26004 v1"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("1,632"));
    wholeCampaignStandsInTheTableOfGrades(kachin);
    everyPoorPrecisionCounts(kachin);
  }

  /// Two pulps of the failed batch were swapped: every analyte of their pairs lies beyond 10 %.
  private static void everyPoorPrecisionCounts(CasePage kachin) {
    assertThat(kachin.rows("samples-duplicates-kachin-illustrative"))
        .filteredOn(row -> row.get(0).equals("ILL26002 v1") && row.get(2).startsWith("pulp"))
        .singleElement()
        .satisfies(row -> assertThat(row.getLast()).isEqualTo("poor for 17 of 17 analytes"));
  }

  /// 13 samples are to be analysed again, 7 of Tsawlaw and all 6 of Pangwa, of which a leach is
  /// used.
  private static void wholeCampaignStandsInTheTableOfGrades(CasePage kachin) {
    assertThat(kachin.text("#samples-ore")).contains("106 samples were analysed; 13 of them");
    assertThat(kachin.rows("samples-grade-table-kachin-illustrative"))
        .filteredOn(row -> row.get(1).equals("total"))
        .extracting(row -> row.subList(0, 5))
        .containsExactly(
            List.of("Chipwi", "total", "92", "0", "1,410"),
            List.of("Tsawlaw", "total", "1", "7", "924"),
            List.of("Pangwa", "total", "0", "6", "unknown"));
    assertThat(kachin.caption("samples-shares-chart-pangwa-kachin-illustrative"))
        .doesNotContain("than in the leach");
  }
}
