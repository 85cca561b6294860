package dev.ledo.cli;

import dev.ledo.assay.space.VariogramBin;
import dev.ledo.core.Numbers;
import java.util.Locale;

/// What the samples show of their likeness over distance, and the model drawn through it.
final class VariogramPlot {

  private static final double LEFT = 775;
  private static final double TOP = 60;
  private static final double WIDTH = 295;
  private static final double HEIGHT = 260;
  private static final int CURVE = 120;

  private final KrigeModel model;
  private final Svg svg;
  private final PlotAxis across;
  private final PlotAxis up;

  VariogramPlot(KrigeResult result, Svg svg) {
    this.model = result.model();
    this.svg = svg;
    double farthest =
        model.bins().stream().mapToDouble(VariogramBin::distance).max().orElse(1.5 * model.range());
    double most =
        Math.max(
            model.variogram().semivariance(1.05 * farthest),
            model.bins().stream().mapToDouble(VariogramBin::semivariance).max().orElse(0));
    this.across = new PlotAxis(0, 1.05 * farthest, LEFT, LEFT + WIDTH);
    this.up = new PlotAxis(0, 1.1 * most, TOP + HEIGHT, TOP);
  }

  void draw() {
    svg.heading(LEFT, 30, "Variogram");
    svg.label(LEFT, 47, "start", "discs: pairs of samples; line: model");
    svg.frame(LEFT, TOP, WIDTH, HEIGHT);
    curve();
    int mostPairs = model.bins().stream().mapToInt(VariogramBin::pairs).max().orElse(1);
    for (VariogramBin bin : model.bins()) {
      double radius = 2 + 3 * Math.sqrt((double) bin.pairs() / mostPairs);
      svg.disc(across.px(bin.distance()), up.px(bin.semivariance()), radius, "#49a894");
    }
    ticks();
    words();
  }

  private void curve() {
    var points = new StringBuilder();
    for (int i = 0; i <= CURVE; i++) {
      double distance = across.high() * Math.max(i, 1e-6) / CURVE;
      double semivariance = model.variogram().semivariance(distance);
      points.append(Svg.px(across.px(distance))).append(',');
      points.append(Svg.px(up.px(semivariance))).append(' ');
    }
    svg.curve(points.toString().strip());
  }

  private void ticks() {
    for (double tick : across.ticks()) {
      svg.line(across.px(tick), TOP + HEIGHT, across.px(tick), TOP + HEIGHT + 5);
      svg.label(across.px(tick), TOP + HEIGHT + 18, "middle", Numbers.readable(tick, 6));
    }
    for (double tick : up.ticks()) {
      svg.line(LEFT - 5, up.px(tick), LEFT, up.px(tick));
      svg.label(LEFT - 8, up.px(tick) + 4, "end", Numbers.readable(tick, 6));
    }
    svg.label(LEFT + WIDTH / 2, TOP + HEIGHT + 36, "middle", "distance, m");
    svg.label(LEFT - 8, TOP - 8, "end", "γ");
  }

  private void words() {
    double y = TOP + HEIGHT + 66;
    String how = model.fit().isPresent() ? "fit to the samples" : "as given";
    svg.label(LEFT, y, "start", model.shape().name().toLowerCase(Locale.ROOT) + ", " + how);
    svg.label(LEFT, y + 18, "start", "nugget " + number(model.variogram().nugget()));
    svg.label(LEFT, y + 36, "start", "sill " + number(model.variogram().sill()));
    svg.label(LEFT, y + 54, "start", "range " + number(model.range()) + " m");
  }

  private static String number(double value) {
    return Numbers.readable(value, 4);
  }
}
