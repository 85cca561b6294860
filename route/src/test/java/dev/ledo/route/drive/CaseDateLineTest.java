package dev.ledo.route.drive;

import static dev.ledo.route.drive.RoadCase.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.network.MapPoint;
import dev.ledo.route.reading.GroundWay;
import dev.ledo.route.terrain.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case on both sides of the 180th meridian, with a tile of heights on each.
class CaseDateLineTest {

  private static final double LENGTH_M = Geodesic.WGS84.Inverse(25.5, 179.9, 25.5, -179.9).s12;
  private static final double GRADE = 0.05;

  @TempDir private Path folder;
  private RoadCase theCase;

  @BeforeEach
  void aMineWestOfItAndARailheadEastOfIt() throws IOException {
    theCase = RoadCase.ofOneLeg(folder);
    theCase.sites(
        "mine,Mine,mine,FJI,25.5,179.9,paper", "rail,Railhead,store,FJI,25.5,-179.9,paper");
    theCase.tile("N25E179.tif", 179.5, 180, (lat, lon) -> plane(lon));
    theCase.tile("N25W180.tif", -180, -179.5, (lat, lon) -> plane(lon + 360));
  }

  private GroundWay way() throws IOException {
    return (GroundWay) Optional.ofNullable(theCase.read().grounds().get("only")).orElseThrow();
  }

  private static double plane(double lon) {
    return 1000 + GRADE * LENGTH_M * (lon - 179.9) / 0.2;
  }

  @Test
  void aLegOverTheDateLineIsDrivenTheShortWay() throws IOException {
    GroundWay way = way();
    assertThat(way.lengthKm()).isCloseTo(LENGTH_M / 1000, within(0.01));
    assertThat(way.climb().riseM()).isCloseTo(GRADE * LENGTH_M, within(1.0));
    assertThat(way.climb().fallM()).isCloseTo(0, within(0.01));
    assertThat(way.basis().cellM()).isCloseTo(LENGTH_M * RoadCase.STEP / 0.2, within(1.0));
  }

  @Test
  void aMappedRoadOverTheDateLineHasHeightsOfBothTiles() throws IOException {
    theCase.map(
        new OsmText("2026-11-20T01:02:03Z")
            .node(1, 25.5, 179.9)
            .node(2, 25.5, 180)
            .node(3, 25.5, -179.9)
            .way(7, PRIMARY, 1, 2, 3));
    assertThat(theCase.whyNot()).isEmpty();
    assertThat(theCase.mapped().lengthKm()).isCloseTo(LENGTH_M / 1000, within(0.01));
    assertThat(way().climb().riseM()).isCloseTo(GRADE * LENGTH_M, within(2.0));
  }

  @Test
  void thePictureShowsBothSidesOfTheDateLine() throws IOException {
    MapRelief relief =
        CaseGround.relief(
                theCase.text.view().theCase(),
                List.of(new MapPoint(25.5, 179.9), new MapPoint(25.5, -179.9)))
            .orElseThrow();
    assertThat(relief.box().west()).isCloseTo(179.75, within(2 * RoadCase.STEP));
    assertThat(relief.box().east()).isCloseTo(180.25, within(2 * RoadCase.STEP));
    assertThat(relief.told().knownShare()).isGreaterThan(0.95);
  }

  @Test
  void aPictureThatBeginsEastOfTheDateLineIsCountedFromThere() throws IOException {
    MapRelief relief =
        CaseGround.relief(
                theCase.text.view().theCase(),
                List.of(new MapPoint(25.5, -179.7), new MapPoint(25.5, -179.65)))
            .orElseThrow();
    assertThat(relief.box().west()).isCloseTo(-179.85, within(2 * RoadCase.STEP));
    assertThat(relief.box().east()).isCloseTo(-179.5, within(2 * RoadCase.STEP));
  }

  @Test
  void theDateLineItselfLiesInTheTileEastOfIt() {
    assertThat(TileNames.of(new Position(-16.5, 180))).isEqualTo("S17W180");
    assertThat(TileNames.of(new Position(-16.5, 179.99))).isEqualTo("S17E179");
  }
}
