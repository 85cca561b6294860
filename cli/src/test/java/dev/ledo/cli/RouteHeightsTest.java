package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `cases/kachin` with a made-up tile that covers the first stretch of its ways and no other.
class RouteHeightsTest {

  private static final Path KACHIN = Path.of("../cases/kachin");

  /// Pangwa at 98.3786 E and Chipwi at 98.1298 E lie in columns 69 and 40 of 120 in a degree.
  private static final double DEGREES_APART = (69 - 40) / 120.0;

  @TempDir private Path folder;

  @BeforeEach
  void aPlaneThatRisesEastwardByTwoThousandMetresADegree() throws IOException {
    CaseCopy.of(KACHIN, folder);
    int side = 120;
    var frame = new DegreeFrame(side, side, 26.2, 97.8, 1.0 / side, 1.0 / side);
    float[] heights = new float[side * side];
    for (int cell = 0; cell < heights.length; cell++) {
      heights[cell] = (float) (500 + 2_000 * (frame.lon(cell % side) - 97.8));
    }
    Path tile = folder.resolve("terrain").resolve("plane.tif");
    TiffWriter.write(tile, new Terrain(frame, heights), TiffWriter.Packing.NONE);
  }

  @Test
  void theMainWayTellsWhatIsKnownOfItsClimbAndWhyNotTheRest() {
    Terminal terminal =
        Terminal.run("route", folder.toString(), "--corridor", "pangwa-ledo", "--notes");
    assertThat(terminal.out())
        .contains("  Climb       0 m up and 483 m down over 39.8 of 703 km")
        .contains("  Over the ground, in the direction of travel")
        .containsPattern("    Pangwa to Chipwi +39.8 +0 +483 +0 +1.3")
        .containsPattern("    Chipwi to Myitkyina +the height of its end is not in the files")
        .contains("  Heights: plane.tif; their dates are not in them.")
        .contains("note R010: rise, fall, steepest grade of 'pangwa-chipwi' from heights");
    assertThat(terminal.exitCode()).isZero();
  }

  /// The case has 679 to 776 km, of which 58.6 to 69.7 from Pangwa to Chipwi; a told length of 20
  /// km there is less than the ground measures.
  @Test
  void theClimbSaysWhereItCountsOtherKilometresThanTheWay() throws IOException {
    String same = Terminal.run("route", folder.toString(), "--corridor", "pangwa-ledo").out();
    assertThat(same).doesNotContain("as measured where the case tells");
    Path corridors = folder.resolve("corridors.csv");
    String rows = Files.readString(corridors);
    Files.writeString(
        corridors,
        rows.replace(
            "pangwa-ledo,Pangwa to the railhead at Ledo,pangwa,ledo",
            "pangwa-ledo,P,pangwa,chipwi"));
    Path legs = folder.resolve("legs.csv");
    Files.writeString(
        legs, Files.readString(legs).replace("pangwa,chipwi,road,,41,", "pangwa,chipwi,road,60,,"));
    assertThat(
            Terminal.run("route", folder.toString(), "--corridor", "pangwa-ledo")
                .out()
                .replaceAll("\\s+", " "))
        .contains("over the whole way, of 39.8 km as measured where the case tells 60, steepest");
  }

  @Test
  void aStretchTravelledAgainstItsRowIsNamedAndClimbedInTheDirectionOfTravel() throws IOException {
    Path legs = folder.resolve("legs.csv");
    Files.writeString(
        legs,
        Files.readString(legs)
            .replace("pangwa-chipwi,pangwa,chipwi,", "pangwa-chipwi,chipwi,pangwa,"));
    assertThat(Terminal.run("route", folder.toString(), "--corridor", "pangwa-ledo").out())
        .containsPattern("    Pangwa to Chipwi +39.8 +0 +483 +0 +1.3");
  }

  @Test
  void theDocumentHasHeightsByLegAndTheProfileOfTheMainWay() {
    Terminal terminal =
        Terminal.run("route", folder.toString(), "--corridor", "pangwa-ledo", "--json");
    JsonNode corridor = JsonMapper.shared().readTree(terminal.out()).at("/corridors/0");
    double fallM = corridor.at("/heights/pangwa-chipwi/fall_m").asDouble();
    assertThat(fallM).isCloseTo(2_000 * DEGREES_APART, within(0.1));
    assertThat(corridor.at("/main/profile/fall_m").asDouble()).isEqualTo(fallM);
    assertThat(corridor.at("/main/profile/stretches/0/points").size()).isBetween(2, 62);
    assertThat(corridor.at("/main/profile/stretches/1/why_not").asString()).contains("its end");
  }

  @Test
  void checkLooksAtTheHeadsOfHeightsAndTheCaseIsStillGood() throws IOException {
    Files.write(folder.resolve("terrain").resolve("broken.tif"), List.of("no heights"));
    Terminal terminal = Terminal.run("check", folder.toString());
    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.out()).contains("terrain/broken.tif: warning R015: of no use (R102): ");
    assertThat(Terminal.run("route", folder.toString(), "--corridor", "pangwa-ledo").out())
        .contains("  terrain/broken.tif: error R102: ");
  }
}
