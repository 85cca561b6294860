package dev.ledo.route.drive;

import static dev.ledo.route.drive.RoadCase.HALF_KM;
import static dev.ledo.route.drive.RoadCase.PRIMARY;
import static dev.ledo.route.drive.RoadCase.headlines;
import static dev.ledo.route.drive.RoadCase.line;
import static dev.ledo.route.drive.RoadCase.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.MappedWay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What mapped roads say of a leg, and which length counts.
class CaseRoadsTest {

  @TempDir private Path folder;
  private RoadCase theCase;

  @BeforeEach
  void aMineAndARailheadOnOneParallel() throws IOException {
    theCase = RoadCase.ofOneLeg(folder);
  }

  @Test
  void aLegWithoutLengthTakesTheMeasuredOneAndSaysSo() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.leg("only,mine,rail,road,,,paper,,");
    CorridorReading read = theCase.read();

    assertThat(only(read).way().lengthKm().orElseThrow().mid())
        .isCloseTo(2 * HALF_KM, within(0.001));
    assertThat(headlines(read, "R012"))
        .containsExactly(
            "legs.csv:2: note R012: length of 'only' measured on mapped roads: 20.1 km, map.osm of 2026-11-20");
    assertThat(headlines(read, "R014")).isEmpty();
    assertThat(read.findMapped("only").orElseThrow().sinuosity().orElseThrow())
        .isCloseTo(1, within(1e-4));
  }

  @Test
  void aToldLengthStandsAndItsConflictWithTheMapIsTold() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    CorridorReading read = theCase.read();

    assertThat(only(read).way().lengthKm()).contains(Amount.of(30));
    assertThat(headlines(read, "R014"))
        .containsExactly(
            "legs.csv:2: warning R014: 'only' is 30 km long by paper, and 20.1 km on mapped roads by map.osm of 2026-11-20; the case's figure is reckoned with");
    assertThat(headlines(read, "R012")).isEmpty();
  }

  @Test
  void anAssumedLengthGivesWay() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.leg("only,mine,rail,road,25..35,,,assumption,a guess");
    CorridorReading read = theCase.read();

    assertThat(only(read).way().lengthKm().orElseThrow().mid())
        .isCloseTo(2 * HALF_KM, within(0.001));
    assertThat(headlines(read, "R012"))
        .singleElement()
        .asString()
        .endsWith("20.1 km, map.osm of 2026-11-20; the case assumes 25..35 km");
    assertThat(headlines(read, "R014"))
        .singleElement()
        .asString()
        .contains("'only' is 25..35 km long as assumed,")
        .endsWith("; the measured one is reckoned with");
  }

  @Test
  void aTwentiethBesideTheToldRangeIsNoConflict() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.leg("only,mine,rail,road,21,,paper,,");
    assertThat(headlines(theCase.read(), "R014")).isEmpty();
    theCase.leg("only,mine,rail,road,21.3,,paper,,");
    assertThat(headlines(theCase.read(), "R014")).hasSize(1);
  }

  @Test
  void theMapTellsSurfacesBridgesTunnelsAndFerries() throws IOException {
    theCase.map(
        new OsmText("")
            .node(1, 25.5, 98.2)
            .node(2, 25.5, 98.25)
            .node(3, 25.5, 98.3)
            .node(4, 25.5, 98.31)
            .node(5, 25.5, 98.32)
            .node(6, 25.5, 98.39)
            .node(7, 25.5, 98.4)
            .way(10, Map.of("highway", "primary", "surface", "asphalt"), 1, 2)
            .way(11, Map.of("highway", "track", "surface", "gravel"), 2, 3)
            .way(12, Map.of("highway", "primary", "bridge", "yes", "maxweight", "20"), 3, 4)
            .way(13, Map.of("highway", "primary", "tunnel", "yes"), 4, 5)
            .way(14, Map.of("route", "ferry", "motor_vehicle", "yes"), 5, 6)
            .way(15, PRIMARY, 6, 7));
    MappedWay way = theCase.mapped();

    MappedWay.Make make = way.make();
    assertThat(make.bridges()).isEqualTo(1);
    assertThat(make.bridgesWithLimit()).isEqualTo(1);
    assertThat(make.weakestBridgeT()).hasValue(20);
    assertThat(make.tunnels()).isEqualTo(1);
    assertThat(make.ways()).containsExactly(10L, 11L, 12L, 13L, 14L, 15L);
    assertThat(make.km().paved()).isCloseTo(HALF_KM / 2, within(0.001));
    assertThat(make.km().unpaved()).isCloseTo(HALF_KM / 2, within(0.001));
    assertThat(make.km().untold()).isCloseTo(HALF_KM * 3 / 10, within(0.001));
    assertThat(make.km().ferry()).isCloseTo(HALF_KM * 7 / 10, within(0.001));
    assertThat(way.source().files()).isEqualTo("map.osm of unknown date");
  }

  @Test
  void aBridgeTooWeakForTheVehicleLeavesNoWayAndSaysWhy() throws IOException {
    theCase.map(
        line()
            .way(10, PRIMARY, 1, 2)
            .way(11, Map.of("highway", "primary", "bridge", "yes", "maxweight", "10"), 2, 3));
    CorridorReading read = theCase.read();

    assertThat(headlines(read, "R013"))
        .containsExactly(
            "legs.csv:2: note R013: mapped roads say nothing of 'only': not joined by mapped roads for truck-16t of 16 t: there is one if a road counts although the vehicle is too heavy");
    assertThat(only(read).way().lengthKm()).contains(Amount.of(30));
  }

  @Test
  void anEndFarFromEveryRoadIsSaid() throws IOException {
    theCase.map(new OsmText("").node(1, 25.5, 98.2).node(2, 25.5, 98.35).way(10, PRIMARY, 1, 2));
    double awayKm = Geodesic.WGS84.Inverse(25.5, 98.35, 25.5, 98.4).s12 / 1000;

    assertThat(awayKm).isCloseTo(5.03, within(0.005));
    assertThat(theCase.whyNot())
        .isEqualTo("no mapped road for it within 3 km of its end; the nearest is 5 km away");
  }

  @Test
  void howFarTheEndsLieFromTheRoadIsTold() throws IOException {
    theCase.map(new OsmText("").node(1, 25.51, 98.2).node(2, 25.5, 98.4).way(10, PRIMARY, 1, 2));
    MappedWay way = theCase.mapped();

    // The nearest place of a slightly slanting road is a little less than due north.
    double northM = Geodesic.WGS84.Inverse(25.5, 98.2, 25.51, 98.2).s12;
    assertThat(way.ends().startM()).isBetween(0.99 * northM, northM);
    assertThat(way.ends().endM()).isCloseTo(0, within(0.01));
  }

  @Test
  void aLegToBeBuiltOrOverWaterIsNotAsked() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.leg("only,mine,rail,road,30,proposed,paper,,");
    assertThat(theCase.read().roads()).isEmpty();
    theCase.leg("only,mine,rail,river,30,,paper,,");
    assertThat(theCase.read().roads()).isEmpty();
  }

  @Test
  void aRoadThatIsToBeBuiltAndIsMappedAlreadyIsTold() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.leg("only,mine,rail,road,20..30,proposed,paper,,");
    CorridorReading read = theCase.read();

    assertThat(headlines(read, "R017"))
        .containsExactly(
            "legs.csv:2: warning R017: 'only' is to be built over 20..30 km, but mapped roads by map.osm of 2026-11-20 join its ends already: 20.1 km for truck-16t of 16 t");
    assertThat(only(read).way().lengthKm()).contains(Amount.between(20, 30));
    assertThat(only(read).exists()).isFalse();
  }

  /// The mapped road of 20.1 km is more than a twentieth longer than one of 19 km would be; and
  /// where none is mapped, one has to be built.
  @Test
  void aRoadToBeBuiltThatIsShorterThanTheMappedOneIsNoConflict() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.leg("only,mine,rail,road,19,proposed,paper,,");
    assertThat(headlines(theCase.read(), "R017")).isEmpty();
    theCase.map(line().way(10, PRIMARY, 1, 2));
    theCase.leg("only,mine,rail,road,30,proposed,paper,,");
    assertThat(headlines(theCase.read(), "R01")).isEmpty();
  }

  /// Half of 20.1 km, 10.05, and a tenth more at the other end beyond the gap.
  @Test
  void aPartOfARoadToBeBuiltThatIsMappedIsToldWithItsShare() throws IOException {
    theCase.leg("only,mine,rail,road,20..30,proposed,paper,,");
    theCase.map(line().way(10, PRIMARY, 1, 2));
    assertThat(headlines(theCase.read(), "R020"))
        .containsExactly(
            "legs.csv:2: warning R020: 'only' is to be built over 20..30 km, but for 50 % of the straight line between its ends there are mapped roads by map.osm of 2026-11-20 already: 10.1 km from its start; 10.1 of 20.1 km in a straight line are without one for truck-16t of 16 t");
    theCase.map(
        line()
            .node(4, 25.5, 98.38)
            .way(10, PRIMARY, 1, 2)
            .way(11, Map.of("highway", "track"), 4, 3));
    assertThat(headlines(theCase.read(), "R020"))
        .singleElement()
        .asString()
        .contains(
            "for 60 % of", ": 10.1 km from its start and 2.01 km to its end; 8.04 of 20.1 km");
  }

  /// Roads of 6 % of the way are the streets of a town; a road that goes 0.1 degrees to the north
  /// and back to half way makes the whole 33 km long where 20 to 30 are told.
  @Test
  void streetsAndDetoursAreNoPartOfARoadToBeBuilt() throws IOException {
    theCase.leg("only,mine,rail,road,20..30,proposed,paper,,");
    theCase.map(line().node(4, 25.5, 98.212).way(10, PRIMARY, 1, 4));
    assertThat(headlines(theCase.read(), "R020")).isEmpty();
    theCase.map(line().node(4, 25.6, 98.25).way(10, PRIMARY, 1, 4, 2));
    assertThat(headlines(theCase.read(), "R020")).isEmpty();
  }

  /// One way only, from half way to the mine, carries nothing from the mine.
  @Test
  void aOneWayRoadIsAPartInItsDirectionOnly() throws IOException {
    theCase.leg("only,mine,rail,road,20..30,proposed,paper,,");
    Map<String, String> oneWay = Map.of("highway", "primary", "oneway", "yes");
    theCase.map(line().way(10, oneWay, 2, 1));
    assertThat(headlines(theCase.read(), "R020")).isEmpty();
    theCase.map(line().way(10, oneWay, 2, 3));
    assertThat(headlines(theCase.read(), "R020"))
        .singleElement()
        .asString()
        .contains("for 50 % of", ": 10.1 km to its end; 10.1 of 20.1 km");
  }

  /// Where the case tells no length, the map's counts up to twice the straight line: over a node
  /// 0.15 degrees to the north it is 1.9 times as long, over one 0.2 degrees 2.4 times.
  @Test
  void aRoadToBeBuiltOfUnknownLengthIsComparedWithTheStraightLine() throws IOException {
    theCase.leg("only,mine,rail,road,,proposed,paper,,");
    theCase.map(line().node(4, 25.65, 98.3).way(10, PRIMARY, 1, 4, 3));
    assertThat(headlines(theCase.read(), "R017"))
        .singleElement()
        .asString()
        .contains("'only' is to be built, but");
    theCase.map(line().node(4, 25.7, 98.3).way(10, PRIMARY, 1, 4, 3));
    assertThat(headlines(theCase.read(), "R017")).isEmpty();
  }
}
