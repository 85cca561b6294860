package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the brief says where a case says little: nobody tells what the first stretch can carry, nor
/// how long the second is; the ends of the first are in different hands, and nobody contests it.
class RouteUnknownsBriefTest {

  private static final String LEGS =
      """
      id,from,to,mode,length [km],transit [d],cost [USD/t],capacity [t/month],closed_months,status,source
      first,mine,town,road,30,,,,none,,paper
      second,town,gate,road,,1,20,300,7,,paper
      planned,mine,gate,road,60,,,100,none,proposed,paper
      """;

  private @TempDir Path folder;
  private SmallCase theCase;

  @BeforeEach
  void aMineATownAndAGate() {
    theCase = SmallCase.ofMineTownAndGate(folder);
    theCase.with(
        "control.csv",
        "site,actor,form,from,source\nmine,red,held,2025-01-01,paper\ntown,blue,held,2025-01-01,paper\n");
    theCase.with("legs.csv", LEGS);
    theCase.with(
        "passages.csv",
        "leg,months,state,open_share [%],source\nfirst,6,restricted,50,paper\nsecond,5,unknown,,paper\n");
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],source
        out,Mine to gate,mine,gate,ore,truck,200..400,paper
        """);
  }

  @Test
  void monthOfUnknownCapacityIsOpenAllTheSame() {
    CasePage page = theCase.page();
    assertThat(page.rows("route-months-table-out").get(0))
        .startsWith("Jan", "0–300")
        .contains("open");
    assertThat(page.rows("route-months-table-out").get(4)).contains("not known to be open");
    assertThat(page.rows("route-months-table-out").get(5)).contains("open");
    assertThat(page.rows("route-months-table-out").get(6)).contains("shut");
    assertThat(page.text("#answer-route .verdict"))
        .endsWith(
            ", an unknown risk that a load is lost, shut in July, not known to be open in May.");
  }

  /// The way by the town is shut in July and perhaps in May, the one round it in August.
  @Test
  void allWaysTogetherHaveASeasonOfTheirOwn() {
    assertThat(theCase.page().text("#route-months")).doesNotContain("All ways together");
    theCase.with("legs.csv", LEGS + "round,mine,gate,road,200,,50,100,8,,paper\n");

    assertThat(theCase.page().text("#route-months"))
        .contains("All ways together are open all year, as far as the case tells.");
  }

  /// In May the plan has to choose, and takes what the leg's own row has.
  @Test
  void whereThePlanReadsTheWayOtherwiseIsTold() {
    assertThat(theCase.page().text("#route-months")).doesNotContain("The plan");
    theCase.with(
        "case.yaml",
        "title: Test\nquestion: Where from?\ncountry: IND\nas_of: 2026-06-30\nelements: [Dy]\nplan_from: 2027-01\n");

    assertThat(theCase.page().text("#route-months"))
        .contains(
            "The plan takes Town – Gate as open in May. Nobody has told; here it counts as shut in the middle.",
            "The plan does not use Mine – Town: nobody has told the freight or the capacity.");
  }

  /// Nobody tells the risk of any stretch: not none, and not all.
  @Test
  void riskThatNobodyTellsIsUnknownAndDrawsNoDot() {
    CasePage page = theCase.page();
    assertThat(page.rows("route-ways-out").getFirst()).contains("unknown").doesNotContain("0–100");
    assertThat(page.select("#route-choice-out")).isEmpty();
  }

  @Test
  void targetIsSetAgainstBothEndsOfTheBestMonth() {
    assertThat(theCase.page().text("#answer-route"))
        .contains(
            "Asked for are 200–400 t a month: the best month can carry the least of that at the high end, and never the most.");
  }

  @Test
  void stretchOfUnknownLengthIsSaidToBeDrawnAtALengthOfOurs() {
    CasePage page = theCase.page();
    assertThat(page.caption("route-strip-out"))
        .contains("A stretch of unknown length is drawn as if it had 50 km.");
    assertThat(page.rows("route-stretches-out").getLast()).contains("Town – Gate", "unknown");
  }

  @Test
  void stretchesAreNamedInTheDirectionOfTravel() {
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],cost [USD/t],charges [USD/t],capacity [t/month],closed_months,source
        first,town,mine,road,30,10,1,400,none,paper
        second,gate,town,road,30,10,1,300,none,paper
        """);
    theCase.with("passages.csv", "leg,months,state,source\nfirst,6,closed,paper\n");
    CasePage page = theCase.page();
    assertThat(page.rows("route-stretches-out").getFirst()).contains("Mine – Town");
    assertThat(page.rows("route-stretches-out").getLast()).contains("Town – Gate");
    assertThat(page.text("#answer-route"))
        .contains("Mine – Town, shut in June; Town – Gate, 300 t a month in July to May.")
        .doesNotContain("Town – Mine", "Gate – Town");
  }

  @Test
  void endsOfACorridorThatStayAreNamed() {
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,source
        mine,Mine,mine,MMR,paper
        town,Town,town,MMR,paper
        hill,Hill,town,CHN,paper
        gate,Gate,border-gate,CHN,paper
        """);
    theCase.with(
        "control.csv",
        "site,actor,form,from,source\nmine,red,held,2025-01-01,paper\ntown,red,held,2025-01-01,paper\n");
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],cost [USD/t],charges [USD/t],capacity [t/month],closed_months,source
        first,mine,town,road,30,10,1,400,none,paper
        second,town,gate,road,30,10,1,300,none,paper
        up,mine,hill,road,30,10,1,300,none,paper
        down,hill,gate,road,30,5,1,300,none,paper
        """);
    theCase.with("passages.csv", "leg,months,state,source\nfirst,6,closed,paper\n");
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],avoid,not_through,source
        out,Mine to gate,mine,gate,ore,truck,200..400,red,CHN,paper
        """);
    assertThat(theCase.page().text("#route-not-through + ul"))
        .contains(
            "Ends of the corridor that lie there stay: Gate.",
            "Only through it is there a way without what Red holds, apart from Mine itself: by Hill,"
                + " for 17 USD/t.");
  }

  @Test
  void endsInDifferentHandsAreNoContest() {
    assertThat(theCase.page().option("route-strip-out").toString())
        .contains("several holders: Red, Blue")
        .doesNotContain("contested");
  }

  /// The standard error of a share of 1,000 draws is at most √(0.25 / 1000), 1.58 points.
  @Test
  void chancesTellFromHowManyDrawsTheyAre() {
    theCase.with(
        "passages.csv",
        "leg,months,state,open_share [%],source\nfirst,8,chance,80,paper\nsecond,5,unknown,,paper\n");
    CasePage page = theCase.page();
    assertThat(page.text("#route-chance + p"))
        .containsPattern(
            "The table is from 1,000 years drawn by chance, so that its chances may be off by some 1\\.58 percentage points\\.$");
    assertThat(page.rows("route-outlook-out")).hasSize(13);
  }

  @Test
  void whetherARoadOfUnknownCostPaysIsNotKnown() {
    CasePage page = theCase.page();
    assertThat(page.text("#route-build"))
        .contains(
            "Whether any pays for itself is not known, for want of costs, lives or freights.");
    assertThat(page.rows("route-build-out").getFirst()).contains("not known");
  }

  @Test
  void targetOfNothingNeedsNothing() {
    theCase.with(
        "corridors.csv",
        "id,name,from,to,material,vehicle,target [t/month],source\nout,Mine to gate,mine,gate,ore,truck,0,paper\n");
    CasePage page = theCase.page();
    assertThat(page.text("#answer-route")).contains("Asked for are 0 t a month, which is nothing.");
    assertThat(page.text("#route-months"))
        .contains("0 t a month are asked for, so that no room, no stock and no trucks are needed.")
        .doesNotContain("room for 0 t", "0 trucks", "0 t can be delivered");
    assertThat(page.text("#route-build"))
        .contains("0 t a month are asked for, so that nothing that is built could pay.");
  }

  @Test
  void targetThatNoMonthCanCarryIsSaidSo() {
    theCase.with(
        "corridors.csv",
        "id,name,from,to,material,vehicle,target [t/month],source\nout,Mine to gate,mine,gate,ore,truck,900,paper\n");
    assertThat(theCase.page().text("#route-stop"))
        .contains("The corridor can carry 900 t in no month, even at the high end.");
  }

  /// The second stretch ends in India and tells of no border; the third is built and tells no life.
  @Test
  void whatTheRowsLeaveToLedoIsTold() {
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,source
        mine,Mine,mine,MMR,paper
        town,Town,town,MMR,paper
        gate,Gate,border-gate,IND,paper
        """);
    theCase.with(
        "modules.csv",
        "id,what,leg,capacity,capacity_unit,capex [M USD],source\nbuild,New road,planned,1200,t/yr,5,paper\n");
    assertThat(theCase.page().select("#limits li").eachText())
        .contains(
            "These lead from one country into another and tell of no border; they count as crossing"
                + " none, as if all goods could pass: Town \u2013 Gate, Mine \u2013 Gate.",
            "How long these work is not told; each is taken to last the usual 20 years, over which its"
                + " cost is spread: New road.");
  }
}
