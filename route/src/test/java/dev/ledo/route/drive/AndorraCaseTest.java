package dev.ledo.route.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ledo.route.CorridorResult;
import dev.ledo.route.RouteProfile;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.WayRound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A made-up case in Andorra over the extract of 2013-05-28 from OpenStreetMap (ODbL) and the SRTM
/// tile under it. Both are too large to keep here; without them these tests are skipped, and say
/// so.
class AndorraCaseTest {

  private static final Path EXTRACT = Path.of("../../shared/data/osm/andorra.osm.pbf");
  private static final Path TILE = Path.of("../../shared/data/dem/N42E001.hgt.zip");

  @TempDir private Path folder;
  private CorridorResult result;

  @BeforeEach
  void theValleyRoadWithCanilloHeld() throws IOException {
    assumeTrue(Files.exists(EXTRACT) && Files.exists(TILE), EXTRACT + " or " + TILE + " is absent");
    var theCase = new RoadCase(folder);
    theCase.text.with(
        "sites.csv",
        """
        id,name,site_kind,country,lat [deg],lon [deg],source
        capital,Andorra la Vella,town,AND,42.5063,1.5218,paper
        encamp,Encamp,town,AND,42.5361,1.5828,paper
        canillo,Canillo,town,AND,42.5676,1.5976,paper
        soldeu,Soldeu,town,AND,42.5763,1.6679,paper
        pas,Pas de la Casa,town,AND,42.5420,1.7333,paper
        """);
    theCase.text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],capacity [t/month],source,kind,reason
        a-e,capital,encamp,road,6.5..7.5,600,paper,,
        e-c,encamp,canillo,road,9,600,paper,,
        c-s,canillo,soldeu,road,,600,paper,,
        s-p,soldeu,pas,road,12,600,,assumption,author
        """);
    theCase.text.with(
        "control.csv", "site,actor,form,from,source\ncanillo,red,held,2026-01-01,paper\n");
    theCase.text.with(
        "corridors.csv",
        "id,name,from,to,material,vehicle,target [t/month],avoid,unknown_open,source\n"
            + "out,Capital to the pass,capital,pas,ore,truck,200,red,yes,paper\n");
    Files.copy(EXTRACT, theCase.roads.resolve("andorra.osm.pbf"));
    Files.copy(TILE, theCase.terrain.resolve("N42E001.hgt.zip"));
    result = theCase.study();
  }

  private MappedWay mapped(String leg) {
    return result.reading().findMapped(leg).orElseThrow();
  }

  /// The whole climb is that of the tile: Andorra la Vella at some 1,020 m, the village of Pas de
  /// la Casa at some 2,090 m, and the pass of Envalira between, 2,408 m by the sign on it.
  @Test
  void theValleyRoadIsMeasuredAndItsHeightsAreThoseOfTheValley() {
    assertThat(mapped("a-e").source().files()).isEqualTo("andorra.osm.pbf of 2013-05-28");
    assertThat(result.reading().findCompared("e-c").orElseThrow().isDisputed()).isTrue();
    assertThat(result.reading().findCompared("a-e").orElseThrow().isDisputed()).isFalse();
    RouteProfile profile = result.main().orElseThrow().profile().orElseThrow();
    assertThat(profile.mappedKm()).isCloseTo(profile.km(), within(0.001));
    assertThat(profile.riseM() - profile.fallM()).isCloseTo(1_070, within(60.0));
    double highest =
        profile.stretches().stream()
            .flatMap(stretch -> stretch.points().stream())
            .mapToDouble(point -> point.heightM())
            .max()
            .orElseThrow();
    assertThat(highest).isCloseTo(2_408, withinPercentage(1.5));
    assertThat(profile.steepestUp()).isBetween(0.06, 0.13);
  }

  /// A road from Encamp by the Cortals over the ridge to Grau Roig would keep clear of Canillo.
  @Test
  void aWayRoundCanilloLeavesTheRoadAndComesBack() {
    WayRound round = result.avoidances().getFirst().rounds().getFirst();

    assertThat(round)
        .isInstanceOfSatisfying(
            WayRound.Found.class,
            found -> {
              assertThat(found.wish().from()).isEqualTo("encamp");
              assertThat(found.wish().to()).isEqualTo("soldeu");
              assertThat(found.shape().groundKm()).isBetween(3.0, 15.0);
              assertThat(found.shape().roadKm()).isBetween(5.0, 30.0);
              assertThat(found.basis().borders()).isPositive();
              assertThat(found.pieces()).anyMatch(WayRound.Piece::isGround);
            });
  }
}
