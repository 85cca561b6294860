package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TerrainReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a grade limit leaves of real mountains: SRTM tile N42E001, from Andorra la Vella to Soldeu.
///
/// The tile lies outside the repository: system property `ledo.dem`, variable `LEDO_DEM` or
/// `../../shared/data/dem`. Without it these tests are reported as skipped. Expected shares and
/// lengths were measured by a program written apart, which sampled moves of 8 and 16 headings at
/// the same places. Those for 32, which may bend at the limit, are what it found with 80.
class PyreneesTest {

  private static final Path TILE =
      Path.of(
              System.getProperty(
                  "ledo.dem", System.getenv().getOrDefault("LEDO_DEM", "../../shared/data/dem")))
          .resolve("N42E001.hgt.zip");
  private static final Position ANDORRA_LA_VELLA = new Position(42.5063, 1.5218);
  private static final Position SOLDEU = new Position(42.5763, 1.6679);

  @ParameterizedTest
  @CsvSource({
    "0.08, 8, 0.0, , 0.1",
    "0.08, 16, 1.0, , 0.1",
    "0.08, 32, 4.6, , 0.2",
    "0.10, 8, 0.7, , 0.1",
    "0.10, 16, 11.4, 106.3, 0.2",
    "0.10, 32, 62.0, 98.5, 3.5",
    "0.12, 8, 5.6, , 0.2",
    "0.12, 16, 59.6, 40.2, 0.5",
    "0.12, 32, 82.3, 19.0, 1.5"
  })
  void reachAndLengthAreThoseMeasuredApart(
      double limit, int headings, double percent, @Nullable Double kilometres, double tolerance) {
    assumeTrue(Files.exists(TILE), "no tile at " + TILE);
    Terrain terrain = TerrainReader.ofThisMachine().read(List.of(TILE)).terrain().orElseThrow();
    Travel travel =
        Grids.travel(terrain, headings, new PaceEffort(grade -> 1, limit, limit), Sampling.CROSSED);
    CostField field = Grids.from(travel, cell(terrain, ANDORRA_LA_VELLA));
    double reach = 100.0 * field.settled() / terrain.frame().cells();
    assertThat(reach).isCloseTo(percent, within(tolerance));
    Cell soldeu = cell(terrain, SOLDEU);
    if (kilometres != null) {
      double share = headings == 32 ? 0.02 : 0.01;
      assertThat(field.seconds(soldeu) / 1000).isCloseTo(kilometres, within(share * kilometres));
    } else if (headings == 8) {
      assertThat(field.isReached(soldeu)).isFalse();
    }
  }

  private static Cell cell(Terrain terrain, Position position) {
    CellPoint point = terrain.find(position).orElseThrow();
    return new Cell(point.nearestRow(terrain.frame()), point.nearestColumn(terrain.frame()));
  }
}
