package dev.ledo.brief.chart;

import java.util.ArrayList;
import java.util.List;

/// The stretches of a route one below the other: a head with number and ends, then a line of words
/// for each thing that is told.
///
/// Its upright axis counts pixels, so that a line is as high as its words ask for in a picture of
/// {@link #LETTERS} letters.
final class StretchList {

  /// Letters in a line of the narrowest telephone, 320 pixels wide.
  private static final int LETTERS = 28;

  private static final double HEAD = 26;
  private static final double LINE = 13;
  private static final double ROOM = 8;
  private static final double PIXELS_PER_REM = 16;

  private final List<Object> data = new ArrayList<>();
  private double height;

  StretchList(List<RouteStrip.Stretch> stretches) {
    for (RouteStrip.Stretch each : stretches) {
      String head = each.number() + "  " + each.name();
      data.add(row(HEAD).with("head", head).with("text", head));
      each.told().stream().filter(told -> !told.inside().isEmpty()).forEach(this::add);
    }
  }

  private void add(RouteStrip.Told told) {
    int lines = Math.ceilDiv(told.inside().length(), LETTERS);
    data.add(
        row(LINE * lines + ROOM)
            .with("label", told.lane())
            .with("beside", told.inside())
            .with("text", told.text())
            .with("itemStyle", Json.object().with("color", told.colour())));
  }

  private Json row(double high) {
    double top = height;
    height += high;
    return Json.object().with("value", Json.list(0, top, height));
  }

  /// Height of the picture.
  double heightRem() {
    return height / PIXELS_PER_REM;
  }

  /// What takes the place of axes and series.
  Json narrow() {
    Json hidden = Json.object().with("type", "value").with("show", false).with("min", 0);
    Json down =
        Json.object()
            .with("type", "value")
            .with("show", false)
            .with("inverse", true)
            .with("min", 0)
            .with("max", height);
    Json series =
        Json.object()
            .with("type", "custom")
            .with("renderItem", "@entry")
            .with("encode", Json.object().with("x", 0).with("y", Json.list(1, 2)))
            .with("data", data);
    Json grid =
        Json.object()
            .with("top", 0)
            .with("bottom", 0)
            .with("left", 0)
            .with("right", 0)
            .with("containLabel", false);
    return Json.object()
        .with("grid", grid)
        .with("xAxis", instead(hidden.with("max", 1)))
        .with("yAxis", instead(down))
        .with("series", instead(Json.list(series)));
  }

  private static Json instead(Object value) {
    return Json.object().with("instead", value);
  }
}
