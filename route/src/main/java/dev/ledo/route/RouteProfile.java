package dev.ledo.route;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.GradeBand;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundWay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ground along a route as heights tell it: an estimate, since roads may lie elsewhere.
///
/// Kilometres are those of the ways over the ground; of a stretch without heights those that the
/// case tells, in the middle of their range.
///
/// @param stretches in order of travel, one for each segment
/// @see docs/methods/route-heights.md
public record RouteProfile(List<Stretch> stretches) {

  public RouteProfile {
    stretches = List.copyOf(stretches);
  }

  /// A segment of the route.
  ///
  /// @param segment its id
  /// @param startKm from the start of the route
  /// @param endKm from the start of the route; that of the start if no length is known
  /// @param way in the direction of travel; empty where heights say nothing
  /// @param why heights say nothing; empty where they do
  public record Stretch(
      String segment, double startKm, double endKm, Optional<GroundWay> way, Optional<String> why) {

    /// Places along the route, at most some 60; none where heights say nothing.
    public List<GroundWay.Point> points() {
      return way.map(GroundWay::points).orElse(List.of()).stream()
          .map(point -> new GroundWay.Point(startKm + point.km(), point.heightM()))
          .toList();
    }
  }

  /// The profile of a route.
  ///
  /// @param nodes of the route, one more than segments
  /// @return empty if heights tell nothing of any of it
  static Optional<RouteProfile> of(
      List<String> nodes, List<Segment> segments, Map<String, GroundAnswer> grounds) {
    List<Stretch> stretches = new ArrayList<>();
    double km = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean isBack = !segment.link().from().equals(nodes.get(i));
      Stretch stretch =
          stretch(segment, isBack, km, Optional.ofNullable(grounds.get(segment.id())));
      km = stretch.endKm;
      stretches.add(stretch);
    }
    return stretches.stream().anyMatch(stretch -> stretch.way.isPresent())
        ? Optional.of(new RouteProfile(stretches))
        : Optional.empty();
  }

  private static Stretch stretch(
      Segment segment, boolean isBack, double startKm, Optional<GroundAnswer> answer) {
    double told = segment.way().lengthKm().map(Amount::mid).orElse(0.0);
    if (answer.isEmpty()) {
      String why =
          segment.way().mode().isDriven()
              ? "an end has no position"
              : "goods do not go over the ground";
      return new Stretch(segment.id(), startKm, startKm + told, Optional.empty(), Optional.of(why));
    }
    return switch (answer.get()) {
      case GroundWay way ->
          new Stretch(
              segment.id(),
              startKm,
              startKm + way.lengthKm(),
              Optional.of(isBack ? way.turned() : way),
              Optional.empty());
      case GroundAnswer.NoWay(String why) ->
          new Stretch(segment.id(), startKm, startKm + told, Optional.empty(), Optional.of(why));
    };
  }

  private List<GroundWay> ways() {
    return stretches.stream().flatMap(stretch -> stretch.way.stream()).toList();
  }

  /// Kilometres in all.
  public double km() {
    return stretches.getLast().endKm;
  }

  /// Kilometres that heights tell of.
  public double knownKm() {
    return ways().stream().mapToDouble(GroundWay::lengthKm).sum();
  }

  /// Kilometres that heights tell of along mapped roads.
  public double mappedKm() {
    return ways().stream()
        .filter(way -> way.basis().road().isPresent())
        .mapToDouble(GroundWay::lengthKm)
        .sum();
  }

  /// Share of the kilometres that heights tell of, 0..1.
  public double knownShare() {
    return Math.min(1, knownKm() / km());
  }

  /// Metres up in all, where heights are known.
  public double riseM() {
    return ways().stream().mapToDouble(way -> way.climb().riseM()).sum();
  }

  /// Metres down in all, where heights are known.
  public double fallM() {
    return ways().stream().mapToDouble(way -> way.climb().fallM()).sum();
  }

  /// Steepest grade up over 100 m, rise over run.
  public double steepestUp() {
    return ways().stream().mapToDouble(way -> way.climb().steepestUp()).max().orElse(0);
  }

  /// Steepest grade down over 100 m, fall over run.
  public double steepestDown() {
    return ways().stream().mapToDouble(way -> way.climb().steepestDown()).max().orElse(0);
  }

  /// Kilometres by band of grade, in order of the bands.
  public Map<GradeBand, Double> kmByGrade() {
    Map<GradeBand, Double> km = new EnumMap<>(GradeBand.class);
    for (GradeBand band : GradeBand.values()) {
      km.put(
          band, ways().stream().mapToDouble(way -> way.kmByGrade().getOrDefault(band, 0.0)).sum());
    }
    return Collections.unmodifiableMap(km);
  }
}
