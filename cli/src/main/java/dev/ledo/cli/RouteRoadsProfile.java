package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.road.RouteProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Heights along the best route to each place, as SVG.
final class RouteRoadsProfile {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 260;
  private static final double LEFT = 70;
  private static final double RIGHT = 870;
  private static final double PLOT = 170;

  private final RouteRoadsResult result;

  RouteRoadsProfile(RouteRoadsResult result) {
    this.result = result;
  }

  void write(Path target) throws IOException {
    List<RouteRoadsResult.Trip> trips = found(result);
    var svg = new Svg(WIDTH, HEIGHT * trips.size(), "Heights along the route");
    for (int i = 0; i < trips.size(); i++) {
      draw(svg, trips.get(i), i * HEIGHT + 45);
    }
    try (OutputFile file = OutputFile.open(target)) {
      file.writer().write(svg.whole());
      file.keep();
    }
  }

  /// Trips to which there is a way.
  static List<RouteRoadsResult.Trip> found(RouteRoadsResult result) {
    return result.trips().stream().filter(trip -> !trip.routes().isEmpty()).toList();
  }

  private static void draw(Svg svg, RouteRoadsResult.Trip trip, double top) {
    RouteProfile profile = trip.routes().getFirst().route().profile();
    svg.heading(LEFT, top - 20, "To " + RouteRoadsText.place(trip.to()) + heading(profile));
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < profile.size(); i++) {
      double height = profile.heightM(i);
      low = Double.isNaN(height) ? low : Math.min(low, height);
      high = Double.isNaN(height) ? high : Math.max(high, height);
    }
    boolean isKnown = high >= low;
    if (!isKnown || profile.atM(profile.size() - 1) <= 0) {
      svg.label(LEFT, top + 20, "start", "no height is known");
      return;
    }
    double lengthKm = profile.atM(profile.size() - 1) / 1_000;
    var across = new PlotAxis(0, lengthKm, LEFT, RIGHT);
    var up = new PlotAxis(low - 10, high + 10, top + PLOT, top);
    svg.frame(LEFT, top, RIGHT - LEFT, PLOT);
    curve(svg, profile, across, up);
    for (double tick : across.ticks()) {
      svg.line(across.px(tick), top + PLOT, across.px(tick), top + PLOT + 5);
      svg.label(across.px(tick), top + PLOT + 18, "middle", Numbers.plain(tick) + " km");
    }
    for (double tick : up.ticks()) {
      svg.line(LEFT - 5, up.px(tick), LEFT, up.px(tick));
      svg.label(LEFT - 8, up.px(tick) + 4, "end", Numbers.plain(tick) + " m");
    }
  }

  private static String heading(RouteProfile profile) {
    return Double.isNaN(profile.climbM())
        ? ""
        : ": %s, steepest 1 km up %s, down %s"
            .formatted(
                RouteRoadsFacts.climb(profile),
                grade(profile.steepestClimb(1_000)),
                grade(profile.steepestDescent(1_000)));
  }

  private static String grade(RouteProfile.Steepest steepest) {
    return Double.isNaN(steepest.grade()) ? "unknown" : RouteRoadsText.percent(steepest.grade());
  }

  /// Broken where heights are unknown.
  private static void curve(Svg svg, RouteProfile profile, PlotAxis across, PlotAxis up) {
    var points = new StringBuilder();
    for (int i = 0; i < profile.size(); i++) {
      if (Double.isNaN(profile.heightM(i))) {
        flush(svg, points);
      } else {
        points
            .append(Svg.px(across.px(profile.atM(i) / 1_000)))
            .append(',')
            .append(Svg.px(up.px(profile.heightM(i))))
            .append(' ');
      }
    }
    flush(svg, points);
  }

  private static void flush(Svg svg, StringBuilder points) {
    if (!points.isEmpty()) {
      svg.curve(points.toString().strip());
      points.setLength(0);
    }
  }
}
