package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the brief says and draws of mapped roads: a mine, a held town and a railhead on one road
/// along a parallel, on a plain.
class RouteMappedBriefTest {

  private static final double HALF_KM = Geodesic.WGS84.Inverse(25.5, 98.2, 25.5, 98.3).s12 / 1000;

  private static @TempDir Path folder;
  private static CasePage page;

  @BeforeAll
  static void aCaseWithAMapAndHeights() {
    var theCase = new SmallCase(folder);
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,lat [deg],lon [deg],source
        mine,Mine,mine,MMR,25.5,98.2,paper
        town,Town,town,MMR,25.5,98.3,paper
        rail,Railhead,store,MMR,25.5,98.4,paper
        """);
    theCase.with(
        "vehicles.csv",
        """
        id,name,payload [t],gross [t],speed [km/h],hours [h/d],freight [USD/t/km],source
        truck,Truck,10,16,20,10,0.5,paper
        """);
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],charges [USD/t],capacity [t/month],closed_months,status,source
        one,mine,town,road,30,0,600,none,,paper
        two,town,rail,road,,0,600,none,,paper
        new,mine,rail,road,25,0,100,none,proposed,paper
        """);
    theCase.with(
        "modules.csv",
        "id,what,leg,capacity,capacity_unit,capex [M USD],source\nbuild,New road,new,1200,t/yr,50,paper\n");
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],avoid,source
        out,Mine to railhead,mine,rail,ore,truck,200,red,paper
        """);
    theCase.with(
        "roads/map.osm",
        """
        <osm version="0.6" timestamp="2026-11-20T00:00:00Z">
        <node id="1" lat="25.5" lon="98.2"/><node id="2" lat="25.5" lon="98.3"/><node id="3" lat="25.5" lon="98.4"/>
        <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/></way>
        <way id="11"><nd ref="2"/><nd ref="3"/><tag k="highway" v="primary"/></way>
        </osm>
        """);
    var frame = new DegreeFrame(192, 240, 25.7, 98.05, 1 / 480.0, 1 / 480.0);
    float[] flat = new float[192 * 240];
    Arrays.fill(flat, 1000);
    page = theCase.withHeights(new Terrain(frame, flat)).page();
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(",", ""));
  }

  /// Half a circle of 5 km is 15.7 km; from a piece of 300 m before, the road is left. The only
  /// road to be built costs 50 M USD for 25 km.
  @Test
  void wayRoundIsToldWithWhatItWouldTake() {
    assertThat(page.text("#route-round")).isEqualTo("Round what an actor holds");
    assertThat(page.text("#route-round + ul"))
        .startsWith("Round what Red holds, from Mine to Railhead: ")
        .containsPattern(
            "km on mapped roads and [\\d.]+ km that would have to be built over open ground, for [\\d.]+ M USD by what the case's own roads to be built cost\\.$");
    assertThat(page.text("#route-round + ul + p"))
        .startsWith("Something to look into, which no answer uses. Borders between countries were")
        .contains("Rivers and bridges, slides, mines, months");
    List<String> row = page.rows("route-round-out").getFirst();
    assertThat(row).startsWith("what Red holds", "Mine", "Railhead").contains("Town by 5 km", "0");
    double roadKm = number(row.get(3));
    double groundKm = number(row.get(4));
    assertThat(groundKm).isBetween(5 * Math.PI, 1.1 * 5 * Math.PI);
    assertThat(roadKm).isBetween(2 * HALF_KM - 11, 2 * HALF_KM - 9);
    assertThat(number(row.get(8))).isCloseTo(2 * groundKm, within(0.1));
  }

  @Test
  void wayRoundIsOnTheMapDashedWhereNothingIsBuilt() {
    JsonNode option = page.option("route-map-out");
    assertThat(option.path("legend").path(0).toString()).contains("way round held places");
    List<JsonNode> ground = lines(option, "way round held places, to be built over open ground");
    List<JsonNode> road = lines(option, "way round held places, on a mapped road");
    assertThat(ground)
        .singleElement()
        .satisfies(
            line -> assertThat(line.path("lineStyle").path("type").asString()).isEqualTo("dashed"));
    assertThat(ground.getFirst().path("coords").size()).isGreaterThan(5);
    assertThat(road).hasSize(2);
    assertThat(page.caption("route-map-out"))
        .contains("A way round held places is something to look into, which no answer uses;");
  }

  private static List<JsonNode> lines(JsonNode option, String text) {
    return option
        .path("series")
        .valueStream()
        .filter(each -> each.path("type").asString().equals("lines"))
        .flatMap(each -> each.path("data").valueStream())
        .filter(line -> line.path("text").asString().equals(text))
        .toList();
  }

  @Test
  void wayRoundChangesNoAnswer() {
    assertThat(page.rows("route-without-out").getFirst()).contains("what Red holds", "no way", "0");
  }

  @Test
  void figuresSayThatTheyAreFromTheMap() {
    String numbers = page.text("#numbers");
    assertThat(numbers)
        .containsPattern("length of Town – Railhead, [^§]{0,60}measured on mapped roads")
        .containsPattern("length of Mine – Town, [^§]{0,60}as the case has it")
        .containsPattern(
            "rise of Mine – Town, [^§]{0,60}the case's own heights along the mapped road")
        .containsPattern(
            "steepest grade of Mine – Town, [^§]{0,60}the case's own heights along the mapped road")
        .doesNotContain("least-time way over the case's own heights");
  }

  @Test
  void smallCorridorFillsTheMap() {
    JsonNode corners = page.option("route-map-out").path("geo").path("boundingCoords");
    double degrees = corners.path(1).path(0).asDouble() - corners.path(0).path(0).asDouble();
    assertThat(degrees).isBetween(0.2, 0.6);
  }
}
