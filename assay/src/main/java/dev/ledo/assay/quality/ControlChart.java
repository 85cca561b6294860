package dev.ledo.assay.quality;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A Shewhart chart of one reference material: points, limits and the rules that fired.
///
/// @param material certified value and deviation: centre line, and lines at 1, 2 and 3 deviations
/// @param points results in order of time
/// @param remarks what to know when reading it
public record ControlChart(ReferenceMaterial material, List<Point> points, List<String> remarks) {

  /// Results on one side that make a bias.
  private static final int RUN = 10;

  /// One result.
  ///
  /// @param sample what it belongs to, such as an id or a batch
  /// @param result in the material's unit
  /// @param score distance from the certified value in deviations; NaN if that is not defined
  /// @param fired rules that this result completes, in order of [ControlRule]
  public record Point(String sample, double result, double score, List<ControlRule> fired) {
    public Point {
      fired = List.copyOf(fired);
    }
  }

  public ControlChart {
    points = List.copyOf(points);
    remarks = List.copyOf(remarks);
  }

  /// A chart of results in order of time.
  ///
  /// @param samples as many as results
  public static ControlChart of(
      ReferenceMaterial material, List<String> samples, List<Double> results) {
    if (samples.size() != results.size()) {
      throw new IllegalArgumentException(
          samples.size() + " samples, " + results.size() + " results");
    }
    double[] scores = results.stream().mapToDouble(material::score).toArray();
    List<Point> points =
        IntStream.range(0, results.size())
            .mapToObj(i -> new Point(samples.get(i), results.get(i), scores[i], fired(scores, i)))
            .toList();
    return new ControlChart(material, points, remarks(material, results.size()));
  }

  private static List<String> remarks(ReferenceMaterial material, int count) {
    if (material.standardDeviation() == 0) {
      return List.of("the certified standard deviation is 0: no rule can be applied");
    }
    return count < RUN
        ? List.of(
            "fewer than %d results: a bias cannot be told from chance by rule 10x".formatted(RUN))
        : List.of();
  }

  /// The rules that a score completes.
  static List<ControlRule> fired(double[] scores, int at) {
    return Arrays.stream(ControlRule.values()).filter(rule -> fires(rule, scores, at)).toList();
  }

  private static boolean fires(ControlRule rule, double[] scores, int at) {
    return switch (rule) {
      case ONE_2S -> Math.abs(scores[at]) > 2;
      case ONE_3S -> Math.abs(scores[at]) > 3;
      case TWO_2S -> beyond(scores, at, 2, 2);
      case RANGE_4S -> at > 0 && isRange(scores[at - 1], scores[at]);
      case FOUR_1S -> beyond(scores, at, 4, 1);
      case TEN_X -> beyond(scores, at, RUN, 0);
    };
  }

  private static boolean isRange(double before, double now) {
    return Math.max(before, now) > 2 && Math.min(before, now) < -2;
  }

  /// Whether the last results up to one are all beyond a limit on the same side.
  private static boolean beyond(double[] scores, int at, int count, double limit) {
    if (at + 1 < count) {
      return false;
    }
    boolean above = true;
    boolean below = true;
    for (int i = at - count + 1; i <= at; i++) {
      above &= scores[i] > limit;
      below &= scores[i] < -limit;
    }
    return above || below;
  }

  /// Where each rule fired first, by index of the point.
  public Map<ControlRule, Integer> firstFired() {
    var first = new EnumMap<ControlRule, Integer>(ControlRule.class);
    for (int i = 0; i < points.size(); i++) {
      for (ControlRule rule : points.get(i).fired()) {
        first.putIfAbsent(rule, i);
      }
    }
    return first;
  }

  /// Whether no rule fired that rejects.
  public boolean isInControl() {
    return points.stream()
        .flatMap(point -> point.fired().stream())
        .noneMatch(ControlRule::isRejecting);
  }

  /// Mean of the results over the certified value, less 1; empty without results or with value 0.
  public Optional<Double> relativeBias() {
    if (points.isEmpty() || material.value() == 0) {
      return Optional.empty();
    }
    double mean = points.stream().mapToDouble(Point::result).average().orElseThrow();
    return Optional.of(mean / material.value() - 1);
  }

  /// A horizontal line of the chart.
  ///
  /// @param deviations distance from the centre, -3..3
  /// @param result where it stands, in the material's unit
  public record Line(int deviations, double result) {}

  /// Centre line and limits.
  public List<Line> lines() {
    return IntStream.rangeClosed(-3, 3)
        .mapToObj(k -> new Line(k, material.value() + k * material.standardDeviation()))
        .toList();
  }
}
