package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Against GRASS GIS 8.2.1, whose values at 418 cells of this terrain stand in `r-walk.csv`.
///
/// They were made once, with heights of 1000 x 1000 cells of 30 m as float32 in `heights.bin`, by
///
///     g.region n=30000 s=0 w=0 e=30000 rows=1000 cols=1000
///     r.in.bin -f input=heights.bin output=dem north=30000 south=0 west=0 east=30000 rows=1000 cols=1000
///     r.mapcalc "fr = 0"
///     r.walk elevation=dem friction=fr output=w start_coordinates=3015,26985
///     r.walk -k elevation=dem friction=fr output=k start_coordinates=3015,26985
class AgreementTest {

  private static final int SIDE = 1000;
  private static final double RELATIVE = 1e-10;

  private static Terrain waves() {
    var heights = new float[SIDE * SIDE];
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        heights[row * SIDE + column] = height(row, column);
      }
    }
    return new Terrain(MetreFrame.square(SIDE, SIDE, 30), heights);
  }

  /// To an eighth of a metre, so that slopes meet the slope factor exactly here and there.
  private static float height(int row, int column) {
    double sum = 0;
    for (int k = 1; k <= 6; k++) {
      double wave = k * k * 0.0021;
      sum +=
          700.0
              / (k * k)
              * Math.sin(wave * row * (1 + 0.3 * k) + k)
              * Math.cos(wave * column * (1.4 - 0.1 * k) - 2 * k);
    }
    return (float) (Math.rint((2000 + sum) * 8) / 8);
  }

  private static List<String[]> grass() throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AgreementTest.class.getResourceAsStream("r-walk.csv")),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
  }

  private static void agree(int headings, int column) throws IOException {
    Travel travel = Grids.travel(waves(), headings, WalkEffort.LANGMUIR, Sampling.ENDS);
    CostField field = Grids.from(travel, new Cell(100, 100));
    List<String[]> rows = grass();
    assertThat(rows).hasSize(418);
    for (String[] row : rows) {
      var cell = new Cell(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
      double seconds = Double.parseDouble(row[column]);
      assertThat(field.seconds(cell)).as("%s", cell).isCloseTo(seconds, within(RELATIVE * seconds));
    }
  }

  @Test
  void withEightHeadingsCostsAreThoseOfRWalk() throws IOException {
    agree(8, 2);
  }

  @Test
  void withSixteenHeadingsAndEndsOnlyCostsAreThoseOfRWalkWithKnightsMoves() throws IOException {
    agree(16, 3);
  }
}
