package dev.ledo.brief.chart;

import java.util.Collection;

/// What pictures with two axes have in common.
final class Frame {

  /// Height of a name in a legend in lines, of the picture.
  static final double LEGEND_LINE_REM = 1.35;

  /// The same in pixels.
  static final int LEGEND_LINE_PIXELS = 22;

  private Frame() {}

  /// Shows the words of what is pointed at.
  static Json tooltip() {
    return Json.object().with("trigger", "item").with("formatter", "@text").with("confine", true);
  }

  /// Where the axes lie, in pixels from the edges, their labels inside.
  ///
  /// @param top room above
  /// @param bottom room below
  static Json grid(int top, int bottom) {
    return Json.object()
        .with("left", 6)
        .with("right", 24)
        .with("top", top)
        .with("bottom", bottom)
        .with("containLabel", true);
  }

  /// Where axes of rows of bars lie.
  static Json rows(boolean hasLegend) {
    return grid(6, hasLegend ? 66 : 34).with("left", 24);
  }

  /// A legend of all series below the picture.
  static Json legendOfAll() {
    return Json.object()
        .with("bottom", 0)
        .with("left", 0)
        .with("textStyle", Json.object().with("color", "--ink"));
  }

  /// A legend of these names below the picture.
  static Json legend(Collection<String> names) {
    return legendOfAll()
        .with("itemHeight", 10)
        .with("itemWidth", 14)
        .with("selectedMode", false)
        .with("data", Json.listOf(names));
  }

  /// A legend of these names below each other and below the picture, one line of {@link
  /// #LEGEND_LINE_PIXELS} each.
  static Json legendInLines(Collection<String> names) {
    return Json.object()
        .with("orient", "vertical")
        .with("bottom", 0)
        .with("left", 0)
        .with("itemGap", 6)
        .with("itemWidth", 34)
        .with("data", Json.listOf(names))
        .with("textStyle", Json.object().with("color", "--ink"));
  }

  /// How long names beside an axis go over several lines.
  static Json brokenNames(int width, int fontSize, int lineHeight) {
    return Json.object()
        .with("width", width)
        .with("fontSize", fontSize)
        .with("lineHeight", lineHeight)
        .with("overflow", "words");
  }

  /// An axis of figures with its name.
  static Json values(String name) {
    return Json.object()
        .with("type", "value")
        .with("name", name)
        .with("nameTextStyle", Json.object().with("color", "--soft"))
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@short"))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  /// An axis of names.
  static Json names(Collection<String> names) {
    return Json.object()
        .with("type", "category")
        .with("data", Json.listOf(names))
        .with("axisTick", Json.object().with("show", false))
        .with("axisLabel", Json.object().with("color", "--ink").with("interval", 0))
        .with("axisLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }
}
