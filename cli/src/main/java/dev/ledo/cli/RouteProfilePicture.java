package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.terrain.HeightProfile.Station;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/// Heights along a way as SVG, coloured by grade; narrow enough to be read on a telephone.
final class RouteProfilePicture {

  private static final double WIDTH = 640;
  private static final double HEIGHT = 330;
  private static final double LEFT = 60;
  private static final double TOP = 40;
  private static final double RIGHT = 510;
  private static final double BOTTOM = 280;
  private static final int MOST_BARS = 500;

  /// Bars reach under the next, so that none of them is too narrow to be drawn.
  private static final double OVERLAP = 1;

  private static final int MOST_STRETCHES = 100;

  private static final List<String> COLOURS =
      List.of(
          "#9fc79a", "#c9d88c", "#f0e08a", "#f2c063", "#ea9447", "#d9603a", "#b8322f", "#6b1030");

  private final RouteCostResult.Way way;
  private final double stretchM;

  RouteProfilePicture(RouteCostResult.Way way) {
    this.way = way;
    this.stretchM = stretchM(way.shape().lengthM());
  }

  private static String distance(double metres) {
    return metres < 1000
        ? Numbers.readable(metres, 3) + " m"
        : Numbers.readable(metres / 1000, 3) + " km";
  }

  String svg() {
    var svg = new Svg(WIDTH, HEIGHT, "Heights along the way");
    svg.heading(LEFT, 24, "Heights along the way");
    DoubleSummaryStatistics heights =
        way.profile().stations().stream()
            .mapToDouble(Station::heightM)
            .filter(Double::isFinite)
            .summaryStatistics();
    if (heights.getCount() == 0 || way.shape().lengthM() == 0) {
      String why =
          heights.getCount() == 0
              ? "no height along the way is known"
              : "the way begins where it ends";
      svg.label(LEFT, TOP + 20, "start", why);
      return svg.whole();
    }
    double room = Math.max(1, (heights.getMax() - heights.getMin()) / 10);
    var across = new PlotAxis(0, way.shape().lengthM() / 1000, LEFT, RIGHT);
    var up = new PlotAxis(heights.getMin() - room, heights.getMax() + room, BOTTOM, TOP);
    bars(svg, across, up);
    svg.frame(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP);
    axes(svg, across, up);
    legend(svg);
    return svg.whole();
  }

  private static void axes(Svg svg, PlotAxis across, PlotAxis up) {
    for (double tick : across.ticks()) {
      svg.line(across.px(tick), BOTTOM, across.px(tick), BOTTOM + 5);
      svg.label(across.px(tick), BOTTOM + 18, "middle", Numbers.readable(tick, 4));
    }
    for (double tick : up.ticks()) {
      svg.line(LEFT - 5, up.px(tick), LEFT, up.px(tick));
      svg.label(LEFT - 8, up.px(tick) + 4, "end", Numbers.readable(tick, 5));
    }
    svg.label((LEFT + RIGHT) / 2, BOTTOM + 38, "middle", "distance, km");
    svg.label(LEFT - 8, TOP - 8, "end", "m");
  }

  /// The outline is that of the stations; the colour is the mean grade, up or down, of the stretch
  /// a bar lies in, so that a long way does not blur.
  private void bars(Svg svg, PlotAxis across, PlotAxis up) {
    List<Station> stations = way.profile().stations();
    double[] grades = grades(stations);
    int step = Math.max(1, stations.size() / MOST_BARS);
    for (int i = 0; i + 1 < stations.size(); i += step) {
      Station from = stations.get(i);
      Station to = stations.get(Math.min(i + step, stations.size() - 1));
      double grade = grades[stretch((from.distanceM() + to.distanceM()) / 2)];
      double y = up.px((from.heightM() + to.heightM()) / 2);
      if (!Double.isNaN(y) && !Double.isNaN(grade)) {
        double x = across.px(from.distanceM() / 1000);
        double width = Math.min(RIGHT, across.px(to.distanceM() / 1000) + OVERLAP) - x;
        svg.cell(x, y, width, BOTTOM - y, COLOURS.get(GradeBands.band(grade)));
      }
    }
  }

  /// Metres climbed and fallen over metres gone, by stretch; NaN where no height is known.
  private double[] grades(List<Station> stations) {
    int count = stretch(way.shape().lengthM()) + 1;
    var climbed = new double[count];
    var gone = new double[count];
    for (int i = 1; i < stations.size(); i++) {
      Station from = stations.get(i - 1);
      Station to = stations.get(i);
      double rise = Math.abs(to.heightM() - from.heightM());
      if (!Double.isNaN(rise)) {
        int at = stretch((from.distanceM() + to.distanceM()) / 2);
        climbed[at] += rise;
        gone[at] += to.distanceM() - from.distanceM();
      }
    }
    return IntStream.range(0, count).mapToDouble(at -> climbed[at] / gone[at]).toArray();
  }

  private int stretch(double distanceM) {
    return (int) (distanceM / stretchM);
  }

  /// The shortest stretch that is 1, 2 or 5 times a power of ten, 100 m or more, and fits in the
  /// way at most so many times.
  private static double stretchM(double lengthM) {
    double metres = 100;
    double[] factors = {2, 2.5, 2};
    for (int k = 0; lengthM / metres > MOST_STRETCHES; k++) {
      metres *= factors[k % factors.length];
    }
    return metres;
  }

  private void legend(Svg svg) {
    double y = TOP + 10;
    svg.label(RIGHT + 16, y - 7, "start", "grade over " + distance(stretchM));
    for (int band = COLOURS.size() - 1; band >= 0; band--) {
      svg.cell(RIGHT + 16, y, 18, 16, COLOURS.get(band));
      svg.label(RIGHT + 40, y + 12, "start", GradeBands.words(band));
      y += 20;
    }
  }
}
