package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.core.WholeFiles;
import dev.ledo.route.road.RouteProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Heights along the best route to each place with bands of grade, as SVG.
final class RouteRoadsProfile {

  /// Narrow, so that its words stay legible at 400 pixels.
  private static final double WIDTH = 560;

  private static final double HEIGHT = 295;
  private static final double LEFT = 56;
  private static final double RIGHT = 540;
  private static final double PLOT = 170;
  private static final String UNKNOWN = "#dedede";

  private final RouteRoadsResult result;

  RouteRoadsProfile(RouteRoadsResult result) {
    this.result = result;
  }

  void write(Path target) throws IOException {
    List<RouteRoadsResult.Trip> trips = found(result);
    var svg = new Svg(WIDTH, HEIGHT * trips.size(), "Heights along the route");
    for (int i = 0; i < trips.size(); i++) {
      draw(svg, trips.get(i), i * HEIGHT + 58);
    }
    WholeFiles.writeText(target, out -> out.write(svg.whole()));
  }

  /// Trips to which there is a way.
  static List<RouteRoadsResult.Trip> found(RouteRoadsResult result) {
    return result.trips().stream().filter(trip -> !trip.routes().isEmpty()).toList();
  }

  private static void draw(Svg svg, RouteRoadsResult.Trip trip, double top) {
    RouteProfile profile = trip.routes().getFirst().route().profile();
    String unknown = RouteRoadsFacts.unknown(profile);
    svg.heading(
        LEFT,
        top - 34,
        "To " + RouteRoadsText.place(trip.to()) + unknown + (unknown.isEmpty() ? "" : " (grey)"));
    svg.label(LEFT, top - 14, "start", told(profile));
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
    unknown(svg, profile, across, top);
    var shades = new RouteRoadsShades(trip.routes().getFirst().route(), across, up);
    shades.draw(svg);
    svg.frame(LEFT, top, RIGHT - LEFT, PLOT);
    shades.legend(svg, top + PLOT + 30);
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

  private static String told(RouteProfile profile) {
    if (Double.isNaN(profile.climbM())) {
      return "";
    }
    String steepest =
        profile.lengthM() < 1_000
            ? ""
            : "; steepest 1 km up %s, down %s"
                .formatted(
                    grade(profile.steepestClimb(1_000)), grade(profile.steepestDescent(1_000)));
    return RouteRoadsFacts.climb(profile) + steepest;
  }

  private static String grade(RouteProfile.Steepest steepest) {
    return Double.isNaN(steepest.grade()) ? "unknown" : RouteRoadsText.percent(steepest.grade());
  }

  /// Grey from the last known height to the next.
  private static void unknown(Svg svg, RouteProfile profile, PlotAxis across, double top) {
    int known = -1;
    for (int i = 0; i <= profile.size(); i++) {
      boolean isEnd = i == profile.size();
      if (isEnd || !Double.isNaN(profile.heightM(i))) {
        if (i - known > 1) {
          double begin = across.px(profile.atM(Math.max(0, known)) / 1_000);
          double end = across.px(profile.atM(isEnd ? i - 1 : i) / 1_000);
          svg.cell(begin, top, end - begin, PLOT, UNKNOWN);
        }
        known = i;
      }
    }
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
