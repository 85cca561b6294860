package dev.ledo.route.drive;

import static dev.ledo.route.drive.RoadCase.HALF_KM;
import static dev.ledo.route.drive.RoadCase.PRIMARY;
import static dev.ledo.route.drive.RoadCase.headlines;
import static dev.ledo.route.drive.RoadCase.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.RouteCourse;
import dev.ledo.route.RouteProfile;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundWay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Heights along the mapped road of a leg.
class CaseRoadHeightsTest {

  @TempDir private Path folder;
  private RoadCase theCase;

  @BeforeEach
  void aMineAndARailheadOnOneParallel() throws IOException {
    theCase = RoadCase.ofOneLeg(folder);
  }

  @Test
  void heightsAreThoseAlongTheRoadAndNotOfAWayOfItsOwn() throws IOException {
    // A road with a bend to the north climbs a slope that rises northward; the straight line would
    // not.
    theCase.map(
        new OsmText("")
            .node(1, 25.5, 98.2)
            .node(2, 25.55, 98.3)
            .node(3, 25.5, 98.4)
            .way(10, PRIMARY, 1, 2, 3));
    double perDegree = Geodesic.WGS84.Inverse(25.5, 98.3, 25.55, 98.3).s12 / 0.05;
    theCase.heights((lat, _) -> 1000 + 0.04 * (lat - 25.5) * perDegree);
    CorridorReading read = theCase.read();
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
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.heights((_, lon) -> Math.abs(lon - 98.3) < 0.0005 ? Double.NaN : 1000);
    assertThat(theCase.read().grounds().get("only")).isInstanceOf(GroundWay.class);
    theCase.heights((_, lon) -> Math.abs(lon - 98.3) < 0.01 ? Double.NaN : 1000);
    assertThat(theCase.read().grounds().get("only"))
        .isInstanceOfSatisfying(
            GroundAnswer.NoWay.class,
            no ->
                assertThat(no.why())
                    .matches(
                        "the files miss heights of 2(\\.\\d)? of 20.1 km of the mapped road \\(tile N25E098\\)"));
  }

  @Test
  void aTunnelRunsStraightUnderTheRidge() throws IOException {
    theCase.map(
        new OsmText("")
            .node(1, 25.5, 98.2)
            .node(2, 25.5, 98.29)
            .node(3, 25.5, 98.31)
            .node(4, 25.5, 98.4)
            .way(10, PRIMARY, 1, 2)
            .way(11, Map.of("highway", "primary", "tunnel", "yes"), 2, 3)
            .way(12, PRIMARY, 3, 4));
    theCase.heights((_, lon) -> Math.abs(lon - 98.3) < 0.008 ? 1500 : 1000);

    assertThat(theCase.read().grounds().get("only"))
        .isInstanceOfSatisfying(
            GroundWay.class, way -> assertThat(way.climb().riseM()).isCloseTo(0, within(0.1)));
  }

  @Test
  void theCourseOfARouteGoesInTheDirectionOfTravel() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.heights((_, lon) -> 1000 + 1000 * (lon - 98.2));
    theCase.leg("only,rail,mine,road,,,paper,,");
    CorridorResult result = theCase.study();
    MainRoute main = result.main().orElseThrow();
    List<MapPoint> course = new RouteCourse(result.reading()).of(main.priced().route());

    assertThat(course.getFirst()).isEqualTo(new MapPoint(25.5, 98.2));
    assertThat(course.getLast()).isEqualTo(new MapPoint(25.5, 98.4));
    assertThat(course).extracting(MapPoint::longitude).isSorted();
    RouteProfile profile = main.profile().orElseThrow();
    assertThat(profile.mappedKm()).isCloseTo(2 * HALF_KM, within(0.001));
    assertThat(profile.riseM()).isCloseTo(200, within(1.0));
  }
}
