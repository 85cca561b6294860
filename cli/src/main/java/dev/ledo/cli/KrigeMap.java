package dev.ledo.cli;

import dev.ledo.assay.space.Measurement;
import dev.ledo.core.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// Cells by colour with the samples on them, and a legend. Of several levels the middle one.
final class KrigeMap {

  private static final double LEFT = 70;
  private static final double TOP = 60;
  private static final double SIDE = 500;
  private static final int MOST_ACROSS = 250;
  private static final int MOST_DISCS = 1_500;

  private final KrigeResult result;
  private final Svg svg;
  private final KrigeGrid grid;
  private final long level;
  private final ColourClasses classes;
  private final PlotAxis across;
  private final PlotAxis up;

  KrigeMap(KrigeResult result, Svg svg) {
    this.result = result;
    this.svg = svg;
    this.grid = result.cells().grid();
    this.level = grid.levels() / 2;
    this.classes = ColourClasses.of(values(result));
    this.across = edges(grid.x(), LEFT, LEFT + scale(grid) * length(grid.x()));
    this.up = edges(grid.y(), bottom(grid), TOP);
  }

  private static PlotAxis edges(KrigeGrid.Axis axis, double from, double to) {
    return new PlotAxis(axis.first() - axis.step() / 2, axis.last() + axis.step() / 2, from, to);
  }

  private static double length(KrigeGrid.Axis axis) {
    return axis.count() * axis.step();
  }

  private static double scale(KrigeGrid grid) {
    return SIDE / Math.max(length(grid.x()), length(grid.y()));
  }

  /// Where the map of a grid ends, in pixels from the top.
  static double bottom(KrigeGrid grid) {
    return TOP + scale(grid) * length(grid.y());
  }

  private static double[] values(KrigeResult result) {
    return DoubleStream.concat(
            Arrays.stream(result.cells().known()),
            result.survey().measurements().stream().mapToDouble(Measurement::value))
        .toArray();
  }

  void draw() {
    svg.heading(LEFT, 30, "%s, ordinary kriging".formatted(result.value()));
    svg.label(LEFT, 47, "start", caption());
    cells();
    svg.frame(across.from(), up.to(), across.to() - across.from(), up.from() - up.to());
    samples();
    ticks();
    legend();
  }

  private String caption() {
    String what = result.way().isBlock() ? "means of blocks" : "estimates at cell centres";
    String where = grid.z().map(axis -> " at height " + Numbers.plain(axis.at(level))).orElse("");
    int step = step(onMap().size());
    String which = step > 1 ? "one sample in " + step : "samples";
    return what + where + ", " + which + " as discs";
  }

  private void cells() {
    long stepX = (grid.x().count() + MOST_ACROSS - 1) / MOST_ACROSS;
    long stepY = (grid.y().count() + MOST_ACROSS - 1) / MOST_ACROSS;
    for (long row = 0; row < grid.y().count(); row += stepY) {
      row(row, stepX, stepY);
    }
  }

  /// Neighbours of one class become one rectangle.
  private void row(long row, long stepX, long stepY) {
    long columns = grid.x().count();
    long begin = 0;
    int current = classAt(0, row);
    for (long column = stepX; column < columns; column += stepX) {
      int next = classAt(column, row);
      if (next != current) {
        bar(begin, column, row, stepY, current);
        begin = column;
        current = next;
      }
    }
    bar(begin, columns, row, stepY, current);
  }

  private int classAt(long column, long row) {
    long cell = (level * grid.y().count() + row) * grid.x().count() + column;
    double value = result.cells().value((int) cell);
    return Double.isNaN(value) ? -1 : classes.classOf(value);
  }

  private void bar(long begin, long end, long row, long stepY, int number) {
    if (number < 0) {
      return;
    }
    double west = across.px(grid.x().at(begin) - grid.x().step() / 2);
    double east = across.px(grid.x().at(end) - grid.x().step() / 2);
    long top = Math.min(row + stepY, grid.y().count());
    double south = up.px(grid.y().at(row) - grid.y().step() / 2);
    double north = up.px(grid.y().at(top) - grid.y().step() / 2);
    svg.cell(west, north, east - west, south - north, classes.colour(number));
  }

  private void samples() {
    List<Measurement> shown = onMap();
    int step = Math.max(1, step(shown.size()));
    double radius = shown.size() > 400 ? 2 : 3.5;
    for (int i = 0; i < shown.size(); i += step) {
      Measurement each = shown.get(i);
      svg.disc(
          across.px(each.at().x()),
          up.px(each.at().y()),
          radius,
          classes.colour(classes.classOf(each.value())));
    }
  }

  private List<Measurement> onMap() {
    return result.survey().measurements().stream().filter(this::isOnMap).toList();
  }

  /// Of very many samples one in so many is drawn.
  private static int step(int samples) {
    return (samples + MOST_DISCS - 1) / MOST_DISCS;
  }

  private boolean isOnMap(Measurement sample) {
    boolean isInside =
        sample.at().x() >= across.low()
            && sample.at().x() <= across.high()
            && sample.at().y() >= up.low()
            && sample.at().y() <= up.high();
    boolean isOnLevel =
        grid.z()
            .map(axis -> Math.abs(sample.at().z() - axis.at(level)) <= axis.step() / 2)
            .orElse(true);
    return isInside && isOnLevel;
  }

  private void ticks() {
    for (double tick : across.ticks()) {
      svg.line(across.px(tick), up.from(), across.px(tick), up.from() + 5);
      svg.label(across.px(tick), up.from() + 18, "middle", Numbers.plain(tick));
    }
    for (double tick : up.ticks()) {
      svg.line(LEFT - 5, up.px(tick), LEFT, up.px(tick));
      svg.label(LEFT - 8, up.px(tick) + 4, "end", Numbers.plain(tick));
    }
    svg.label((across.from() + across.to()) / 2, up.from() + 36, "middle", "x, m");
    svg.label(LEFT - 8, TOP - 8, "end", "y, m");
  }

  private void legend() {
    double x = across.to() + 16;
    double y = TOP + 10;
    svg.label(x, y - 4, "start", result.value());
    for (int number = classes.count() - 1; number >= 0; number--) {
      svg.cell(x, y, 18, 16, classes.colour(number));
      svg.frame(x, y, 18, 16);
      svg.label(x + 24, y + 12, "start", range(number));
      y += 20;
    }
  }

  private String range(int number) {
    return Numbers.readable(classes.low(number), 3)
        + " to "
        + Numbers.readable(classes.high(number), 3);
  }
}
