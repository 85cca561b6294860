package dev.ledo.route.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.pace.Surface;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A road of 1,113.195 m along the equator, over a plane that rises eastward by 6 %.
class GradeProfileTest {

  private static final double LENGTH_M = 1_113.195;

  private static RoadGraph road() {
    var builder = new RoadGraphBuilder();
    int road =
        builder.addRoad(
            new Road(
                1,
                "",
                RoadClass.TRACK,
                Surface.UNKNOWN,
                Road.Limits.UNKNOWN,
                Road.Passage.FREE,
                Road.Course.PLAIN));
    int from = builder.addNode(1, false);
    int to = builder.addNode(2, false);
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

  @Test
  void climbsGoOneWayAndFallsTheOther() {
    RoadGraph road = road();
    GradeProfile profile = GradeProfile.of(road, Optional.of(plane(99)));
    assertThat(profile.worst(0)).isCloseTo(0.06, within(1e-4));
    assertThat(profile.worst(1)).isZero();
    assertThat(profile.climbM(road, 0)).isCloseTo(0.06 * LENGTH_M, within(0.1));
    assertThat(profile.climbM(road, 1)).isZero();
  }

  @Test
  void gradesRunOverTheEndsOfPieces() {
    RoadGraph pieces = road().divided(60);
    GradeProfile profile = GradeProfile.of(pieces, Optional.of(plane(99)));
    for (int edge = 0; edge < pieces.edges(); edge++) {
      assertThat(profile.worst(2 * edge)).isCloseTo(0.06, within(1e-4));
    }
  }

  @Test
  void unknownHeightsGiveUnknownGrades() {
    RoadGraph road = road();
    GradeProfile partly = GradeProfile.of(road, Optional.of(plane(15)));
    assertThat(partly.worst(0)).isCloseTo(0.06, within(1e-4));
    assertThat(partly.climbM(road, 0)).isNaN();
    assertThat(partly.grade(0, partly.samples(0) - 1)).isNaN();
    GradeProfile none = GradeProfile.of(road, Optional.empty());
    assertThat(none.worst(0)).isNaN();
  }
}
