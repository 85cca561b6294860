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

  @Test
  void rowsAndADocumentAtOnceAreRefused() {
    Terminal terminal = theCase.route("--propose", "--json");
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("--propose writes rows of tables, --json a document");
  }
}
