package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A road of 1,113.195 m along the equator, over a plane that rises eastward by 6 %.
class GradeProfileTest {

  private static RoadGraph road() {
    var builder = new RoadGraphBuilder();
    int road = builder.addRoad(PlainRoad.of(1, RoadClass.TRACK));
    int from = builder.addNode(1);
    int to = builder.addNode(2);
    builder.addPoint(0, 100_000_000);
    builder.addPoint(0, 100_100_000);
    builder.addEdge(road, from, to);
    return builder.build();
  }

  private static Terrain plane(double unknownFromColumn) {
    float[] heights = new float[3 * 31];
    for (int i = 0; i < heights.length; i++) {
      int column = i % 31;
      heights[i] = column >= unknownFromColumn ? Float.NaN : (float) (6.679172 * column);
    }
    return new Terrain(new DegreeFrame(3, 31, 0.001, 9.99, 0.001, 0.001), heights);
  }

  private static List<Double> grades(GradeProfile profile, int edge) {
    return IntStream.range(0, profile.samples(edge))
        .mapToObj(i -> (double) profile.grade(edge, i))
        .toList();
  }

  @Test
  void gradesAreInTheDirectionOfTheGeometry() {
    GradeProfile profile = GradeProfile.of(road(), Optional.of(plane(99)));
    assertThat(grades(profile, 0)).hasSize(45).allMatch(grade -> Math.abs(grade - 0.06) < 1e-4);
  }

  @Test
  void gradesRunOverTheEndsOfPieces() {
    RoadGraph pieces = road().divided(60);
    GradeProfile profile = GradeProfile.of(pieces, Optional.of(plane(99)));
    for (int edge = 0; edge < pieces.edges(); edge++) {
      assertThat(grades(profile, edge)).allMatch(grade -> Math.abs(grade - 0.06) < 1e-4);
    }
  }

  @Test
  void unknownHeightsGiveUnknownGrades() {
    GradeProfile partly = GradeProfile.of(road(), Optional.of(plane(15)));
    assertThat(grades(partly, 0).getFirst()).isCloseTo(0.06, within(1e-4));
    assertThat(grades(partly, 0).getLast()).isNaN();
    assertThat(grades(GradeProfile.of(road(), Optional.empty()), 0)).containsOnly(Double.NaN);
  }
}
