package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Progress;
import dev.ledo.study.StudyOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// What must hold for the brief of any case, tried on all cases of the repository.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefTest {

  private static final Path CASES = Path.of("../cases");

  /// Few, so that the test is quick; what is tested holds for any number.
  private static final int FUTURES = 2;

  /// A case whose plan can be reckoned by hand.
  private static final String TERM_CONTRACT = "../study/src/test/cases/term-contract";

  /// A case with campaigns of samples.
  private static final String TWO_CAMPAIGNS = "../study/src/test/cases/two-campaigns";

  record Made(String name, Brief brief, Document page) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final Map<String, Made> once = new HashMap<>();

  private Stream<Made> briefs() {
    return Stream.of("first-steps", "kachin", TERM_CONTRACT, TWO_CAMPAIGNS).map(this::made);
  }

  private Made made(String name) {
    return once.computeIfAbsent(name, BriefTest::make);
  }

  static Made make(String name) {
    Brief brief = brief(CASES.resolve(name));
    return new Made(name, brief, Jsoup.parse(brief.text("brief.html")));
  }

  static Brief brief(Path folder) {
    var read = new CaseReader(Schema.load()).read(folder).usable().orElseThrow();
    return Brief.of(CaseView.of(read), StudyOptions.ofFutures(FUTURES), "test", Progress.SILENT);
  }

  static Brief brief(Path folder, LocalDate asOf) {
    var read = new CaseReader(Schema.load()).read(folder).usable().orElseThrow();
    return Brief.of(CaseView.of(read, asOf), StudyOptions.ofFutures(0), "test", Progress.SILENT);
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyNumberLinksToAnEntryThatNamesItsOrigin(Made made) {
    Set<String> entries = Set.copyOf(made.page().select(".entry").eachAttr("id"));
    assertThat(made.page().select("a.n").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> entries.contains(href.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyLinkLeadsToAPlaceOnThePage(Made made) {
    Set<String> places = Set.copyOf(made.page().select("[id]").eachAttr("id"));
    assertThat(made.page().select("a[href]:not([rel=noreferrer])").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") && places.contains(href.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyFigureInANumericColumnIsLinked(Made made) {
    assertThat(made.page().select("td.num:matches(\\d):not(:has(a.n))")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void noTwoPlacesShareAName(Made made) {
    assertThat(made.page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void relianceThatIsStatedNamesWhoStatesIt() {
    assertThat(made("kachin").brief().text("tables/published-reliance.csv").lines())
        .startsWith("Of whom,What,Period,What is counted,Value,Source")
        .contains("Myanmar,Dy Tb supply share,2023,of world Dy and Tb,57 %,southasiajournal-2024");
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyChartHasATableBesideIt(Made made) {
    assertThat(made.page().select("figure"))
        .hasSameSizeAs(made.page().select("script.chart"))
        .allSatisfy(figure -> {
          assertThat(figure.select("script.chart").attr("data-for")).isEqualTo(figure.id());
          assertThat(figure.select("table tbody tr")).isNotEmpty();
          assertThat(figure.select(".canvas[role=img]").attr("aria-label")).isNotBlank();
        });
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void nothingIsLoadedFromAnywhere(Made made) {
    assertThat(made.page().select("[src], link[href]:not([href^=data:]), iframe, object, embed"))
        .isEmpty();
    assertThat(made.page().select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(made.page().select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .contains("script-src 'sha256-");
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void sameCaseGivesTheSameBytes(Made made) {
    Brief again = brief(CASES.resolve(made.name()));
    assertThat(again.names()).isEqualTo(made.brief().names());
    assertThat(again.names())
        .allSatisfy(name -> assertThat(again.text(name)).isEqualTo(made.brief().text(name)));
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyTableIsAFileWithTheSameRows(Made made) {
    assertThat(made.page().select("table[id]"))
        .allSatisfy(table -> {
          String csv = made.brief().text(table.select("caption .file").text());
          assertThat(csv.lines().count())
              .as(table.id())
              .isGreaterThanOrEqualTo(table.select("tr").size());
        });
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyFigureInTheBriefsOwnWordsIsLinked(Made made) {
    Document page = made.page().clone();
    page.select("a.n, time, .q, .unit, .rows, .file, .mark, a[href^=#source-], a[href^=#row-]")
        .remove();
    assertThat(page.select(".verdict, .answer li, main > section:not(.evidence) p, figcaption"))
        .extracting(Element::text)
        .noneMatch(text -> text.matches(".*\\d.*"));
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void headingsGoDownOneStepAtATime(Made made) {
    int last = 0;
    for (Element heading : made.page().select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(made.page().select("h1")).hasSize(1);
    assertThat(made.page().select("html").attr("lang")).isEqualTo("en");
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void everyTableHasACaptionAndScopedHeads(Made made) {
    assertThat(made.page().select("table"))
        .isNotEmpty()
        .allSatisfy(table -> {
          assertThat(table.select("caption").text()).isNotBlank();
          assertThat(table.select("thead th:not([scope=col]), tbody th:not([scope=row])"))
              .isEmpty();
        });
  }

  /// A reader who takes the one for ended and the others for open would be misled: all four were
  /// suspended until a day that has passed.
  @Test
  void suspensionThatRanOutLeavesItsMeasuresUnsettledEvenIfTheyHadBegun() {
    assertThat(
            made("kachin").page().select("#table-measures tbody tr").stream()
                .map(row -> row.text())
                .filter(row -> row.startsWith("not known whether in force")))
        .hasSize(4)
        .anyMatch(row -> row.contains("Announcement 62"));
  }

  @Test
  void feedsWithAnAssumedQuantityAreUntoldInBothChapters() {
    Document page = made("kachin").page();
    assertThat(List.of("#first", "#limits"))
        .allSatisfy(chapter ->
            assertThat(page.select(chapter + " li").eachText())
                .anyMatch(line ->
                    line.contains("No source tells")
                        && line.contains("Kachin ion-adsorption concentrate")));
  }

  @Test
  void statementsThatCountDifferentThingsHaveNoRange() {
    assertThat(made("kachin").page().select("#conflicts").text())
        .contains("Used: each for itself; they count different things")
        .doesNotContain("each for itself, the range");
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void noTwoConflictsHaveTheSameTitle(Made made) {
    assertThat(made.page().select("#conflicts .card .title").eachText()).doesNotHaveDuplicates();
  }

  @Test
  void factsAreNamedAsTheirSubjectsAre() {
    assertThat(made("kachin").page().select("#route-way").text())
        .contains("Chipwi \u2013 Myitkyina, checkpoint count")
        .contains("2024-10 to 2025-03")
        .doesNotContain("chipwi myitkyina");
  }

  @Test
  void sourceWithAnAddressCanBeFollowed() {
    var links = made("kachin").page().select("#sources .address a");
    assertThat(links.eachAttr("href")).isNotEmpty().allMatch(href -> href.matches("https?://.+"));
    assertThat(links.eachAttr("rel")).containsOnly("noreferrer");
  }

  @Test
  void placesThatNoMapShowsAreNamed() {
    assertThat(made("kachin").page().select("#map .note").text())
        .contains("Beyond the maps, and in the table only:")
        .contains("Narva");
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void mapsTellTheColourOfPlacesWhoseHolderIsNotKnown(Made made) throws IOException {
    var json = new JsonMapper();
    for (Element script : made.page().select("script.chart[data-for^=map-]")) {
      String option = json.readTree(script.html()).toString();
      assertThat(option.contains("\"holder not in the case\""))
          .isEqualTo(option.matches("(?s).*\"text\":\"[^\",]+: [a-z-]+\".*"));
    }
  }

  /// Else the chart library finds a circle, and refuses to draw.
  @ParameterizedTest
  @MethodSource("briefs")
  void placesOfAFlowHaveNamesOfTheirOwn(Made made) {
    var json = new JsonMapper();
    for (Element script : made.page().select("script.chart")) {
      var series = json.readTree(script.html()).path("series").path(0);
      if (series.path("type").asString("").equals("sankey")) {
        var names =
            series.path("data").valueStream().map(node -> node.path("name").asString()).toList();
        assertThat(names).as(script.attr("data-for")).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void tablesOfManyColumnsAreMadeToFitOnPaper(Made made) {
    assertThat(made.page().select("table"))
        .allSatisfy(table -> {
          int columns = table.select("thead th").size();
          assertThat(table.className())
              .isEqualTo(columns > 15 ? "broadest" : columns > 10 ? "broad" : "usual");
        });
  }

  /// The recipe of `first-steps` needs 6 to 30 t of dysprosium oxide: never nothing.
  @Test
  void whatSetsTheNeedIsToldWithItsOwnRange() {
    Document page = made("first-steps").page();
    assertThat(page.select("#answer-feed li").eachText())
        .anyMatch(each ->
            each.replace('\u00a0', ' ')
                .equals(
                    "Which recipe the goal will follow: by those of the case the need for dysprosium"
                        + " oxide runs 6\u201330 t REO/yr."));
    assertThat(page.select("#feed, #answer-feed, #prices").text())
        .doesNotContain("from nothing", "Hardly any volume");
  }

  @Test
  void inventedCaseSaysSoAtTopAndBottomAndDrawsNoCountry() {
    Document page = made("first-steps").page();
    assertThat(page.select(".banner")).hasSize(2);
    assertThat(page.select("header .banner").text()).contains("made up");
    assertThat(page.select("script.outline").html()).doesNotContain("Myanmar");
    assertThat(made("kachin").page().select(".banner")).isEmpty();
  }

  @Test
  void earlierDayShowsTheEditionOfThatDayAndSaysThatItIsAReplay() {
    Path kachin = CASES.resolve("kachin");
    Document then = Jsoup.parse(brief(kachin, LocalDate.of(2025, 6, 30)).text("brief.html"));
    assertThat(then.select(".masthead .note").text()).contains("replay").contains("2025-06-30");
    assertThat(then.select("a[href^=#source-usgs-mcs-2026]")).isEmpty();
    Document now = made("kachin").page();
    assertThat(now.select(".masthead .note")).isEmpty();
    assertThat(now.select("a[href^=#source-usgs-mcs-2026]")).isNotEmpty();
    assertThat(then.select("#answer-hands .verdict").text())
        .isNotEqualTo(now.select("#answer-hands .verdict").text());
  }

  /// USGS Minerals Yearbook 2022, table 2: Dy and Tb are 2.16 % of Xunwu, 8.74 % of Longnan and
  /// 0.245 % of Manavalakurichi, each row over its own sum.
  @Test
  void oreOfAnotherCountryIsSetAgainstTheOreAtHome() {
    String verdict =
        made("kachin").page().select("#answer-ore .verdict").text().replace('\u00a0', ' ');
    assertThat(verdict)
        .contains("22–87 kg REO of dysprosium and terbium")
        .contains("one mined at home 2.45 kg REO")
        .contains("8.8–35 times as much");
  }

  /// 10 to 30 light trucks of 10 t, three rounds a month each, are 300 to 900 t a month on the
  /// weakest stretches; the middle is 600. 3,500 t a month over a closure of five months take
  /// 17,500 t.
  @Test
  void wayOutOfKachinIsToldWithItsChokepointAndItsDoubt() {
    Document kachin = made("kachin").page();
    assertThat(kachin.select("#answer-route .verdict").text().replace('\u00a0', ' '))
        .startsWith("0–900 t a month (600 with all ranges at their middle) in the best month")
        .contains("shut in June to September, not known to be open in October to May");
    assertThat(kachin.select("#answer-route .sure .mark").text()).isEqualTo("low confidence");
    assertThat(kachin.select("#answer-route").text().replace('\u00a0', ' '))
        .contains(
            "The chokepoint, at the middle of the ranges: Tanai – Shingbwiyang, 600 t a month in October to May")
        .contains("Myanmar military government holds Myitkyina")
        .contains(
            "To open it: “Open the crossing at the Pangsau Pass to this trade”, “Last 62 km of that road, from the Pangsau Pass to Ledo, open in all months” and Tanai – Pangsau Pass for")
        .contains("Word of whether these can be passed: Pangwa – Chipwi, Chipwi – Myitkyina,");
    assertThat(kachin.select("#route-months").text().replace('\u00a0', ' '))
        .contains("If it is shut 5 months on end, 3,500 t a month take room for 17,500 t");
    assertThat(made("kachin").brief().names()).contains("routes.geojson");
  }
}
