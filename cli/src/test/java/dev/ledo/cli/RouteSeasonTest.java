package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `ledo route` says of the months in which ways are shut: a cheap way shut in the rains, and
/// a dear one of less capacity that is shut in July.
class RouteSeasonTest {

  private @TempDir Path folder;
  private RouteCase theCase;

  @BeforeEach
  void twoWaysOutOfTheHills() {
    theCase = new RouteCase(folder);
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,source
        mine,Mine,mine,MMR,paper
        gate,Gate,border-gate,MMR,paper
        rail,Railhead,store,IND,paper
        """);
    legs("far,gate,rail,road,200,120,1,7,open,paper");
    corridor("no");
  }

  private void legs(String far) {
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],capacity [t/month],charges [USD/t],closed_months,border,source
        near,mine,rail,road,100,260,1,6-9,open,paper
        on,mine,gate,road,100,120,1,none,none,paper
        """
            + far
            + "\n");
  }

  private void corridor(String unknownOpen) {
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],unknown_open,source
        out,Mine to railhead,mine,rail,ore,truck,250,%s,paper
        """
            .formatted(unknownOpen));
  }

  private String text() {
    return theCase.route().out().strip().replaceAll("\\s+", " ");
  }

  /// In June, August and September 130 t are lacking, in July 250 t: 640 t. The near way alone
  /// lacks 250 t in each of four months.
  @Test
  void theNetworkHasAShorterClosureThanItsCheapestWayAndNeedsLessRoom() {
    assertThat(text())
        .contains(
            "Season shut in June to September: 4 months on end. All ways together: shut in July: 1"
                + " month on end.",
            "Stock to bridge 4 months: 1,000 t of room at each end, and 375 t to move in each open"
                + " month. All ways together, by what they carry in each month: 640 t of room at"
                + " each end.",
            "risk, % shut room, t",
            "June to September 1,000",
            "July 250");
    JsonNode all =
        JsonMapper.shared().readTree(theCase.route("--json").out()).at("/corridors/0/all_ways");
    assertThat(all.at("/closure/surely/0").asInt()).isEqualTo(7);
    assertThat(all.at("/stock_t_at_each_end/middle").asDouble()).isCloseTo(640, within(1e-6));
  }

  @Test
  void waysOfWhichOneIsAlwaysOpenAreTogetherOpen() {
    legs("far,gate,rail,road,200,120,1,none,open,paper");
    assertThat(text())
        .contains(
            "All ways together: open all year, as far as the case tells.",
            "by what they carry in each month: 520 t of room at each end.");
  }

  @Test
  void oneWayAloneIsToldOnce() {
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],capacity [t/month],charges [USD/t],closed_months,border,source
        near,mine,rail,road,100,260,1,6-9,open,paper
        """);
    assertThat(text()).doesNotContain("ll ways together");
  }

  /// The plan is said to do otherwise only where it does, and where there is one.
  @Test
  void whatThePlanMakesOfUnknownMonthsAndBordersIsTold() {
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],capacity [t/month],cost [USD/t],charges [USD/t],closed_months,border,source
        on,mine,gate,road,100,260,50,1,,none,paper
        far,gate,rail,road,200,260,100,1,5-9,unknown,paper
        """);
    theCase.with("passages.csv", "leg,months,state,source\nfar,5;9,unknown,paper\n");
    corridor("yes");
    assertThat(text()).doesNotContain("In plan");
    askForPlan();
    assertThat(text())
        .contains(
            "In plan `ledo plan` takes Gate to Railhead as shut in May and September (as `closed_months`"
                + " have it) and lets nothing over the border of Gate to Railhead before it is"
                + " opened. Nobody has told; in the middle of this answer it counts as open.");
    corridor("no");
    assertThat(text())
        .contains(
            "In plan `ledo plan` takes Mine to Gate as open in all months. Nobody has told; in the"
                + " middle of this answer it counts as shut.");
    JsonNode ways =
        JsonMapper.shared()
            .readTree(theCase.route("--json").out())
            .at("/corridors/0/main/untold_in_plan");
    assertThat(ways.at("/1/segment").asString()).isEqualTo("far");
    assertThat(ways.at("/1/taken_as_shut").size()).isEqualTo(2);
    assertThat(ways.at("/1/border_not_passed").asBoolean()).isTrue();
  }

  /// Its freight is reckoned from the vehicle here.
  @Test
  void aWayThatThePlanDoesNotUseIsTold() {
    askForPlan();
    assertThat(text())
        .contains(
            "In plan `ledo plan` does not use Mine to Railhead: `cost` or `capacity` is not told.");
  }

  private void askForPlan() {
    theCase.with(
        "case.yaml",
        "title: Test\nquestion: Where from?\ncountry: IND\nas_of: 2026-06-30\nelements: [Dy]\n"
            + "plan_from: 2027-01-01\n");
  }
}
