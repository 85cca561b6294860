package dev.ledo.route.terrain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The tile of Andorra, which lies outside the repository: system property `ledo.dem`, variable
/// `LEDO_DEM` or `../../shared/data/dem`. Without it these tests are reported as skipped.
///
/// Figures of the tile: sides 1,201, 349 to 3,100 m, 7,652 voids, counted by another program.
class RealTileTest {

  private static final Path TILE =
      Path.of(
              System.getProperty(
                  "ledo.dem", System.getenv().getOrDefault("LEDO_DEM", "../../shared/data/dem")))
          .resolve("N42E001.hgt.zip");

  private static Terrain tile() {
    return new TerrainReader(100_000_000).read(List.of(TILE)).terrain().orElseThrow();
  }

  @BeforeEach
  void needsTheTile() {
    Assumptions.assumeTrue(Files.exists(TILE), "no tile at " + TILE.toAbsolutePath());
  }

  @Test
  void heightsAndVoidsAreThoseOfTheTile() {
    Terrain terrain = tile();
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    int voids = 0;
    for (float height : terrain.heightsM()) {
      voids += Float.isNaN(height) ? 1 : 0;
      low = Float.isNaN(height) ? low : Math.min(low, height);
      high = Float.isNaN(height) ? high : Math.max(high, height);
    }

    assertThat(terrain.heightsM()).hasSize(1201 * 1201);
    assertThat(low).isEqualTo(349);
    assertThat(high).isEqualTo(3100);
    assertThat(voids).isEqualTo(7652);
  }

  /// Andorra la Vella lies at 1,023 m by its own figure; the cell of 68 by 93 m may differ by the
  /// slope of its valley.
  @Test
  void andorraLaVellaLiesAtItsHeight() {
    assertThat(tile().heightM(new Position(42.5063, 1.5218))).isCloseTo(1023, within(40.0));
  }
}
