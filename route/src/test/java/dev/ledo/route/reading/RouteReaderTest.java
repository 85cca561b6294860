package dev.ledo.route.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Problem;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.ControlClaim;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import dev.ledo.route.network.Undertaking;
import dev.ledo.route.network.Way;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network that a case describes, checked against figures worked out by hand.
class RouteReaderTest {

  private @TempDir Path folder;
  private CaseText text;

  @BeforeEach
  void aRowOfFourPlaces() {
    text = new CaseText(folder);
  }

  private Segment segment(String id) {
    return text.corridor().network().findSegment(id).orElseThrow();
  }

  private static List<String> headlines(CorridorReading reading, RouteCode code) {
    return reading.problems().stream()
        .filter(problem -> problem.code() == code)
        .map(Problem::headline)
        .toList();
  }

  @Test
  void aCorridorIsReadWithItsVehicleAndTarget() {
    CorridorReading read = text.corridor();
    assertThat(read.corridor().from()).isEqualTo("mine");
    assertThat(read.corridor().to()).containsExactly("rail");
    assertThat(read.corridor().material()).isEqualTo("Ore");
    assertThat(read.corridor().targetTPerMonth()).contains(Amount.of(200));
    assertThat(read.corridor().vehicle().payloadT()).contains(Amount.of(10));
    assertThat(read.corridor().vehicle().working().loadDays()).contains(Amount.of(1));
    assertThat(read.corridor().terms().unknownIsOpen()).isFalse();
    assertThat(read.alternatives()).isEqualTo(3);
  }

  @Test
  void freightIsTheVehiclesRateWhereTheLegGivesNoCost() {
    // 100 km at 0.5 USD/t/km
    assertThat(segment("first").haul().freightPerT()).contains(Amount.of(50));
    text.with(
        "legs.csv",
        "id,from,to,mode,length [km],cost [USD/t],source\nfirst,mine,rail,road,100,7..9,paper\n");
    assertThat(segment("first").haul().freightPerT()).contains(Amount.between(7, 9));
  }

  @Test
  void lengthIsStraightTimesSinuosityWhereItIsNotGiven() {
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],straight [km],sinuosity,source
        first,mine,town,road,,40,1.5..2,paper
        second,town,rail,road,,40,,paper
        """);
    assertThat(segment("first").way().lengthKm()).contains(Amount.between(60, 80));
    assertThat(segment("second").way().lengthKm()).isEmpty();
    assertThat(headlines(text.corridor(), RouteCode.NO_LENGTH))
        .containsExactly("legs.csv:3: warning R002: 'second' has neither length nor time");
  }

  @Test
  void hoursComeFromSpeedThenFromTransitThenFromTheVehicle() {
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],speed [km/h],transit [d],source
        first,mine,town,road,100,25..50,9,paper
        second,town,gate,road,100,,3,paper
        third,gate,rail,rail,100,,3,paper
        fourth,gate,rail,road,100,,,paper
        """);
    assertThat(segment("first").haul().hours()).contains(Amount.between(2, 4));
    // three days of ten hours under way, three days on rails
    assertThat(segment("second").haul().hours()).contains(Amount.of(30));
    assertThat(segment("third").haul().hours()).contains(Amount.of(72));
    assertThat(segment("fourth").haul().hours()).isEmpty();
  }

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
        .containsExactly("legs.csv:2: warning R006: rows disagree on 'first' in June");
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
  void aStoreOfOxideHoldsItsCapacityOverTheGrade() {
    String stores = "id,site,material,capacity,capacity_unit,cost [USD/kg],source\n";
    text.with("stores.csv", stores + "yard,rail,ore,1200,t REO,1.2,paper\n");
    CorridorReading without = text.corridor();
    assertThat(without.network().findNode("rail").orElseThrow().store())
        .contains(new Store(Optional.empty(), Optional.empty()));
    assertThat(headlines(without, RouteCode.NO_GRADE))
        .containsExactly(
            "stores.csv:2: warning R003: store 'yard' holds 1200 t REO, which is not known in"
                + " tonnes");
    text.with("feeds.csv", "id,name,material,grade [kg REO/t],source\nf,Feed,ore,600..800,paper\n");
    Store yard = text.corridor().network().findNode("rail").orElseThrow().store().orElseThrow();
    // 1,200 t REO at 0.6 to 0.8; 1.2 USD/kg/yr is 100 USD a month for a tonne of oxide
    assertThat(yard.capacityT()).contains(Amount.between(1500, 2000));
    assertThat(yard.costPerTMonth().orElseThrow().low()).isCloseTo(60, within(1e-9));
    assertThat(yard.costPerTMonth().orElseThrow().high()).isCloseTo(80, within(1e-9));
  }

  @Test
  void storesOfAnotherMaterialAreNoRoom() {
    text.with(
        "stores.csv", "id,site,material,capacity,capacity_unit,source\ns,rail,salt,500,t,paper\n");
    assertThat(text.corridor().network().findNode("rail").orElseThrow().store()).isEmpty();
  }

  @Test
  void aWayToBeBuiltTakesItsFiguresFromItsModules() {
    text.with(
            "legs.csv",
            """
            id,from,to,mode,length [km],capacity [t/month],status,source
            first,mine,rail,road,100,0,proposed,paper
            """)
        .with(
            "modules.csv",
            """
            id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],lead [yr],source
            m,Road,first,12000,t/yr,50..70,30,2,paper
            """);
    Segment built = segment("first");
    assertThat(built.exists()).isFalse();
    assertThat(built.throughput().tonnesPerMonth().orElseThrow().mid())
        .isCloseTo(1000, within(1e-6));
    assertThat(built.construction().orElseThrow().cost()).contains(Amount.between(50e6, 70e6));
    assertThat(built.construction().orElseThrow().leadMonths()).contains(Amount.of(24));
  }

  /// A module on a way that stands adds to it, over the border and in all months; it needs what the
  /// module it requires builds.
  @Test
  void modulesSayWhatCanBeDone() {
    text.with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],closed_months,border,status,source
            first,mine,town,road,600,6-9,unknown,,paper
            second,town,rail,road,,none,none,proposed,paper
            """)
        .with(
            "modules.csv",
            """
            id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],requires,all_months,source
            road,A road,second,1200,t/yr,5..7,20,,,paper
            gate,A gate,first,2400,t/yr,3,20,road,yes,paper
            """);
    List<Undertaking> found = text.corridor().undertakings();
    assertThat(found).extracting(Undertaking::id).containsExactly("gate", "second");
    Undertaking gate = found.getFirst();
    assertThat(gate.needs()).containsExactly("second");
    assertThat(gate.cost()).contains(Amount.of(3e6));
    assertThat(gate.segment().throughput().tonnesPerMonth().orElseThrow().mid())
        .isCloseTo(200, within(1e-9));
    assertThat(gate.segment().access().season()).isEqualTo(Season.OPEN);
    assertThat(gate.segment().access().border()).isEqualTo(Border.OPEN);
    assertThat(found.getLast().builds()).isTrue();
  }

  @Test
  void everyFigureNamesItsRows() {
    text.with("passages.csv", "leg,months,state,source\nfirst,6,closed,paper\n");
    assertThat(text.corridor().evidence().of("first"))
        .extracting(Row::toString)
        .containsExactly("legs.csv:2", "vehicles.csv:2", "passages.csv:2");
    assertThat(text.corridor().evidence().of("nowhere")).isEmpty();
  }

  @Test
  void aBridgeThatIsTooWeakIsTold() {
    text.with(
        "legs.csv",
        "id,from,to,mode,length [km],bridge_class [t],source\nfirst,mine,rail,road,100,12..15,paper\n");
    assertThat(headlines(text.corridor(), RouteCode.TOO_HEAVY))
        .containsExactly(
            "legs.csv:2: warning R005: 'truck' weighs 16 t, the weakest bridge on 'first' carries"
                + " 12..15 t");
  }

  @Test
  void aCorridorWithoutAnyWayIsTold() {
    text.with("legs.csv", "id,from,to,mode,one_way,source\nback,rail,mine,road,yes,paper\n");
    assertThat(headlines(text.corridor(), RouteCode.NO_WAY))
        .containsExactly(
            "corridors.csv:2: warning R001: no ways of the case lead from mine to rail");
  }

  @Test
  void whatIsMissingIsToldOfWaysThatCanServeOnly() {
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],worst_grade [%],source
        first,mine,rail,road,100,8,paper
        aside,mine,town,road,100,,paper
        """);
    assertThat(headlines(text.corridor(), RouteCode.MISSING))
        .containsExactly(
            "legs.csv:2: note R007: not known of 'first': capacity, charges, risk, rise and fall,"
                + " bridges, months, holder");
    assertThat(segment("first").way().slope().worstUp()).contains(Amount.of(0.08));
  }

  @Test
  void loopsAtTheSideAndBeyondTheEndCannotServe() {
    text.with(
        "sites.csv",
        """
        id,name,site_kind,country,source
        mine,Mine,mine,MMR,paper
        town,Town,town,MMR,paper
        rail,Railhead,store,IND,paper
        a,A,town,MMR,paper
        b,B,town,MMR,paper
        """);
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],source
        in,mine,town,road,9,paper
        out,town,rail,road,9,paper
        side-1,town,a,road,9,paper
        side-2,a,b,road,9,paper
        side-3,b,town,road,9,paper
        beyond,rail,a,rail,9,paper
        """);
    assertThat(served())
        .containsExactly(
            "legs.csv:2", "legs.csv:3", "legs.csv:4", "legs.csv:5", "legs.csv:6", "legs.csv:7");
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],source
        in,mine,town,road,9,paper
        out,town,rail,road,9,paper
        side-1,town,a,road,9,paper
        side-2,a,b,road,9,paper
        side-3,b,town,road,9,paper
        """);
    assertThat(served()).containsExactly("legs.csv:2", "legs.csv:3");
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],source
        in,mine,rail,road,9,paper
        beyond-1,rail,a,road,9,paper
        beyond-2,a,b,road,9,paper
        beyond-3,b,rail,road,9,paper
        """);
    assertThat(served()).containsExactly("legs.csv:2");
  }

  private List<String> served() {
    return text.corridor().problems().stream()
        .filter(problem -> problem.code() == RouteCode.MISSING)
        .map(problem -> problem.place().toString())
        .toList();
  }

  @Test
  void factsOfTheWayAreToldDisputedOnesAmongThem() {
    text.with(
        "facts.csv",
        """
        subject,quantity,period,value,unit,source
        second,traffic,1945,129,t,old
        second,traffic,1945,34..35,t,paper
        red,strength,2025,3,1,paper
        """);
    assertThat(text.corridor().told())
        .singleElement()
        .satisfies(fact -> {
          assertThat(fact.key()).isEqualTo("second / traffic / 1945");
          assertThat(fact.isDisputed()).isTrue();
        });
  }

  @Test
  void waysThatNoMonthOpensAreNamed() {
    text.with("passages.csv", "leg,months,state,source\nsecond,1-12,closed,paper\n");
    assertThat(text.corridor().shutAllYear()).containsExactly("second");
  }

  @Test
  void everyCodeHasItsOwnNumberTitleAndRemedy() {
    assertThat(RouteCode.values())
        .extracting(RouteCode::id)
        .containsExactly(
            "R001", "R002", "R003", "R004", "R005", "R006", "R007", "R008", "R009", "R010", "R011",
            "R012", "R013", "R014", "R015", "R016", "R017");
    assertThat(RouteCode.values()).extracting(RouteCode::title).doesNotHaveDuplicates();
    assertThat(RouteCode.values()).allMatch(code -> code.remedy().endsWith("."));
  }

  @Test
  void heightsFillInWhatALegDoesNotSayAndNothingElse() {
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],worst_grade [%],source
        first,mine,rail,road,,8,paper
        second,mine,town,road,,,paper
        """);
    var way =
        new GroundWay(
            321,
            new GroundWay.Climb(900, 700, 0.1, 0.09),
            List.of(),
            Map.of(),
            Map.of(),
            new GroundWay.Basis("N25E098.hgt", 90, false, "truck-16t"));
    GroundBetween ground = wish -> way;
    CorridorReading read = new RouteReader(text.view(), ground).read("out").orElseThrow();
    Way first = read.network().findSegment("first").orElseThrow().way();
    assertThat(first.lengthKm()).contains(Amount.of(321));
    assertThat(first.slope().riseM()).contains(Amount.of(900));
    assertThat(first.slope().worstUp()).as("the leg's own").contains(Amount.of(0.08));
    assertThat(headlines(read, RouteCode.FROM_GROUND))
        .containsExactly(
            "legs.csv:2: note R010: length, rise, fall of 'first' from heights of the ground:"
                + " N25E098.hgt, of unknown date");
    Way second = read.network().findSegment("second").orElseThrow().way();
    assertThat(second.lengthKm()).as("the town has no position").isEmpty();
  }
}
