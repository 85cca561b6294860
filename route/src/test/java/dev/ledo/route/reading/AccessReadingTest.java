package dev.ledo.route.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.core.PartialDate;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Season;
import java.time.Month;
import org.junit.jupiter.api.Test;

/// When and by whose leave a way can be passed, on the day asked about.
class AccessReadingTest extends ReadingTest {

  @Test
  void whatPassagesSayOfAMonthReplacesTheClosedMonths() {
    text.with("legs.csv", "id,from,to,mode,closed_months,source\nfirst,mine,rail,road,5-10,paper\n")
        .with(
            "passages.csv",
            """
            leg,months,state,open_share [%],from,to,source
            first,5,restricted,30..60,,,paper
            first,10,unknown,,,,paper
            first,9,chance,,,,paper
            first,6,open,,,2025-12-31,paper
            """);
    var season = segment("first").access().season();
    assertThat(season.in(Month.APRIL)).isEqualTo(MonthState.OPEN);
    assertThat(season.in(Month.MAY)).isEqualTo(new MonthState.Restricted(Amount.between(0.3, 0.6)));
    assertThat(season.in(Month.JUNE)).as("the row has ended").isEqualTo(MonthState.CLOSED);
    assertThat(season.in(Month.SEPTEMBER)).isEqualTo(new MonthState.Chance(Amount.between(0, 1)));
    assertThat(season.in(Month.OCTOBER)).isEqualTo(MonthState.UNKNOWN);
  }

  @Test
  void aMonthOfWhichNoRowSpeaksIsUnknown() {
    text.with(
            "legs.csv",
            """
            id,from,to,mode,closed_months,source
            first,mine,town,road,,paper
            second,town,gate,rail,none,paper
            third,gate,rail,road,6-9,paper
            """)
        .with("passages.csv", "leg,months,state,source\nfirst,6,closed,paper\n");
    assertThat(segment("first").access().season().in(Month.JUNE)).isEqualTo(MonthState.CLOSED);
    assertThat(segment("first").access().season().in(Month.MAY)).isEqualTo(MonthState.UNKNOWN);
    assertThat(segment("second").access().season()).isEqualTo(Season.OPEN);
    assertThat(segment("third").access().season().in(Month.MAY)).isEqualTo(MonthState.OPEN);
    assertThat(headlines(text.corridor(), RouteCode.MISSING))
        .filteredOn(each -> each.contains("months"))
        .singleElement()
        .asString()
        .contains("'first'");
  }

  @Test
  void rowsThatBeginLaterAreToldAndDoNotCount() {
    text.with("control.csv", "site,actor,from,source\ntown,red,2031-01,paper\n")
        .with("passages.csv", "leg,months,state,from,source\nfirst,6,closed,2030,paper\n");
    assertThat(segment("first").access().season().in(Month.JUNE)).isEqualTo(MonthState.OPEN);
    assertThat(headlines(text.corridor(), RouteCode.NOT_YET))
        .containsExactly(
            "control.csv:2: note R016: 'town' begins 2031-01, after 2026-06-30, and does not count"
                + " yet",
            "passages.csv:2: note R016: 'first' begins 2030, after 2026-06-30, and does not count"
                + " yet");
  }

  @Test
  void rowsThatDisagreeOnAMonthMakeARange() {
    text.with(
        "passages.csv",
        "leg,months,state,open_share [%],source\nfirst,5-6,closed,,old\nfirst,6,restricted,40,paper\n");
    CorridorReading read = text.corridor();
    var season = read.network().findSegment("first").orElseThrow().access().season();
    assertThat(season.in(Month.MAY)).isEqualTo(MonthState.CLOSED);
    assertThat(season.in(Month.JUNE)).isEqualTo(new MonthState.Restricted(Amount.between(0, 0.4)));
    assertThat(headlines(read, RouteCode.MONTH_DISPUTED))
        .containsExactly(
            "legs.csv:2: warning R006: rows disagree on 'first' in June: passages.csv:2,"
                + " passages.csv:3");
  }

  @Test
  void waysThatNoMonthOpensAreNamed() {
    text.with("passages.csv", "leg,months,state,source\nsecond,1-12,closed,paper\n");
    assertThat(text.corridor().shutAllYear()).containsExactly("second");
  }

  @Test
  void theNewestCrossingSpeaksAndAnOldOneKnowsNothingOfToday() {
    text.with(
        "crossings.csv",
        """
        leg,from,to,state,what,source
        third,2010,2018-12-31,open,Opened.,old
        third,2019-01-01,,shut,Shut.,old
        """);
    CorridorReading now = text.corridor();
    assertThat(now.network().findSegment("third").orElseThrow().access().border())
        .isEqualTo(Border.UNKNOWN);
    assertThat(headlines(now, RouteCode.OLD_CROSSING))
        .containsExactly(
            "crossings.csv:3: warning R004: the crossing on 'third' was last reported as shut in"
                + " 2019-03");
    var then = new RouteReader(text.on("2020-06-30")).read("out");
    assertThat(then).as("the corridor is asked by a source of 2026").isEmpty();
  }

  @Test
  void aCrossingOfOtherDaysLeavesABorderOfUnknownState() {
    text.with(
        "crossings.csv",
        """
        leg,from,to,state,what,source
        third,2010,2018-12-31,open,Opened.,old
        second,2031-01,,open,Opens.,paper
        """);
    assertThat(segment("third").access().border()).isEqualTo(Border.UNKNOWN);
    assertThat(segment("second").access().border()).isEqualTo(Border.UNKNOWN);
    assertThat(segment("first").access().border()).isEqualTo(Border.NONE);
  }

  @Test
  void aShareThatDoesNotFitItsStateIsTold() {
    text.with(
        "passages.csv",
        """
        leg,months,state,open_share [%],source
        first,1,open,50,paper
        first,2,closed,20..60,paper
        first,3,unknown,0,paper
        first,4,open,100,paper
        first,5,closed,0,paper
        first,6,restricted,50,paper
        """);
    CorridorReading read = text.corridor();
    assertThat(headlines(read, RouteCode.SHARE_DISPUTED))
        .containsExactly(
            "passages.csv:2: warning R022: `state` is open and `open_share` 50 %; it counts as open"
                + " for that share",
            "passages.csv:3: warning R022: `state` is closed and `open_share` 20..60 %; it counts as"
                + " closed",
            "passages.csv:4: warning R022: `state` is unknown and `open_share` 0 %; it counts as"
                + " unknown");
    var season = read.network().findSegment("first").orElseThrow().access().season();
    assertThat(season.in(Month.JANUARY)).isEqualTo(new MonthState.Restricted(Amount.of(0.5)));
    assertThat(season.in(Month.FEBRUARY)).isEqualTo(MonthState.CLOSED);
  }

  @Test
  void twoStatesOfACrossingOnOneDayAreToldAndTheLaterBegunCounts() {
    text.with(
        "crossings.csv",
        """
        leg,from,to,state,what,source
        third,2026-01,2026-12,open,Opened for the year.,paper
        third,2026-03,,shut,Shut.,paper
        third,2020,,informal,No gate.,paper
        """);
    CorridorReading read = text.corridor();
    assertThat(read.network().findSegment("third").orElseThrow().access().border())
        .isEqualTo(Border.SHUT);
    assertThat(headlines(read, RouteCode.CROSSING_DISPUTED))
        .containsExactly(
            "crossings.csv:2: warning R018: the crossing on 'third' is open here until 2026-12, and"
                + " shut at crossings.csv:3");
  }

  @Test
  void aCrossingReportedLatelyHolds() {
    text.with(
        "crossings.csv",
        "leg,from,state,what,source\nthird,2019,shut,Shut.,old\nthird,2026-04,restricted,Permits.,paper\n");
    assertThat(segment("third").access().border()).isEqualTo(Border.RESTRICTED);
    assertThat(segment("first").access().border()).isEqualTo(Border.NONE);
  }

  @Test
  void whoHoldsPlacesAndWaysIsReadAsOfTheDay() {
    text.with(
            "control.csv",
            "site,actor,form,from,to,source\ntown,red,held,2024-10,,paper\ntown,blue,held,,2024-09,paper\n")
        .with("leg_control.csv", "leg,actor,form,from,source\nsecond,blue,contested,2026,paper\n");
    CorridorReading read = text.corridor();
    assertThat(read.network().findNode("town").orElseThrow().claims())
        .extracting(ControlClaim::actor)
        .containsExactly("red");
    assertThat(read.network().findSegment("second").orElseThrow().access().claims())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.form()).isEqualTo(ControlForm.CONTESTED);
          assertThat(claim.source()).isEqualTo("paper");
          assertThat(claim.from()).contains(PartialDate.of("2026"));
        });
  }

  @Test
  void onlyARuleInForceForbids() {
    text.with("control.csv", "site,actor,source\ntown,red,paper\n");
    String header = "id,what,state,actors,legs,source\n";
    text.with("prohibitions.csv", header + "r,No dealing.,asked,red,first,paper\n");
    assertThat(segment("first").access().forbiddenBy()).isEmpty();
    text.with("prohibitions.csv", header + "r,No dealing.,in-force,red,first,paper\n");
    CorridorReading read = text.corridor();
    assertThat(read.network().findSegment("first").orElseThrow().access().forbiddenBy())
        .contains("r");
    assertThat(read.network().findNode("town").orElseThrow().forbiddenBy()).contains("r");
    assertThat(read.network().findNode("gate").orElseThrow().forbiddenBy()).isEmpty();
    assertThat(headlines(read, RouteCode.FORBIDDEN))
        .containsExactly(
            "legs.csv:2: note R008: 'first' is forbidden by 'r'",
            "sites.csv:3: note R008: 'town' is forbidden by 'r'");
  }

  @Test
  void placesInCountriesNotToBePassedAreShunned() {
    text.with(
        "corridors.csv",
        """
        id,name,from,to,vehicle,not_through,source
        out,Mine to railhead,mine,rail,truck,IND;CHN,paper
        """);
    CorridorReading read = text.corridor();
    assertThat(read.notThrough()).containsExactly("IND", "CHN");
    assertThat(read.corridor().terms().shunned()).containsExactly("rail");
    assertThat(read.corridor().shuns("rail")).as("its own end").isFalse();
  }
}
