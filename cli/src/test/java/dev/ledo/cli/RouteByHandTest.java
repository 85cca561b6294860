package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What `ledo route` prints of a case small enough to be reckoned on paper.
class RouteByHandTest extends RouteByHand {

  /// 8 months of 300 t. Of 200 t wanted each month those of the four closed months cannot arrive,
  /// because the railhead has no store. 1.5 days one way, 5 there and back: 6 trips of 10 t a
  /// month.
  @Test
  void tonnesTargetAndTrucksComeFirst() {
    assertThat(text("out"))
        .contains(
            "Tonnage 300 t a month can leave in October to May, none in June to September; 2,400 t a"
                + " year.",
            "Target of 2,400 t wanted a year 1,600 t can be delivered for 152 USD/t; 800 t cannot.",
            "Way Mine – Town – Railhead: 300 km, 152 USD/t, 1.5 days under way, 3 % risk",
            "Hands Red holds Town (last told of in 2026-05-04). Who holds Mine and Railhead is not",
            "Chokepoint Town to Railhead, 300 t a month in October to May and shut in June to"
                + " September: no more",
            "tonne a month on Town to Railhead brings 8 t a year",
            "open day on Town to Railhead in June brings 10 t a year",
            "to bridge 4 months: 800 t of room at each end, and 300 t to move in each open month.",
            "Trucks 4 for 200 t a month");
  }

  /// 8 months of 154.3 t are 1,234.4 t, and with 200 t wanted each of them arrives.
  @Test
  void tonnesReadAlikeInEverySentenceAndTable() {
    theCase.with("legs.csv", legs("none").replace(",300,1,2,", ",154.3,1,2,"));

    assertThat(text("out"))
        .contains(
            "Tonnage 154.3 t a month can leave in October to May, none in June to September; 1,234 t"
                + " a year.",
            "of 2,400 t wanted a year 1,234 t can be delivered",
            "Chokepoint Town to Railhead, 154.3 t a month in October to May",
            "Town to Railhead 200 154.3 101",
            "October to May 154.3 154.3 154.3");
  }

  @Test
  void closureOfAMonthIsNotOfMonths() {
    theCase.with("legs.csv", legs("none").replace(",6-9,", ",7,"));

    assertThat(text("out")).contains("July: 1 month on end.", "to bridge 1 month: 200 t of room");
  }

  /// With room at both ends 300 t go in each of 8 months, and 800 t wait somewhere in each of 12,
  /// at 1 USD a month: 12 * 800 / 2,400 = 4 USD for each tonne that is delivered.
  @Test
  void whatWaitingInStoresCostsIsTold() {
    theCase.with(
        "stores.csv",
        """
        id,site,material,capacity,capacity_unit,initial,cost [USD/kg],source
        m,mine,ore,800,t,0,0.012,paper
        r,rail,ore,800,t,0,0.012,paper
        """);

    assertThat(text("out"))
        .contains(
            "Target all 2,400 t wanted a year can be delivered for 156 USD/t. At the middle, waiting"
                + " in stores is 4 of the 156 USD/t.");
    assertThat(json("out").at("/haul/usd_storage").asDouble()).isCloseTo(9_600, within(0.01));
  }

  /// 100 km at 20 km/h and 10 h a day are half a day: 2 * (100 * 0.5 + 1 * 100) / 10 = 30 USD/t,
  /// and 1 of charges; 200 km 60 and 1.
  @Test
  void stretchesCostWhatTheVehicleDoesWhereNoFreightIsTold() {
    theCase.with(
        "vehicles.csv",
        """
        id,name,payload [t],speed [km/h],hours [h/d],day_cost [USD/d],km_cost [USD/km],source
        truck,Truck,10,20,10,100,1,paper
        """);
    assertThat(text("out"))
        .contains("300 km, 92 USD/t", "Mine to Town 100 400..600 31 1", "Railhead 200 300 61 2");
  }

  /// The annuity of 20 years at 8 % is 0.1018522. The new road takes 10 USD/t off the 1,600 t that
  /// arrive now and brings the other 800.
  @Test
  void aRoadThatMakesTheYearDearerSaysSo() {
    assertThat(text("out"))
        .contains(
            "Build Town to Railhead (new): costs 1.02..2.04 million USD (middle 1.53) a year; carries"
                + " 2,400 t a year, 800 t more than arrive without it; makes carriage cheaper by"
                + " 0.016 million USD a year, so that the year gets dearer by 1..2.02 million USD"
                + " (middle 1.51).",
            "Build interest on what is built is 8 % a year, a usual rate, since the case states none as"
                + " `discount-rate`.");
    JsonNode build = json("out").at("/builds/0");
    assertThat(build.at("/usd_saved_per_year").asDouble()).isCloseTo(16_000, within(0.1));
    assertThat(build.at("/ranges/usd_net_per_year/low").asDouble())
        .isCloseTo(16_000 - 0.1018522088 * 20e6, within(1.0));
  }

  /// With both ways, at the high end 100 t a month go through the foreign town at 102 USD/t: in
  /// each open month 100 at 102 and 100 at 152, in a closed one 100 at 102, 203,200 USD for 2,000
  /// t.
  @Test
  void theTargetIsARangeWhereTheWaysAre() {
    JsonNode haul = json("any").at("/haul/ranges");
    assertThat(haul.at("/delivered_t/low").asDouble()).isCloseTo(1600, within(1e-2));
    assertThat(haul.at("/delivered_t/high").asDouble()).isCloseTo(2000, within(1e-2));
    assertThat(haul.at("/usd_per_t/low").asDouble())
        .isCloseTo((1200 * 102 + 800 * 152) / 2000.0, within(1e-3));
    assertThat(haul.at("/usd_per_t/high").asDouble()).isCloseTo(152, within(1e-3));
    assertThat(text("any")).contains("Nobody has told how much Mine to Foreign & Co can carry.");
  }

  /// Of 100 to 400 t a month at most 300 pass in each of eight months, and at least 100.
  @Test
  void aTargetThatIsARangeIsAskedAtBothEnds() throws IOException {
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],not_through,source
        out,Mine to railhead,mine,rail,ore,truck,100..400,CHN,paper
        """);
    JsonNode haul = json("out").at("/haul/ranges");
    assertThat(haul.at("/wanted_t/high").asDouble()).isCloseTo(4800, within(1e-2));
    assertThat(haul.at("/delivered_t/low").asDouble()).isCloseTo(800, within(1e-2));
    assertThat(haul.at("/delivered_t/high").asDouble()).isCloseTo(2400, within(1e-2));
    assertThat(haul.at("/unmet_t/low").asDouble()).isCloseTo(400, within(1e-2));
  }

  @Test
  void monthsOfWhichNobodyHasToldAreNotOpen() throws IOException {
    theCase.with("legs.csv", legs(""));
    assertThat(text("out"))
        .contains(
            "Tonnage 0..300 t a month can leave in October to May, none in June to September;"
                + " 0..2,400 t a year, 0 t with all ranges at their middle.",
            "Nobody has told in which months Mine to Town can be passed; at the low end in none.");
    assertThat(text("out", "--notes")).contains("not known of 'a'", "months");
  }

  @Test
  void stretchesWithoutToldCapacityAreNamed() throws IOException {
    theCase.with(
        "legs.csv", legs("none").replace("400..600", "").replace("track,200,300", "track,200,"));
    assertThat(text("out"))
        .contains(
            "Tonnage from none to no known limit a month can leave in October to May, none in June"
                + " to September; from none to no known limit a year, 0 t with all ranges at their"
                + " middle. Nobody has told how much Mine to Town and Town to Railhead can"
                + " carry.");
  }

  /// A tonne takes 2 · 1.5 days under way and 2 of standing over 10 t, half a truck-day. Two trucks
  /// have 486 days in the 243 days of the eight open months.
  @Test
  void aFleetThatIsTooSmallLimitsTheTarget() throws IOException {
    theCase.with(
        "vehicles.csv",
        """
        id,name,payload [t],speed [km/h],hours [h/d],load_days [d],unload_days [d],freight [USD/t/km],fleet [vehicle],source
        truck,Truck,10,20,10,1,1,0.5,2,paper
        """);
    assertThat(text("out"))
        .contains(
            "Target of 2,400 t wanted a year 972 t can be delivered for 152 USD/t; 1,428 t cannot."
                + " Vehicles are short in October to May: one more for a day brings up to 2 t.");
  }

  /// Two segments between the same places are told apart by their ids.
  @Test
  void parallelWaysAreToldApart() throws IOException {
    theCase.with("legs.csv", legs("none") + "b2,town,rail,track,250,50,1,2,6-9,open,,paper\n");
    assertThat(text("out"))
        .contains(
            "Mine – Town – (b) – Railhead 300 152",
            "Mine – Town – (b2) – Railhead 350 177",
            "Cut by 1 closure (Mine to Town)");
  }

  @Test
  void filesHoldTheSame(@TempDir Path to) throws IOException {
    text("any", "--out", write(to, "o.csv"));
    assertThat(Files.readString(to.resolve("o.csv")))
        .contains(
            "any,1,2,d,foreign,rail,road,150.000,150.000,open,yes,102.000,104.000,1.000,1.000,0.050,0.050,");
    text("any", "--out", write(to, "o.gpx"));
    assertThat(Files.readString(to.resolve("o.gpx")))
        .contains(
            "<name>Mine to railhead by any way, way 1</name>"
                + "<desc>without position: Foreign &amp; Co</desc>",
            "<rtept lat=\"26.8000000\" lon=\"96.4000000\"><name>Railhead</name></rtept>");
  }

  private static String write(Path folder, String name) {
    return folder.resolve(name).toString();
  }

  /// The row of the way alone: 0 to 100 t, although other ways carry 300 more.
  @Test
  void aProposedRowCarriesWhatItsOwnWayCarries() {
    assertThat(text("any", "--propose"))
        .contains("any-route,mine,rail,road,200,0..100,100,2..4,1,5,none,open,no,");
  }

  /// 100 km at 0.5 USD/t/km and 1 USD/t of charges on a road, then 200 km of a track; 20 km/h for
  /// 10 hours a day. Only the track is shut in four months.
  @Test
  void aProposedWayHasARowForEachModeThatCheckAccepts() throws IOException {
    String rows = text("out", "--propose");
    assertThat(rows)
        .contains(
            "out-route-1,mine,town,road,100,400..600,50,1,0.5,1,none,none,no,,assumption,",
            "'out', piece 1 of 2 by road (changes to track at Town), over a:",
            "out-route-2,town,rail,track,200,300,100,1,1,2,6;7;8;9,open,no,,assumption,",
            "'out', piece 2 of 2 by track (changes from road at Town), over b:");
    Path legs = Files.createDirectory(folder.resolve("legs"));
    Files.move(folder.resolve("legs.csv"), legs.resolve("told.csv"));
    Files.write(
        legs.resolve("proposed.csv"),
        run("out", "--propose")
            .out()
            .lines()
            .filter(line -> line.startsWith("id,") || line.startsWith("out-route-"))
            .toList());
    Terminal check = Terminal.run("check", folder.toString());
    assertThat(check.out()).doesNotContain("proposed.csv");
    assertThat(check.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aCorridorNamedTwiceIsAnsweredOnce() throws IOException {
    assertThat(text("out,out", "--propose")).containsOnlyOnce("out-route-1,mine,town,");
  }

  @Test
  void wordsThatAreOffAreToldBeforeAnythingIsReckoned() {
    Terminal none = run(",");
    assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).startsWith("--corridor names none");
    Terminal nowhere = run("out", "--out", write(folder, "nowhere/o.csv"));
    assertThat(nowhere.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(nowhere.out()).isEmpty();
    assertThat(nowhere.err()).contains("nowhere/o.csv: there is no such folder");
    assertThat(run("out", "--as-of", "2026").err())
        .startsWith("Invalid value for option '--as-of': '2026' is not a day such as 2025-06-30");
    assertThat(run("out", "--seed", "x").err())
        .startsWith("Invalid value for option '--seed': 'x' is not a whole number");
  }

  /// The road of unknown capacity counts as carrying nothing, since `unknown_open` is not asked
  /// for.
  @Test
  void whatIsNotToldIsNotCalledShut() throws IOException {
    theCase.with("legs.csv", legs("1-12"));
    assertThat(text("any"))
        .contains(
            "Mine to Town, shut in all months; Mine to Foreign & Co, its untold capacity counted as"
                + " none in all months: no more passes",
            "102..104 USD/t, 1 day under way,");
  }

  @Test
  void aFileWithoutRoutesIsToldToBeEmpty(@TempDir Path to) throws IOException {
    theCase.with("legs.csv", legs("1-12").replace("c,mine", "c,town"));
    assertThat(run("out", "--out", write(to, "o.gpx")).err())
        .contains("o.gpx, which holds no route: there is no way");
    assertThat(run("out", "--out", write(to, "o.geojson")).err()).doesNotContain("no route");
  }

  @Test
  void aDayBeforeAllSourcesSaysSo() {
    Terminal terminal = theCase.route("--as-of", "2019-01-01");
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(terminal.err())
        .contains("no corridor of the case rests on what was published by 2019-01-01");
  }
}
