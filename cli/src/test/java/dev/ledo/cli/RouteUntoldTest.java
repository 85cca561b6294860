package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `ledo route` says of ways of which nobody has told charges, risk or months: a mine, a town
/// and a railhead in a row, 0.5 USD/t/km.
class RouteUntoldTest {

  private @TempDir Path folder;
  private RouteCase theCase;

  @BeforeEach
  void aRoadOfTwoStretches() {
    theCase = new RouteCase(folder);
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,source
        mine,Mine,mine,MMR,paper
        town,Town,town,MMR,paper
        rail,Railhead,store,IND,paper
        """);
    legs("a,mine,town,road,100,300,1,1,none,,paper", "b,town,rail,road,200,300,,,none,,paper");
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],source
        out,Mine to railhead,mine,rail,ore,truck,200,paper
        """);
  }

  private void legs(String... rows) {
    theCase.with(
        "legs.csv",
        "id,from,to,mode,length [km],capacity [t/month],charges [USD/t],risk [%],closed_months,status,source\n"
            + String.join("\n", rows)
            + "\n");
  }

  private String text() {
    return theCase.route().out().strip().replaceAll("\\s+", " ");
  }

  @Test
  void tonnesThatCanBeMovedAtAnUnknownCostAreDelivered() {
    assertThat(text())
        .contains(
            "Target all 2,400 t wanted a year can be delivered. What that costs is not known. Nobody"
                + " has told the charges of Town to Railhead.",
            "Way Mine – Town – Railhead: 300 km, over 151 USD/t, 1.5 days under way, 1..100 % risk of"
                + " losing a load. Nobody has told the charges of Town to Railhead; the loss"
                + " probability of Town to Railhead; the low ends leave it out.",
            "Different ways, if what is not known is open and costs nothing")
        .doesNotContain("turns out well");
    JsonNode haul =
        JsonMapper.shared().readTree(theCase.route("--json").out()).at("/corridors/0/haul");
    assertThat(haul.at("/delivered_t").asDouble()).isCloseTo(2400, within(1e-3));
    assertThat(haul.at("/at_known_cost_t").asDouble()).isZero();
    assertThat(haul.at("/usd_per_t").isNull()).isTrue();
    assertThat(haul.at("/cost_not_told/0").asString()).isEqualTo("b: charges unknown");
  }

  /// 120 t a month at 0.5 · 400 + 1 USD/t, the other 80 where charges are not told.
  @Test
  void whatCanGoAtAKnownCostIsToldApart() {
    legs(
        "a,mine,town,road,100,300,1,1,none,,paper",
        "b,town,rail,road,200,300,,1,none,,paper",
        "far,mine,rail,road,400,120,1,1,none,,paper");
    assertThat(text())
        .contains(
            "Target all 2,400 t wanted a year can be delivered. Only 1,440 t can be delivered at a"
                + " known cost, for 201 USD/t; what the rest costs is not known. Nobody has told the"
                + " charges of Town to Railhead.",
            "Way Mine – Railhead: 400 km, 201 USD/t");
  }

  @Test
  void waysWithoutKnownRiskAreNotComparedAndSayWhy() {
    legs("a,mine,town,road,100,300,1,1,none,,paper", "b,town,rail,road,200,300,1,,none,,paper");
    assertThat(text())
        .contains(
            "No way has money, days and risk all known, so that they are not compared: Town to"
                + " Railhead: loss probability not told");
  }

  @Test
  void aWayThatIsOneOnlyIfAllTurnsOutWellSaysSo() {
    legs("a,mine,town,road,100,300,1,1,,,paper", "b,town,rail,road,200,300,1,1,none,,paper");
    assertThat(text()).contains("It can be passed only if what is not known turns out well.");
  }

  @Test
  void hoursThatNobodyTellsKeepALimitedFleetAway() {
    theCase.with(
        "vehicles.csv",
        """
        id,name,payload [t],freight [USD/t/km],fleet [vehicle],source
        truck,Truck,10,0.5,20,paper
        """);
    assertThat(text())
        .contains(
            "Nobody has told the hours of Mine to Town and Town to Railhead, so that the fleet goes"
                + " there at the high end only.");
  }

  @Test
  void theSheetNamesWhatIsNotToldOfAStretch() throws IOException {
    Path sheet = folder.resolve("ways.csv");
    theCase.route("--out", sheet.toString());
    List<String> lines = Files.readAllLines(sheet);
    assertThat(lines.getFirst()).endsWith(",not_told,rows");
    assertThat(lines.get(1)).contains(",a,mine,town,").endsWith(",,legs.csv:2;vehicles.csv:2");
    assertThat(lines.get(2)).contains(",charges;loss probability,legs.csv:3;");
  }

  @Test
  void aProposedLegDoesNotOpenMonthsThatNobodyTells() {
    legs("a,mine,town,road,100,300,1,1,,,paper", "b,town,rail,road,200,300,1,1,6-9,,paper");
    assertThat(theCase.route("--propose").out())
        .contains(
            "# For passages.csv: nobody knows whether these months are open.\n"
                + "leg,months,state,source,kind,reason\n"
                + "out-route,1;2;3;4;5;10;11;12,unknown,,assumption,Nobody has told when these can"
                + " be passed: a.\n");
  }

  /// 100 and 200 km at 0.5 USD/t/km; 1 USD/t of charges on the first stretch.
  @Test
  void aProposedLegOfUnknownCostHasNoneAndSaysWhy() {
    assertThat(theCase.route("--propose").out())
        .contains("\nout-route,mine,rail,road,300,300,,,1.5,,none,none,no,,assumption,")
        .contains(
            " over a, b: ",
            "Nobody has told the charges of b; the loss probability of b. Its cost has no upper end in"
                + " the case and is left empty: the plan leaves the row out until somebody fills that"
                + " in. What is told of freight and charges comes to 151 USD/t or more.");
  }

  @Test
  void aProposedLegKeepsFreightAndChargesApart() throws IOException {
    legs("a,mine,town,road,100,300,1,1,none,,paper", "b,town,rail,road,200,300,2..4,1,none,,paper");
    assertThat(theCase.route("--propose").out())
        .contains("\nout-route,mine,rail,road,300,300,150,3..5,1.5,1.99,none,none,no,,assumption,")
        .doesNotContain("Nobody has told");
  }

  @Test
  void aProposedLegOfUnknownCapacityHasNoneAndSaysWhy() throws IOException {
    legs("a,mine,town,road,100,,1,1,none,,paper", "b,town,rail,road,200,,2,1,none,,paper");
    assertThat(theCase.route("--propose").out())
        .contains("\nout-route,mine,rail,road,300,,150,3,1.5,1.99,none,")
        .contains(
            "What these carry is not known: a, b. Its capacity has no upper end in the case and is"
                + " left empty");
  }

  /// The same ways told from their far ends.
  @Test
  void stretchesAreNamedInTheDirectionOfTravel() throws IOException {
    legs("a,town,mine,road,100,300,1,1,none,,paper", "b,rail,town,road,200,250,,,none,,paper");
    assertThat(text())
        .contains(
            "Chokepoint Town to Railhead, 250 t a month in all months",
            "One more tonne a month on Town to Railhead brings",
            "If it closed for good t/yr lost Mine to Town 3,000 Town to Railhead 3,000")
        .doesNotContain("Town to Mine", "Railhead to Town");
    legs("a,town,mine,road,100,300,1,1,,,paper", "b,rail,town,road,200,250,,,none,,paper");
    assertThat(text())
        .contains(
            "Chokepoint Mine to Town, counted as shut in all months",
            "Nobody has told the charges of Town to Railhead; the loss probability of Town to Railhead",
            "in which months Mine to Town can be passed",
            "1 closure (Mine to Town)")
        .doesNotContain("Town to Mine", "Railhead to Town");
    assertThat(theCase.route("--propose").out())
        .contains(
            " over a (from Mine to Town), b (from Town to Railhead): ",
            "In which months these can be passed is not known: a (from Mine to Town).",
            "Nobody has told the charges of b (from Town to Railhead);");
  }

  /// Nobody tells the freight of the sea, so that no way told goes over it.
  @Test
  void aStretchOnNoWayToldLeadsAwayFromTheStartToo() throws IOException {
    legs(
        "a,mine,rail,road,100,300,1,1,none,,paper",
        "b,rail,mine,sea,100,300,1,1,none,,paper",
        "c,rail,mine,sea,100,,1,1,none,,paper");
    assertThat(text())
        .contains(
            "3 closures (Mine to Railhead (a), Mine to Railhead (b) and Mine to Railhead (c))")
        .doesNotContain("Railhead to Mine");
  }

  /// In each open month 12 · 200 / 11 to 12 · 200 / 6 t.
  @Test
  void ofManyLengthsOfAClosureTheFirstAndTheLastAreTold() throws IOException {
    theCase.with("passages.csv", "leg,months,state,source\na,5-10,unknown,paper\n");
    assertThat(text())
        .contains(
            "to bridge 1 to 6 months: 200 to 1,200 t of room at each end, and 218.2 to 400 t to move"
                + " in each open month.");
  }

  @Test
  void warningsSayWhatToDo() throws IOException {
    legs("a,mine,town,road,100,300,1,1,none,,paper");
    assertThat(text())
        .contains(
            "warning R001: no ways of the case lead from mine to rail hint: add the legs between"
                + " them; one of which little is known helps more than none");
    assertThat(
            JsonMapper.shared()
                .readTree(theCase.route("--json").out())
                .at("/problems/0/hint")
                .asString())
        .startsWith("add the legs between them;");
  }

  @Test
  void aLegFromAPlaceToItselfIsToldAsLeftOut() throws IOException {
    legs("a,mine,town,road,100,300,1,1,none,,paper", "b,town,town,road,200,300,1,1,none,,paper");
    assertThat(text())
        .contains("legs.csv:3: warning R021: 'b' begins and ends at town, and is left out");
  }

  /// The foreign way costs 0.5 · 300 + 1 USD/t; of the other 2 · 50 and 1 USD/t are told.
  @Test
  void aWayRoundACountryOfUnknownCostIsNotCalledDearer() throws IOException {
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,source
        mine,Mine,mine,MMR,paper
        town,Town,town,MMR,paper
        far,Far,town,CHN,paper
        rail,Railhead,store,IND,paper
        """);
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],not_through,source
        out,Mine to railhead,mine,rail,ore,truck,200,CHN,paper
        """);
    legs(
        "a,mine,town,road,100,300,1,1,none,,paper",
        "b,town,rail,road,100,300,,1,none,,paper",
        "c,mine,far,road,200,300,1,1,none,,paper",
        "d,far,rail,road,100,300,0,1,none,,paper");
    assertThat(text())
        .contains(
            "through it there is Mine – Far – Railhead, 151 USD/t, without it Mine – Town – Railhead,"
                + " over 101 USD/t: which is cheaper is not known");
  }

  @Test
  void rowsAndADocumentAtOnceAreRefused() {
    Terminal terminal = theCase.route("--propose", "--json");
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("--propose writes rows of tables, --json a document");
  }

  @Test
  void aTargetOfNothingNeedsNothing() {
    legs("a,mine,town,road,100,300,1,1,7-8,,paper", "b,town,rail,road,200,300,1,1,none,,paper");
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],source
        out,Mine to railhead,mine,rail,ore,truck,0,paper
        """);
    assertThat(text())
        .contains(
            "Target nothing is wanted: the target is 0 t.",
            "Stock none is needed: the target is 0 t.",
            "Trucks none are needed: the target is 0 t. A round trip takes")
        .doesNotContain("0 t of room");
  }
}
