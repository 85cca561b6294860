package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A mine, a held town and a railhead on one mapped road along a parallel, on a plain.
class RouteMappedTest {

  private static final double HALF_KM = Geodesic.WGS84.Inverse(25.5, 98.2, 25.5, 98.3).s12 / 1000;

  @TempDir private Path folder;
  private RouteCase theCase;

  @BeforeEach
  void aCaseWithAMapAndHeights() {
    theCase = new RouteCase(folder);
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,lat [deg],lon [deg],source
        mine,Mine,mine,MMR,25.5,98.2,paper
        town,Town,town,MMR,25.5,98.3,paper
        rail,Railhead,store,MMR,25.5,98.4,paper
        """);
    theCase.with("control.csv", "site,actor,form,from,source\ntown,red,held,2026-01-01,paper\n");
    theCase.with(
        "vehicles.csv",
        """
        id,name,payload [t],gross [t],speed [km/h],hours [h/d],freight [USD/t/km],source
        truck,Truck,10,16,20,10,0.5,paper
        """);
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],charges [USD/t],capacity [t/month],source
        one,mine,town,road,30,0,600,paper
        two,town,rail,road,,0,600,paper
        """);
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],avoid,unknown_open,source
        out,Mine to railhead,mine,rail,ore,truck,200,red,yes,paper
        """);
    theCase.with(
        "roads/map.osm",
        """
        <osm version="0.6" timestamp="2026-11-20T00:00:00Z">
        <node id="1" lat="25.5" lon="98.2"/><node id="2" lat="25.5" lon="98.3"/><node id="3" lat="25.5" lon="98.4"/>
        <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/><tag k="surface" v="gravel"/></way>
        <way id="11"><nd ref="2"/><nd ref="3"/><tag k="highway" v="primary"/></way>
        </osm>
        """);
    theCase.withHeights(_ -> 1000);
  }

  @Test
  void theTableTellsTheMapBesideTheCaseAndWhichCounts() {
    Terminal terminal = theCase.route();

    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out())
        .contains("  On mapped roads, in the direction of the leg")
        .containsPattern(
            "    Mine to Town +10\\.1 +30 +1 +0 +DIFFERS, the case's counts; 0 % paved, 100 % unpaved, 0 % not told")
        .containsPattern(
            "    Town to Railhead +10\\.1 +1 +0 +the measured counts; 0 % paved, 0 % unpaved, 100 % not told")
        .contains("  Roads: map.osm of 2026-11-20, © OpenStreetMap contributors.")
        .contains("heights of the ground along mapped roads.")
        .contains("warning R014: 'one' is 30 km long by paper");
  }

  @Test
  void aWayRoundIsToldAndProposedAndChangesNoAnswer() {
    assertThat(theCase.route().out().replaceAll("\\s+", " "))
        .contains(" Without Red (what it holds, or contests too): no way, not even over what")
        .contains(" Way round Red, from Mine to Railhead: ")
        .contains(" at least 5 km from Town. ")
        .contains(" of 2,400 t wanted a year 0..2,400 t (middle 2,400) can be delivered ");
    List<String> rows =
        theCase.route("--propose").out().lines().filter(line -> line.startsWith("round-")).toList();
    assertThat(rows.getFirst()).startsWith("round-mine-rail,mine,rail,road,26.2,proposed,none,,");
    assertThat(rows.getLast())
        .isEqualTo("round-mine-rail,1-12,unknown,,assumption,No one has been there.");
  }

  @Test
  void whatIsProposedIsReadBack() {
    List<String> rows =
        theCase.route("--propose").out().lines().filter(line -> line.startsWith("round-")).toList();
    theCase.with(
        "legs.csv",
        "id,from,to,mode,length [km],status,border,source,kind,reason,note\n"
            + "one,mine,town,road,30,,,paper,,,\ntwo,town,rail,road,,,,paper,,,\n"
            + rows.getFirst()
            + "\n");
    theCase.with("passages.csv", "leg,months,state,source,kind,reason\n" + rows.getLast() + "\n");

    assertThat(Terminal.run("check", folder.toString()).exitCode()).isZero();
    assertThat(theCase.route("--notes").out()).contains("to be built: Mine to Railhead");
  }

  /// 41 times 1.43 to 1.7.
  @Test
  void theLengthInTheCaseIsWrittenAsAReaderWould() {
    theCase.with(
        "legs.csv",
        """
        id,from,to,mode,straight [km],sinuosity,source
        one,mine,town,road,41,1.43..1.7,paper
        two,town,rail,road,,,paper
        """);
    JsonNode document = JsonMapper.shared().readTree(theCase.route("--json").out());
    assertThat(document.at("/corridors/0/mapped_roads/one/km_in_case").asString())
        .isEqualTo("58.63..69.7");
  }

  @Test
  void theDocumentHasMappedRoadsByLeg() {
    JsonNode corridor =
        JsonMapper.shared().readTree(theCase.route("--json").out()).at("/corridors/0");

    assertThat(corridor.at("/mapped_roads/one/km").asDouble()).isCloseTo(HALF_KM, within(0.001));
    assertThat(corridor.at("/mapped_roads/one/is_disputed").asBoolean()).isTrue();
    assertThat(corridor.at("/mapped_roads/one/counts").asString()).isEqualTo("case");
    assertThat(corridor.at("/mapped_roads/two/counts").asString()).isEqualTo("measured");
    assertThat(corridor.at("/without/0/ways_round/0/ground_km").asDouble()).isBetween(10.0, 20.0);
  }

  @Test
  void filesAndMapFollowTheRoadAndSayWhere() throws IOException {
    theCase.route("--out", folder.resolve("out.geojson").toString());
    JsonNode features =
        JsonMapper.shared()
            .readTree(Files.readString(folder.resolve("out.geojson")))
            .at("/features");
    assertThat(
            features
                .valueStream()
                .filter(each -> each.at("/properties/kind").asString().equals("way")))
        .allSatisfy(way -> {
          assertThat(way.at("/properties/course").asString()).isEqualTo("mapped road");
          assertThat(way.at("/properties/course_source").asString())
              .isEqualTo("map.osm of 2026-11-20");
        });
    assertThat(features.valueStream().map(each -> each.at("/properties/kind").asString()))
        .contains("way-round", "route");
    theCase.route("--out", folder.resolve("out.svg").toString());
    assertThat(Files.readString(folder.resolve("out.svg")))
        .contains(
            "Along mapped roads where known (map.osm of 2026-11-20, © OpenStreetMap contributors)");
  }

  @Test
  void theMapTellsWhoseHeightsItIsShadedBy() throws IOException {
    String map = folder.resolve("out.svg").toString();
    theCase.route("--out", map);
    assertThat(Files.readString(Path.of(map)))
        .contains(
            "Heights: heights.tif. Whose survey they are from, and of which year, the case does");
    theCase.with(
        "terrain/credit.txt", "Plain & simple 2026. " + "By many hands. ".repeat(15) + "Free.");
    theCase.route("--out", map);
    List<String> notes =
        Files.readString(Path.of(map))
            .lines()
            .filter(line -> line.contains("hands"))
            .map(line -> line.replaceAll("<[^>]*>", ""))
            .toList();
    assertThat(notes.getFirst())
        .startsWith("Heights: heights.tif. Plain &amp; simple 2026. By many");
    assertThat(notes.getLast()).endsWith("Free.");
    assertThat(notes)
        .hasSizeGreaterThan(1)
        .allSatisfy(note -> assertThat(note).hasSizeLessThan(150));
  }

  @Test
  void heightsThatNoVehicleCouldClimbAreSaidNotToFitTheRoad() {
    theCase.withHeights(lon -> lon < 98.258 ? 1000 : 2000);

    assertThat(theCase.route().out())
        .containsPattern(
            "Mine to Town .*; along the mapped road; steeper than truck-16t climbs, so that the heights do not fit the road")
        .doesNotContainPattern("Town to Railhead .* do not fit the road");
  }

  @Test
  void aFileOfNoUseIsToldWithWhatToDoAndCheckFindsItToo() {
    theCase.with("roads/empty.osm.pbf", "");

    assertThat(theCase.route().out())
        .contains("  roads/empty.osm.pbf: error W004: the file is empty")
        .contains("    hint: fetch it again; compare its size or checksum")
        .contains("  On mapped roads");
    Terminal check = Terminal.run("check", folder.toString());
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains("roads/empty.osm.pbf: warning R015: of no use (W004)");
  }
}
