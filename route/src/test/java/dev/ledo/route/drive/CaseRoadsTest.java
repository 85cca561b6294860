package dev.ledo.route.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.MainRoute;
import dev.ledo.route.RouteCourse;
import dev.ledo.route.RouteProfile;
import dev.ledo.route.RouteStudy;
import dev.ledo.route.Stopping;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CaseText;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundWay;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.RoadAnswer;
import dev.ledo.route.reading.RoadBetween;
import dev.ledo.route.reading.RouteReader;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleBinaryOperator;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRoadsTest {

  private static final double STEP = 1 / 480.0;
  private static final Map<String, String> PRIMARY = Map.of("highway", "primary");

  /// Karney's geodesics, the distances that a map's lines are measured by.
  private static final double HALF_KM = Geodesic.WGS84.Inverse(25.5, 98.2, 25.5, 98.3).s12 / 1000;

  @TempDir private Path folder;
  private CaseText text;
  private Path roads;

  @BeforeEach
  void aMineAndARailheadOnOneParallel() throws IOException {
    text = new CaseText(folder);
    text.with(
        "sites.csv",
        """
        id,name,site_kind,country,lat [deg],lon [deg],source
        mine,Mine,mine,MMR,25.5,98.2,paper
        town,Town,town,MMR,,,paper
        rail,Railhead,store,IND,25.5,98.4,paper
        """);
    legs("only,mine,rail,road,30,,paper,,");
    roads = Files.createDirectory(folder.resolve("roads"));
    Files.writeString(roads.resolve("README.md"), "Roads.\n");
  }

  private void legs(String row) {
    text.with("legs.csv", "id,from,to,mode,length [km],status,source,kind,reason\n" + row + "\n");
  }

  /// Along the parallel, with a node half way.
  private static OsmText line() {
    return new OsmText("2026-11-20T01:02:03Z")
        .node(1, 25.5, 98.2)
        .node(2, 25.5, 98.3)
        .node(3, 25.5, 98.4);
  }

  private void map(OsmText map) throws IOException {
    Files.writeString(roads.resolve("map.osm"), map.toString());
  }

  private CorridorReading read() {
    return read(Progress.SILENT);
  }

  private CorridorReading read(Progress progress) {
    var view = text.view();
    return new RouteReader(
            view, CaseGround.of(view.theCase(), progress), CaseRoads.of(view.theCase(), progress))
        .read("out")
        .orElseThrow();
  }

  private MappedWay mapped() {
    return read().findMapped("only").orElseThrow();
  }

  private String whyNot() {
    return read().roads().get("only") instanceof RoadAnswer.NoWay(String why) ? why : "";
  }

  private static Segment only(CorridorReading read) {
    return read.network().findSegment("only").orElseThrow();
  }

  private static List<String> headlines(CorridorReading read, String code) {
    return read.problems().stream()
        .filter(problem -> problem.code().id().startsWith(code))
        .map(Problem::headline)
        .toList();
  }

  /// A tile of half a degree by 0.6, from 98 E on.
  private void heights(DoubleBinaryOperator heights) throws IOException {
    int rows = (int) Math.round(0.5 / STEP);
    int columns = (int) Math.round(0.6 / STEP);
    var frame = new DegreeFrame(rows, columns, 25.75, 98, STEP, STEP);
    float[] all = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        all[row * columns + column] =
            (float) heights.applyAsDouble(frame.lat(row), frame.lon(column));
      }
    }
    Path terrain = Files.createDirectories(folder.resolve("terrain"));
    TiffWriter.write(terrain.resolve("a.tif"), new Terrain(frame, all), TiffWriter.Packing.DEFLATE);
  }

  @Test
  void aLegWithoutLengthTakesTheMeasuredOneAndSaysSo() throws IOException {
    map(line().way(10, PRIMARY, 1, 2, 3));
    legs("only,mine,rail,road,,,paper,,");
    CorridorReading read = read();

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
    map(line().way(10, PRIMARY, 1, 2, 3));
    CorridorReading read = read();

    assertThat(only(read).way().lengthKm()).contains(Amount.of(30));
    assertThat(headlines(read, "R014"))
        .containsExactly(
            "legs.csv:2: warning R014: 'only' is 30 km long by paper, and 20.1 km on mapped roads by map.osm of 2026-11-20; the case's figure is reckoned with");
    assertThat(headlines(read, "R012")).isEmpty();
  }

  @Test
  void anAssumedLengthGivesWay() throws IOException {
    map(line().way(10, PRIMARY, 1, 2, 3));
    legs("only,mine,rail,road,25..35,,,assumption,a guess");
    CorridorReading read = read();

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
    map(line().way(10, PRIMARY, 1, 2, 3));
    legs("only,mine,rail,road,21,,paper,,");
    assertThat(headlines(read(), "R014")).isEmpty();
    legs("only,mine,rail,road,21.3,,paper,,");
    assertThat(headlines(read(), "R014")).hasSize(1);
  }

  @Test
  void theMapTellsSurfacesBridgesTunnelsAndFerries() throws IOException {
    map(
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
    MappedWay way = mapped();

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
    map(
        line()
            .way(10, PRIMARY, 1, 2)
            .way(11, Map.of("highway", "primary", "bridge", "yes", "maxweight", "10"), 2, 3));
    CorridorReading read = read();

    assertThat(headlines(read, "R013"))
        .containsExactly(
            "legs.csv:2: note R013: mapped roads say nothing of 'only': not joined by mapped roads for truck-16t of 16 t: there is one if a road counts although the vehicle is too heavy");
    assertThat(only(read).way().lengthKm()).contains(Amount.of(30));
  }

  @Test
  void anEndFarFromEveryRoadIsSaid() throws IOException {
    map(new OsmText("").node(1, 25.5, 98.2).node(2, 25.5, 98.35).way(10, PRIMARY, 1, 2));
    double awayKm = Geodesic.WGS84.Inverse(25.5, 98.35, 25.5, 98.4).s12 / 1000;

    assertThat(awayKm).isCloseTo(5.03, within(0.005));
    assertThat(whyNot())
        .isEqualTo("no mapped road for it within 3 km of its end; the nearest is 5 km away");
  }

  @Test
  void howFarTheEndsLieFromTheRoadIsTold() throws IOException {
    map(new OsmText("").node(1, 25.51, 98.2).node(2, 25.5, 98.4).way(10, PRIMARY, 1, 2));
    MappedWay way = mapped();

    // The nearest place of a slightly slanting road is a little less than due north.
    double northM = Geodesic.WGS84.Inverse(25.5, 98.2, 25.51, 98.2).s12;
    assertThat(way.ends().startM()).isBetween(0.99 * northM, northM);
    assertThat(way.ends().endM()).isCloseTo(0, within(0.01));
  }

  @Test
  void brokenEmptyAndForeignFilesAreToldAndTheOthersAnswer() throws IOException {
    map(line().way(10, PRIMARY, 1, 2, 3));
    Files.writeString(roads.resolve("a-empty.osm.pbf"), "");
    Files.writeString(roads.resolve("b-foreign.shp"), "not a map at all, but long enough");
    Files.writeString(roads.resolve("c-cut.osm"), line().toString().substring(0, 60));
    Files.writeString(
        roads.resolve("d-elsewhere.osm"),
        new OsmText("").node(7, 1, 1).node(8, 1, 2).way(20, PRIMARY, 7, 8).toString());
    Files.writeString(roads.resolve("notes.txt"), "Mine.\n");
    CorridorReading read = read();

    assertThat(read.findMapped("only")).isPresent();
    assertThat(headlines(read, "W"))
        .containsExactly(
            "roads/a-empty.osm.pbf: error W004: the file is empty",
            "roads/b-foreign.shp: error W002: the file is neither OSM PBF nor OSM XML",
            "roads/c-cut.osm: error W004: the XML is broken at line 2, column 8: Message: XML document structures must start and end within the same entity.",
            "roads/d-elsewhere.osm: error W020: it has no point near the places asked for");
  }

  @Test
  void withNothingButBrokenFilesTheCaseAnswersAsWithout() throws IOException {
    Files.writeString(roads.resolve("cut.osm"), "<osm><node id=");
    CorridorReading read = read();

    assertThat(read.network())
        .isEqualTo(new RouteReader(text.view()).read("out").orElseThrow().network());
    assertThat(whyNot()).isEqualTo("no file in roads/ has a road there");
    assertThat(headlines(read, "W")).hasSize(1);
  }

  @Test
  void extractsThatMeetAtANodeAreOneMap() throws IOException {
    map(line().way(10, PRIMARY, 1, 2));
    Files.writeString(
        roads.resolve("other.osm"),
        line().way(10, PRIMARY, 1, 2).way(11, PRIMARY, 2, 3).toString());
    MappedWay way = mapped();

    assertThat(way.lengthKm()).isCloseTo(2 * HALF_KM, within(0.001));
    assertThat(way.make().ways()).containsExactly(10L, 11L);
    assertThat(way.source().files()).isEqualTo("map.osm of 2026-11-20 and other.osm of 2026-11-20");
  }

  @Test
  void heightsAreThoseAlongTheRoadAndNotOfAWayOfItsOwn() throws IOException {
    // A road with a bend to the north climbs a slope that rises northward; the straight line would
    // not.
    map(
        new OsmText("")
            .node(1, 25.5, 98.2)
            .node(2, 25.55, 98.3)
            .node(3, 25.5, 98.4)
            .way(10, PRIMARY, 1, 2, 3));
    double perDegree = Geodesic.WGS84.Inverse(25.5, 98.3, 25.55, 98.3).s12 / 0.05;
    heights((lat, _) -> 1000 + 0.04 * (lat - 25.5) * perDegree);
    CorridorReading read = read();
    GroundWay way = (GroundWay) Optional.ofNullable(read.grounds().get("only")).orElseThrow();

    double riseM = 0.04 * 0.05 * perDegree;
    double lengthKm = read.findMapped("only").orElseThrow().lengthKm();
    assertThat(way.lengthKm()).isCloseTo(lengthKm, within(0.001));
    // The crest is evened over a cell of 209 m to each side, which takes some of its top.
    assertThat(way.climb().riseM()).isCloseTo(riseM, within(3.0));
    assertThat(way.climb().fallM()).isCloseTo(riseM, within(3.0));
    assertThat(way.climb().steepestUp()).isCloseTo(riseM / (lengthKm * 500), within(1e-4));
    assertThat(way.basis().road()).contains("map.osm of unknown date");
    assertThat(headlines(read, "R010"))
        .containsExactly(
            "legs.csv:2: note R010: rise, fall, steepest grade of 'only' from heights of the ground along the mapped road: a.tif, of unknown date");
  }

  @Test
  void aShortGapInTheHeightsIsBridgedAndALongOneIsSaid() throws IOException {
    map(line().way(10, PRIMARY, 1, 2, 3));
    heights((_, lon) -> Math.abs(lon - 98.3) < 0.0005 ? Double.NaN : 1000);
    assertThat(read().grounds().get("only")).isInstanceOf(GroundWay.class);
    heights((_, lon) -> Math.abs(lon - 98.3) < 0.01 ? Double.NaN : 1000);
    assertThat(read().grounds().get("only"))
        .isInstanceOfSatisfying(
            GroundAnswer.NoWay.class,
            no ->
                assertThat(no.why())
                    .matches("the files miss heights of 2(\\.\\d)? of 20.1 km of the mapped road"));
  }

  @Test
  void aTunnelRunsStraightUnderTheRidge() throws IOException {
    map(
        new OsmText("")
            .node(1, 25.5, 98.2)
            .node(2, 25.5, 98.29)
            .node(3, 25.5, 98.31)
            .node(4, 25.5, 98.4)
            .way(10, PRIMARY, 1, 2)
            .way(11, Map.of("highway", "primary", "tunnel", "yes"), 2, 3)
            .way(12, PRIMARY, 3, 4));
    heights((_, lon) -> Math.abs(lon - 98.3) < 0.008 ? 1500 : 1000);

    assertThat(read().grounds().get("only"))
        .isInstanceOfSatisfying(
            GroundWay.class, way -> assertThat(way.climb().riseM()).isCloseTo(0, within(0.1)));
  }

  @Test
  void aLegToBeBuiltOrOverWaterIsNotAsked() throws IOException {
    map(line().way(10, PRIMARY, 1, 2, 3));
    legs("only,mine,rail,road,30,proposed,paper,,");
    assertThat(read().roads()).isEmpty();
    legs("only,mine,rail,river,30,,paper,,");
    assertThat(read().roads()).isEmpty();
  }

  @Test
  void theCourseOfARouteGoesInTheDirectionOfTravel() throws IOException {
    map(line().way(10, PRIMARY, 1, 2, 3));
    heights((_, lon) -> 1000 + 1000 * (lon - 98.2));
    legs("only,rail,mine,road,,,paper,,");
    var view = text.view();
    var reader =
        new RouteReader(
            view,
            CaseGround.of(view.theCase(), Progress.SILENT),
            CaseRoads.of(view.theCase(), Progress.SILENT));
    var result =
        new RouteStudy(reader, RouteStudy.usual(view), Progress.SILENT)
            .run()
            .corridors()
            .getFirst();
    MainRoute main = result.main().orElseThrow();
    List<MapPoint> course = new RouteCourse(result.reading()).of(main.priced().route());

    assertThat(course.getFirst()).isEqualTo(new MapPoint(25.5, 98.2));
    assertThat(course.getLast()).isEqualTo(new MapPoint(25.5, 98.4));
    assertThat(course).extracting(MapPoint::longitude).isSorted();
    RouteProfile profile = main.profile().orElseThrow();
    assertThat(profile.mappedKm()).isCloseTo(2 * HALF_KM, within(0.001));
    assertThat(profile.riseM()).isCloseTo(200, within(1.0));
  }

  @Test
  void withoutFilesNothingIsAskedAndNothingChanges() {
    assertThat(CaseRoads.of(text.view().theCase(), Progress.SILENT)).isSameAs(RoadBetween.UNKNOWN);
    assertThat(read().roads()).isEmpty();
  }

  @Test
  void theWishToStopIsHeard() throws IOException {
    map(line().way(10, PRIMARY, 1, 2, 3));
    var stop = new Stopping();
    assertThatThrownBy(() -> read(stop)).isInstanceOf(CancellationException.class);
  }

  @Test
  void theSameFilesGiveTheSameAnswer() throws IOException {
    map(line().way(10, PRIMARY, 1, 2, 3));
    heights((lat, lon) -> 1000 + 300 * Math.sin(40 * lon) * Math.cos(55 * lat));
    assertThat(read().roads()).isEqualTo(read().roads());
    assertThat(read().grounds()).isEqualTo(read().grounds());
  }
}
