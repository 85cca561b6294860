package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.file.TiffWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What `ledo route cost` says where there is too little memory.
class RouteCostRoomTest extends RouteCostRuns {

  /// 1,400 x 1,400 cells of a road in 51 levels at 12 bytes are 1,200 MB, more than tests have.
  @Test
  void aSearchThatDoesNotFitIsRefusedWithItsSize() throws IOException {
    Path tile = folder.resolve("wide.tif");
    var level = new Terrain(MetreFrame.square(1_400, 1_400, 30), new float[1_400 * 1_400]);
    TiffWriter.write(tile, level, TiffWriter.Packing.DEFLATE);
    Terminal run =
        way(tile.toString(), "--vehicle", "truck-10t", "--cut-fill", "10", "--levels", "51");
    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err())
        .containsPattern(
            "wide\\.tif: error R155: 1,960,000 cells take 1,2\\d\\d MB beside their heights; there are \\d+ MB")
        .contains("hint: set LEDO_JAVA_OPTS=-Xmx8g, or give fewer or coarser heights");
  }
}
