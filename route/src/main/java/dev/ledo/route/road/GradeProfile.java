package dev.ledo.route.road;

import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import java.util.Optional;

/// Grades of edges from the terrain, every 25 m, in the direction of their geometry.
///
/// A grade is the rise over a window of 100 m around the place, along the way and over the ends of
/// its edges; bridges and tunnels run straight between their portals, also where they are mapped in
/// pieces; where a height is unknown, so is the grade.
public final class GradeProfile {

  /// Metres from sample to sample, about: each edge is divided evenly.
  public static final double STEP_M = 25;

  /// Metres over which a grade is taken.
  public static final double WINDOW_M = 100;

  private final int[] first;
  private final float[] grades;

  private GradeProfile(int[] first, float[] grades) {
    this.first = first;
    this.grades = grades;
  }

  /// Grades of all edges; all unknown without a terrain.
  public static GradeProfile of(RoadGraph graph, Optional<Terrain> terrain) {
    int[] first = new int[graph.edges() + 1];
    for (int edge = 0; edge < graph.edges(); edge++) {
      int samples = Math.max(1, (int) Math.ceil(graph.lengthM(edge) / STEP_M));
      first[edge + 1] = Math.addExact(first[edge], samples);
    }
    float[] grades = new float[first[graph.edges()]];
    Arrays.fill(grades, Float.NaN);
    var profile = new GradeProfile(first, grades);
    terrain.ifPresent(heights -> profile.fill(graph, heights));
    return profile;
  }

  private void fill(RoadGraph graph, Terrain terrain) {
    var spans = new SpanHeights(graph, terrain);
    int begin = 0;
    while (begin < graph.edges()) {
      int end = begin + 1;
      while (end < graph.edges() && graph.follows(end)) {
        end++;
      }
      fill(graph, heights(graph, terrain, spans, begin, end), begin, end);
      begin = end;
    }
  }

  /// Heights along edges `begin` to `end` exclusive, which follow each other along a way.
  private static HeightLine.Heights heights(
      RoadGraph graph, Terrain terrain, SpanHeights spans, int begin, int end) {
    var line = new HeightLine();
    for (int edge = begin; edge < end; edge++) {
      for (int point = graph.firstPoint(edge); point < graph.firstPoint(edge + 1); point++) {
        if (edge == begin || point > graph.firstPoint(edge)) {
          line.add(graph.position(point));
        }
      }
    }
    return graph.road(begin).isOffTheGround()
        ? line.straight(spans.beginM(begin), spans.endM(end - 1))
        : line.over(terrain);
  }

  private void fill(RoadGraph graph, HeightLine.Heights heights, int begin, int end) {
    double atM = 0;
    for (int edge = begin; edge < end; edge++) {
      int samples = first[edge + 1] - first[edge];
      double stepM = graph.lengthM(edge) / samples;
      for (int i = 0; i < samples; i++) {
        grades[first[edge] + i] = (float) heights.grade(atM + (i + 0.5) * stepM, WINDOW_M);
      }
      atM += graph.lengthM(edge);
    }
  }

  /// Samples of an edge.
  public int samples(int edge) {
    return first[edge + 1] - first[edge];
  }

  /// Grade at a sample in the direction of the geometry, rise over run; NaN if unknown.
  public float grade(int edge, int sample) {
    return grades[first[edge] + sample];
  }
}
