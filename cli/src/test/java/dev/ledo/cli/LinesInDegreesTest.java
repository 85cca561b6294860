package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Coordinates.GridPoint;
import dev.ledo.route.terrain.DegreeFrame;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lines on grids of 11 x 11 cells of a tenth of a degree, from 66 north on.
class LinesInDegreesTest {

  private static DegreeFrame grid(double west) {
    return new DegreeFrame(11, 11, 66, west, 0.1, 0.1);
  }

  /// Vertices at 65.5 north, on the row in the middle of the grid.
  private static List<GridPoint> line(double... longitudes) {
    return IntStream.range(0, longitudes.length)
        .mapToObj(i -> new GridPoint(65.5, longitudes[i]))
        .toList();
  }

  private static List<Long> columns(List<CellPoint> line) {
    return line.stream().map(point -> Math.round(point.column())).toList();
  }

  /// The coast of Chukotka from 172 to 168 degrees west, seen from 10 degrees east: halfway around
  /// the earth, where one turn ends and the next begins. No piece of it runs over the grid.
  @Test
  void aLineOnTheOtherSideOfTheEarthStaysThere() {
    for (List<CellPoint> line : LinesInDegrees.on(grid(9.5), line(-172, -170.1, -169.9, -168))) {
      for (int i = 1; i < line.size(); i++) {
        assertThat(Math.abs(line.get(i).column() - line.get(i - 1).column())).isLessThan(20);
      }
    }
  }

  @Test
  void aLineOverTheDateLineIsFollowedOnBothSidesOfIt() {
    for (double west : new double[] {179.5, -180.5}) {
      assertThat(LinesInDegrees.on(grid(west), line(179.6, -179.9, -179.7)))
          .singleElement()
          .satisfies(line -> assertThat(columns(line)).containsExactly(1L, 6L, 8L));
    }
  }

  @Test
  void turnsOfGridAndLineMayDiffer() {
    assertThat(LinesInDegrees.on(grid(-170), line(190.2, 190.4)))
        .singleElement()
        .satisfies(line -> assertThat(columns(line)).containsExactly(2L, 4L));
    assertThat(LinesInDegrees.on(grid(190), line(-169.8, -169.6)))
        .singleElement()
        .satisfies(line -> assertThat(columns(line)).containsExactly(2L, 4L));
  }

  /// From 10 degrees east around by the east to 11 degrees: over the grid at its start and its end.
  @Test
  void aLineAroundTheEarthComesOverTheGridTwice() {
    List<List<CellPoint>> lines =
        LinesInDegrees.on(grid(10), line(10, 100, 179, -179, -100, 0, 11));
    assertThat(lines).hasSize(2);
    assertThat(columns(lines.getFirst())).first().isEqualTo(0L);
    assertThat(columns(lines.getLast())).last().isEqualTo(10L);
  }

  /// Outlines of Antarctica run to 180 degrees, along the pole to -180, and on.
  @Test
  void aWholeTurnAtThePoleIsMeantAsItStands() {
    List<GridPoint> ring =
        List.of(
            new GridPoint(-80, -180),
            new GridPoint(-70, 0),
            new GridPoint(-80, 180),
            new GridPoint(-90, 180),
            new GridPoint(-90, -180),
            new GridPoint(-80, -180));
    List<CellPoint> line =
        LinesInDegrees.on(new DegreeFrame(11, 11, -79, 0, 0.1, 0.1), ring).getFirst();
    assertThat(line.getLast().column()).isEqualTo(line.getFirst().column());
    assertThat(line.get(3).column() - line.get(4).column()).isEqualTo(3600);
  }

  @Test
  void aLineThatNeverComesIsKeptToBeTold() {
    assertThat(LinesInDegrees.on(grid(10), line(50, 60))).hasSize(1);
    assertThat(LinesInDegrees.on(grid(10), List.of())).containsExactly(List.of());
  }
}
