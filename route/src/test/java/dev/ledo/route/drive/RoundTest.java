package dev.ledo.route.drive;

import static dev.ledo.route.drive.RoadCase.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.BuildPrice;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.reading.WayRound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mine, a held town and a railhead on one road along a parallel.
class RoundTest {

  private static final String MINE = "mine,Mine,mine,MMR,25.5,98.2,paper";
  private static final String TOWN = "town,Town,town,MMR,25.5,98.3,paper";
  private static final String RAIL = "rail,Railhead,store,MMR,25.5,98.4,paper";
  private static final String ONE = "one,mine,town,road,,1,600,,paper";
  private static final String TWO = "two,town,rail,road,,1,600,,paper";

  @TempDir private Path folder;
  private RoadCase theCase;

  @BeforeEach
  void aTownInTheMiddleIsHeld() throws IOException {
    theCase = new RoadCase(folder);
    theCase.sites(MINE, TOWN, RAIL);
    legs(ONE, TWO);
    theCase.text.with(
        "control.csv", "site,actor,form,from,source\ntown,red,held,2026-01-01,paper\n");
    theCase.text.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],avoid,unknown_open,source
        out,Mine to railhead,mine,rail,ore,truck,200,red,yes,paper
        """);
    theCase.map(road());
    theCase.heights((_, _) -> 1000);
  }

  /// Legs with a cost and a capacity, each as its row.
  private void legs(String... rows) {
    theCase.text.with(
        "legs.csv",
        "id,from,to,mode,length [km],cost [USD/t],capacity [t/month],status,source\n"
            + String.join("\n", rows)
            + "\n");
  }

  private static OsmText road() {
    return RoadCase.line().way(10, PRIMARY, 1, 2).way(11, PRIMARY, 2, 3);
  }

  private List<WayRound> rounds() {
    return theCase.study().avoidances().getFirst().rounds();
  }

  private WayRound.Found found() {
    List<WayRound> rounds = rounds();
    assertThat(rounds).singleElement().isInstanceOf(WayRound.Found.class);
    return (WayRound.Found) rounds.getFirst();
  }

  private static double metres(MapPoint one, MapPoint other) {
    return Geodesic.WGS84.Inverse(
            one.latitude(), one.longitude(), other.latitude(), other.longitude())
        .s12;
  }

  @Test
  void theRoadIsLeftBeforeTheHeldTownAndComeBackToBeyondIt() {
    WayRound.Found found = found();

    assertThat(found.wish().from()).isEqualTo("mine");
    assertThat(found.wish().to()).isEqualTo("rail");
    // The town is 10.05 km from each end, and half of that is more than the usual 5 km.
    assertThat(found.wish().closed())
        .singleElement()
        .satisfies(closed -> assertThat(closed.radiusKm()).isEqualTo(5));
    MapPoint town = new MapPoint(25.5, 98.3);
    for (WayRound.Piece piece : found.pieces()) {
      assertThat(piece.line()).allMatch(at -> metres(at, town) > 4_900);
    }
    // Half the circle round the town is pi times 5 km, a cell of at most 231 m more since one that
    // the circle touches is closed; 32 headings make a way at most 1.4 % longer than the circle,
    // and the ways to and from the middles of cells add two of them.
    assertThat(found.shape().groundKm()).isBetween(10.0, Math.PI * 5.231 * 1.014 + 0.5);
    assertThat(found.shape().roadKm()).isBetween(4.0, 10.1);
    assertThat(found.shape().hairpinKm()).isZero();
    assertThat(found.basis().borders()).isZero();
  }

  @Test
  void aMappedRoadRoundTheTownNeedsNoBuilding() throws IOException {
    theCase.map(road().node(4, 25.6, 98.25).node(5, 25.6, 98.35).way(12, PRIMARY, 1, 4, 5, 3));
    WayRound.Found found = found();

    assertThat(found.isToBeBuilt()).isFalse();
    assertThat(found.shape().roadKm())
        .isCloseTo(
            (2 * metres(new MapPoint(25.5, 98.2), new MapPoint(25.6, 98.25))
                    + metres(new MapPoint(25.6, 98.25), new MapPoint(25.6, 98.35)))
                / 1000,
            within(0.01));
  }

  @Test
  void noMappedBorderBetweenCountriesIsCrossed() throws IOException {
    OsmText walled = road().node(20, 25.9, 98.3).node(21, 25.1, 98.3);
    Map<String, String> border = Map.of("boundary", "administrative", "admin_level", "2");
    theCase.map(walled.way(30, border, 20, 21));

    assertThat(rounds())
        .singleElement()
        .isInstanceOfSatisfying(
            WayRound.None.class,
            none ->
                assertThat(none.why())
                    .isEqualTo(
                        "none over ground of at most 60 % in cells of 210 m that keeps away from closed places and borders"));
  }

  @Test
  void aWayBetweenTwoCountriesIsNotLookedFor() {
    theCase.sites(MINE, TOWN, RAIL.replace("MMR", "IND"));

    assertThat(rounds())
        .singleElement()
        .isInstanceOfSatisfying(
            WayRound.None.class,
            none -> assertThat(none.why()).contains("do not lie in one country"));
  }

  @Test
  void whatTheLawForbidsIsKeptAwayFromToo() {
    forbid(25.55);
    assertThat(found().pieces())
        .flatExtracting(WayRound.Piece::line)
        .allMatch(at -> at.latitude() < 25.5001);
    forbid(25.45);
    assertThat(found().pieces())
        .flatExtracting(WayRound.Piece::line)
        .allMatch(at -> at.latitude() > 25.4999);
  }

  /// A park on the meridian of the town, that no goods may enter.
  private void forbid(double lat) {
    theCase.sites(MINE, TOWN, RAIL, "park,Park,town,MMR,%s,98.3,paper".formatted(lat));
    legs(ONE, TWO, "three,town,park,road,6,1,600,,paper");
    theCase.text.with(
        "prohibitions.csv",
        "id,what,state,sites,from,source\nbar,No goods may enter,in-force,park,2026-01-01,paper\n");
  }

  @Test
  void groundTooSteepForAVehicleIsClimbedInHairpins() throws IOException {
    // A ridge from north to south, 24 % up and down on its sides, over which the road goes in a
    // tunnel through the town.
    theCase.map(
        new OsmText("")
            .node(1, 25.5, 98.2)
            .node(2, 25.5, 98.28)
            .node(3, 25.5, 98.3)
            .node(4, 25.5, 98.32)
            .node(5, 25.5, 98.4)
            .way(10, PRIMARY, 1, 2)
            .way(11, Map.of("highway", "primary", "tunnel", "yes"), 2, 3)
            .way(12, Map.of("highway", "primary", "tunnel", "yes"), 3, 4)
            .way(13, PRIMARY, 4, 5));
    double perDegree = metres(new MapPoint(25.5, 98.3), new MapPoint(25.5, 98.31)) * 100;
    theCase.heights(
        (_, lon) -> 1000 + Math.max(0, 0.24 * (0.015 - Math.abs(lon - 98.3)) * perDegree));
    WayRound.Found found = found();

    // Up and down over 1,508 m each at twice the limit of 12 %: the road is as much longer as the
    // way over the slope is long, unless it slants.
    assertThat(found.shape().limit()).isEqualTo(0.12);
    assertThat(found.shape().steepest()).isBetween(0.12, 0.2405);
    double climbM = 0.24 * 0.015 * perDegree;
    double mostKm = 2 * (climbM / 0.12 - 0.015 * perDegree) / 1000;
    assertThat(found.shape().hairpinKm()).isBetween(0.0, 1.05 * mostKm);
    assertThat(found.shape().groundKm()).isGreaterThan(2 * climbM / 0.12 / 1000);
  }

  @Test
  void withoutHeightsOrWithAWayThatIsNotDearNoneIsLookedFor() throws IOException {
    Files.delete(theCase.heightFile());
    assertThat(rounds()).isEmpty();
    theCase.heights((_, _) -> 1000);
    theCase.text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],cost [USD/t],charges [USD/t],capacity [t/month],status,source
        one,mine,town,road,,1,0,600,,paper
        two,town,rail,road,,1,0,600,,paper
        other,mine,rail,road,30,2.4,0,600,,paper
        """);
    assertThat(rounds()).isEmpty();
  }

  @Test
  void thePriceOfAKilometreIsThatOfTheCasesOwnRoadsToBeBuilt() {
    legs(ONE, TWO, "new,mine,rail,road,20..30,1,0,proposed,paper");
    theCase.text.with(
        "modules.csv",
        """
        id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],lead [yr],source
        build,Road,new,42000,t/yr,40..90,30,4,paper
        """);

    // 40 million over 20 km and 90 million over 30 km.
    assertThat(BuildPrice.perKm(theCase.study().reading().network()).orElseThrow())
        .satisfies(price -> {
          assertThat(price.low()).isCloseTo(2e6, within(1.0));
          assertThat(price.high()).isCloseTo(3e6, within(1.0));
        });
  }
}
