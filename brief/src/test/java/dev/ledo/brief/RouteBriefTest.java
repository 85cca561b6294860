package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the brief says of a row of places whose corridor can be reckoned by hand.
///
/// Mine to town 600 t a month, town to gate 300, gate to railhead 900; the stretch to the gate is
/// shut from June to September and not known in May. A target of 200 t a month. Freight is 0.5
/// USD/t/km over 190 km: 95 USD/t. A second road from town to railhead is 400 km long, and its
/// border is shut. A third over the hill, 110 km for 55 USD/t and 100 t a month, passes a country
/// that the corridor may not.
class RouteBriefTest {

  private static @TempDir Path folder;
  private static CasePage page;

  @BeforeAll
  static void aRowOfFourPlaces() {
    var theCase = new SmallCase(folder);
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,lat [deg],lon [deg],source
        mine,Mine,mine,MMR,25.5,98.4,paper
        town,Town,town,MMR,26.0,97.5,paper
        gate,Gate,border-gate,MMR,27.0,96.4,paper
        rail,Railhead,store,IND,27.3,95.7,paper
        coast,Coast,port,IND,20.0,90.0,paper
        hill,Hill,town,CHN,26.0,98.6,paper
        """);
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],capacity [t/month],closed_months,border,charges [USD/t],risk [%],status,source
        first,mine,town,road,100,600,none,,0,0,,paper
        second,town,gate,track,50,300,none,,0,0,,paper
        third,gate,rail,road,40,900,none,open,0,0,,paper
        detour,town,rail,road,400,900,,shut,0,0,,paper
        planned,mine,gate,road,60,100,none,,0,0,proposed,paper
        up,mine,hill,road,50,100,none,open,0,0,,paper
        down,hill,rail,road,60,100,none,open,0,0,,paper
        """);
    theCase.with(
        "modules.csv",
        """
        id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],source
        build,Road from the mine,planned,1200,t/yr,30..40,20,paper
        """);
    theCase.with(
        "passages.csv",
        """
        leg,months,state,source
        second,6-9,closed,paper
        second,5,unknown,paper
        """);
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],avoid,not_through,source
        out,Mine to railhead,mine,rail,ore,truck,200,red,CHN,paper
        sea,Mine to coast,mine,coast,ore,truck,200,red,,paper
        """);
    page = theCase.page();
  }

  private static String text(String place) {
    return page.text(place);
  }

  private static List<List<String>> rows(String table) {
    return page.rows("route-" + table);
  }

  private static String option(String chart) {
    return page.option("route-" + chart).toString();
  }

  /// 300 t in each of seven open months is 2,100 t; with May, if it is open, 2,400 t. 190 km at 20
  /// km/h for 10 hours a day are 0.95 days.
  @Test
  void answerSaysTonnesWayCostDaysAndSeason() {
    assertThat(text("#answer-route .verdict"))
        .isEqualTo(
            "300 t a month in the best month, 2,100–2,400 t a year, along Mine – Town – Gate – Railhead: 95 USD/t, 0.95 days under way, a risk of 0 % that a load is lost, shut in June to September, not known to be open in May.");
    assertThat(text("#answer-route"))
        .contains(
            "The chokepoint, at the middle of the ranges: Town – Gate, 300 t a month in October to April; Town – Gate, shut in June to September; Town – Gate, counted as shut in May.")
        .contains(
            "On 2026-06-30: Red holds Town. Who holds Mine, Gate, Railhead is not in the case.")
        .contains(
            "To bridge a closure of 4–5 months at 200 t a month takes room for 800–1,000 t at each end.")
        .contains(
            "To open it: Mine – Gate for 30–40 M USD; then 1,900–2,000 t a year can leave (1,900 with all ranges at their middle, of 2,400 asked for).");
  }

  /// 200 t in seven or eight months, since the railhead has no store.
  @Test
  void whatArrivesIsToldFromTheLowEndToTheHigh() {
    assertThat(text("#route-months"))
        .contains(
            "Of 2,400 t a year asked for, 1,400 t can be delivered at the middle of the ranges, at 95 USD/t (1,400–1,600 t from the low end of all ranges to the high one, at 95 USD/t)");
  }

  @Test
  void mapOfAllWaysDashesWhatIsNotBuilt() {
    List<JsonNode> lines =
        page.option("map-wide")
            .path("series")
            .valueStream()
            .filter(series -> series.path("type").asString().equals("lines"))
            .flatMap(series -> series.path("data").valueStream())
            .filter(line -> line.path("text").asString().equals("Mine – Gate, road, not built"))
            .toList();
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(line.path("lineStyle").path("type").asString()).isEqualTo("dashed"));
    assertThat(page.caption("map-wide")).contains("dashed where it is not built or its border");
    assertThat(page.rows("ways")).anySatisfy(row -> assertThat(row).contains("road, not built"));
  }

  @Test
  void mapTellsTheColourOfPlacesWhoseHolderIsNotKnown() {
    assertThat(option("map-out")).contains("\"holder not in the case\"");
  }

  @Test
  void chaptersAnswerBeforeTheyExplain() {
    assertThat(text("#route-way-main + p"))
        .isEqualTo(
            "The best way, Mine – Town – Gate – Railhead: 190 km, 95 USD/t, 0.95 days under way, a risk of 0 % that a load is lost; shut in June to September, not known to be open in May.");
    assertThat(text("#route-months .lead + p"))
        .startsWith("In the best month 300 t, in the worst 0 t; the way is shut in June to")
        .contains("The chokepoint, at the middle of the ranges: Town – Gate, 300 t a month");
    assertThat(text("#route-way-unknown + ul")).contains("Grade, rise and true length");
  }

  @Test
  void corridorsStandBesideEachOther() {
    assertThat(rows("corridors")).hasSize(2);
    assertThat(rows("corridors").getFirst())
        .containsExactly(
            "Mine to railhead", "by Town, Gate", "300", "95", "0.95", "0", "Town – Gate", "Red");
    assertThat(rows("corridors").getLast()).contains("Mine to coast", "no way");
    assertThat(text("#route-card-sea")).contains("There is no way");
  }

  @Test
  void monthIsShutOpenOrNotKnown() {
    assertThat(rows("months-table-out")).hasSize(12);
    assertThat(rows("months-table-out").get(0))
        .containsExactly("Jan", "300", "300", "300", "open", "Town – Gate", "yes");
    assertThat(rows("months-table-out").get(4).subList(0, 2)).containsExactly("May", "0–300");
    assertThat(rows("months-table-out").get(4)).contains("not known to be open", "perhaps");
    assertThat(rows("months-table-out").get(6)).contains("shut", "no");
    assertThat(option("months-out"))
        .contains("Chokepoint: Town – Gate in")
        .contains("target 200 t/month");
  }

  /// Four months of 200 t less what leaves: 12 · 200 / 8 = 300 t in each open month, and 800 t
  /// wait; ten-tonne trucks with 1.9 days under way and two days standing make 7 whole trips.
  @Test
  void closureIsBridgedAndTrucksAreCounted() {
    assertThat(text("#route-months"))
        .contains(
            "If it is shut 4 months on end, 200 t a month take room for 800 t at each end, and 300 t a month to move while it is open.")
        .contains("takes 3 trucks if each ends its trips within the month")
        .contains("a round trip takes 3.9 days");
  }

  @Test
  void stripHasAPlaceForEachEndAndSaysWhatIsUnknown() {
    assertThat(option("strip-out"))
        .contains("\"formatter\":\"Town\"")
        .contains("\"xAxis\":150")
        .contains("told of its ends only: held: Red");
    assertThat(text("#route-strip-out figcaption")).contains("no terrain model");
    assertThat(rows("stretches-out").getFirst()).contains("Mine – Town", "100", "unknown", "open");
  }

  @Test
  void mapShowsBestWayAndDashesWhatIsShutOrUnknown() {
    assertThat(option("map-out"))
        .contains("\"name\":\"best way\"")
        .contains("\"name\":\"not built\"")
        .contains("dashed");
  }

  @Test
  void actorOnTheOnlyWayLeavesNone() {
    assertThat(rows("without-out").getFirst()).contains("what Red holds", "Town", "no way", "0");
    assertThat(text("#route-stop")).contains("The fewest stretches whose closing leaves no way");
  }

  /// 12 x 100 t over the hill; 110 km at 0.5 USD/t/km.
  @Test
  void countryThatIsNotPassedHasItsPrice() {
    assertThat(text("#route-not-through")).isEqualTo("Not through China");
    assertThat(text("#route-not-through + ul"))
        .contains(
            "The cheapest way would go through it, by Hill, for 55 USD/t; without it, by Town, Gate, for 95 USD/t. That is dearer by 40 USD/t.")
        .contains("In the year 1,200 t less can leave than if it could be passed.")
        .contains("Only through it is there a way without what Red holds: by Hill, for 55 USD/t.");
  }

  /// Of 200 t a month: all of it in the seven open months, and in May if it is open; 100 t over the
  /// new road in the others.
  @Test
  void whatLetsMoreThroughIsTold() {
    assertThat(rows("openings-out")).hasSize(1);
    assertThat(rows("openings-out").getFirst())
        .containsExactly("Mine – Gate", "30–40", "1,900–2,000", "1,900");
  }

  @Test
  void shutBorderAndMissingRoadAreLeftOutAndSaidSo() {
    assertThat(text("#route-way details:contains(left out)"))
        .contains("Town – Railhead: the border is shut")
        .contains("Mine – Gate: not built");
  }

  /// The annuity of 20 years at 8 % is 0.1018522. The road makes carriage 45 USD/t cheaper for the
  /// 1,200 t a year that it holds.
  @Test
  void roadToBeBuiltIsSetAgainstItsGain() {
    assertThat(rows("build-out")).hasSize(1);
    assertThat(rows("build-out").getFirst())
        .startsWith("Mine – Gate", "", "30–40", "3.1–4.1", "0.054");
  }

  @Test
  void geoJsonHoldsPlacesStretchesAndRoutes() {
    JsonNode features =
        new JsonMapper().readTree(page.brief().text("routes.geojson")).path("features");
    assertThat(features.get(0).path("geometry").path("coordinates").toString())
        .isEqualTo("[98.4,25.5]");
    JsonNode route =
        features
            .valueStream()
            .filter(each -> each.path("properties").path("kind").asString().equals("route"))
            .findFirst()
            .orElseThrow();
    assertThat(route.path("geometry").path("coordinates").size()).isEqualTo(4);
    assertThat(route.path("properties").path("usd_per_t_low").asDouble()).isEqualTo(95);
    assertThat(route.path("properties").path("rank").asInt()).isEqualTo(1);
  }

  @Test
  void everyMemberOfTheGeoJsonIsDocumented() throws IOException {
    String manual = Files.readString(Path.of("../docs/commands/route.md"));
    JsonNode features =
        new JsonMapper().readTree(page.brief().text("routes.geojson")).path("features");
    assertThat(
            features
                .valueStream()
                .flatMap(each -> each.path("properties").propertyStream())
                .map(member -> member.getKey())
                .distinct())
        .hasSizeGreaterThan(20)
        .allSatisfy(name ->
            assertThat(manual)
                .containsAnyOf(
                    "`" + name + "`", "`" + name.replaceAll("(low|middle|high)$", "…") + "`"));
  }

  @Test
  void everyNumberTellsFromWhichRowsItIs() {
    assertThat(page.select("[id^=route] a.n, #answer-route a.n"))
        .hasSizeGreaterThan(40)
        .allSatisfy(link -> {
          var entry = page.select("[id=" + link.attr("href").substring(1) + "]");
          assertThat(entry).as(link.text()).hasSize(1);
          assertThat(entry.select(".from a, code")).as(entry.text()).isNotEmpty();
        });
  }

  @Test
  void twiceTheSameBytes() {
    Brief once = page.brief();
    Brief again = CasePage.of(folder).brief();
    assertThat(once.names())
        .allSatisfy(name -> assertThat(again.text(name)).isEqualTo(once.text(name)));
  }

  @Test
  void caseWithoutCorridorsHasNoSuchChapter() {
    CasePage other = CasePage.of(Path.of("../cases/first-steps"));
    assertThat(other.select("[id^=route], #answer-route")).isEmpty();
    assertThat(other.brief().names()).doesNotContain("routes.geojson");
  }
}
