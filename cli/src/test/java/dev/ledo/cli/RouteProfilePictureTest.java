package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteProfilePictureTest {

  private static final Pattern BAR =
      Pattern.compile("<rect x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\"");

  /// However many stations a bar takes together, the last bar ends where the frame does, at 510.
  @ParameterizedTest
  @ValueSource(ints = {50, 5_999, 9_999})
  void barsReachTheEndOfTheWay(int cells) {
    float[] heights = new float[cells];
    Arrays.fill(heights, 700);
    var terrain = new Terrain(new MetreFrame(1, cells, 0, 0, 30, 30), heights);
    List<CellPoint> line =
        IntStream.range(0, cells).mapToObj(column -> new CellPoint(0, column)).toList();

    String svg = new RouteProfilePicture(RouteCostResult.Way.of(terrain, line, 60)).svg();

    double end =
        BAR.matcher(svg.substring(0, svg.indexOf("fill=\"none\"")))
            .results()
            .mapToDouble(RouteProfilePictureTest::end)
            .max()
            .orElseThrow();
    assertThat(end).isCloseTo(510, within(0.02));
  }

  private static double end(MatchResult bar) {
    return Double.parseDouble(bar.group(1)) + Double.parseDouble(bar.group(2));
  }
}
