package dev.ledo.route.drive;

import static dev.ledo.route.drive.RoadCase.HALF_KM;
import static dev.ledo.route.drive.RoadCase.PRIMARY;
import static dev.ledo.route.drive.RoadCase.headlines;
import static dev.ledo.route.drive.RoadCase.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Progress;
import dev.ledo.route.Stopping;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.RoadBetween;
import dev.ledo.route.reading.RouteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Extracts in `roads/` of a case: broken ones, several, none.
class CaseRoadFilesTest {

  @TempDir private Path folder;
  private RoadCase theCase;

  @BeforeEach
  void aMineAndARailheadOnOneParallel() throws IOException {
    theCase = RoadCase.ofOneLeg(folder);
  }

  @Test
  void brokenEmptyAndForeignFilesAreToldAndTheOthersAnswer() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    Files.writeString(theCase.roads.resolve("a-empty.osm.pbf"), "");
    Files.writeString(theCase.roads.resolve("b-foreign.shp"), "not a map at all, but long enough");
    Files.writeString(theCase.roads.resolve("c-cut.osm"), line().toString().substring(0, 60));
    Files.writeString(
        theCase.roads.resolve("d-elsewhere.osm"),
        new OsmText("").node(7, 1, 1).node(8, 1, 2).way(20, PRIMARY, 7, 8).toString());
    Files.writeString(theCase.roads.resolve("notes.txt"), "Mine.\n");
    Files.writeString(theCase.roads.resolve("README.md"), "Roads.\n");
    CorridorReading read = theCase.read();

    assertThat(read.findMapped("only")).isPresent();
    assertThat(headlines(read, "W"))
        .containsExactly(
            "roads/a-empty.osm.pbf: error W004: the file is empty",
            "roads/b-foreign.shp: error W002: the file is neither OSM PBF nor OSM XML",
            "roads/c-cut.osm: error W004: the XML is broken at line 2, column 8: XML document structures must start and end within the same entity.",
            "roads/d-elsewhere.osm: error W020: it has no point near the places asked for");
  }

  @Test
  void extractsInAFolderOfTheirOwnServeToo() throws IOException {
    Path unpacked = Files.createDirectories(theCase.roads.resolve("unpacked"));
    Files.writeString(unpacked.resolve("map.osm"), line().way(10, PRIMARY, 1, 2, 3).toString());
    Files.writeString(unpacked.resolve("cut.osm"), line().toString().substring(0, 60));
    CorridorReading read = theCase.read();
    assertThat(read.findMapped("only")).isPresent();
    assertThat(headlines(read, "W"))
        .singleElement()
        .asString()
        .startsWith("roads/unpacked/cut.osm: error W004: the XML is broken");
  }

  @Test
  void withNothingButBrokenFilesTheCaseAnswersAsWithout() throws IOException {
    Files.writeString(theCase.roads.resolve("cut.osm"), "<osm><node id=");
    CorridorReading read = theCase.read();

    assertThat(read.network())
        .isEqualTo(new RouteReader(theCase.text.view()).read("out").orElseThrow().network());
    assertThat(theCase.whyNot()).isEqualTo("no file in roads/ has a road there");
    assertThat(headlines(read, "W")).hasSize(1);
  }

  @Test
  void extractsThatMeetAtANodeAreOneMap() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2));
    Files.writeString(
        theCase.roads.resolve("other.osm"),
        line().way(10, PRIMARY, 1, 2).way(11, PRIMARY, 2, 3).toString());
    MappedWay way = theCase.mapped();

    assertThat(way.lengthKm()).isCloseTo(2 * HALF_KM, within(0.001));
    assertThat(way.make().ways()).containsExactly(10L, 11L);
    assertThat(way.source().files()).isEqualTo("map.osm of 2026-11-20 and other.osm of 2026-11-20");
  }

  @Test
  void withoutFilesNothingIsAskedAndNothingChanges() {
    assertThat(CaseRoads.of(theCase.text.view().theCase(), Progress.SILENT))
        .isSameAs(RoadBetween.UNKNOWN);
    assertThat(theCase.read().roads()).isEmpty();
  }

  @Test
  void theWishToStopIsHeard() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    var stop = new Stopping();
    assertThatThrownBy(() -> theCase.reader(stop).read("out"))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void theSameFilesGiveTheSameAnswer() throws IOException {
    theCase.map(line().way(10, PRIMARY, 1, 2, 3));
    theCase.heights((lat, lon) -> 1000 + 300 * Math.sin(40 * lon) * Math.cos(55 * lat));
    assertThat(theCase.read().roads()).isEqualTo(theCase.read().roads());
    assertThat(theCase.read().grounds()).isEqualTo(theCase.read().grounds());
  }
}
