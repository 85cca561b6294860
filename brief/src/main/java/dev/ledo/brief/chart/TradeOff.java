package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;

/// Ways by days and money, risk as size: those that no other beats filled, the others faint.
public final class TradeOff {

  private static final double HEIGHT_REM = 20;
  private static final double SMALLEST = 10;
  private static final double GROWTH = 60;

  private final String id;
  private final String across;
  private final String upright;
  private final List<Way> ways = new ArrayList<>();

  /// @param across name of the level axis
  /// @param upright name of the upright axis
  public TradeOff(String id, String across, String upright) {
    this.id = id;
    this.across = across;
    this.upright = upright;
  }

  /// A way.
  ///
  /// @param name short, written beside it
  /// @param isUnbeaten whether no other way is better
  public record Way(
      String name, Span across, Span upright, double risk, boolean isUnbeaten, String text) {}

  /// A figure with its range.
  public record Span(double low, double middle, double high) {}

  /// Adds a way.
  public void add(Way way) {
    ways.add(way);
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return ways.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    var series = new ArrayList<Object>();
    var names = new ArrayList<String>();
    for (Kind kind : Kind.values()) {
      List<Way> own =
          ways.stream().filter(way -> way.isUnbeaten() == (kind == Kind.UNBEATEN)).toList();
      if (!own.isEmpty()) {
        names.add(kind.words);
        series.addAll(series(kind, own));
      }
    }
    Json level =
        Frame.values(across).with("nameLocation", "middle").with("nameGap", 28).with("scale", true);
    Json high = Frame.values(upright).with("min", 0);
    high.with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"));
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Frame.legend(names))
            .with("grid", Frame.grid(34, 72))
            .with("xAxis", level)
            .with("yAxis", high)
            .with("series", series)
            .with("narrow", Json.object().with("grid", Json.object().with("bottom", 96)));
    return Chart.of(id, label, option.node(), HEIGHT_REM);
  }

  /// Whether another way is better, and how that looks.
  private enum Kind {
    UNBEATEN("no other way is better", "--c1", 1),
    BEATEN("another way is as good and better in one", "--c6", 0.45);

    private final String words;
    private final String colour;
    private final double opacity;

    Kind(String words, String colour, double opacity) {
      this.words = words;
      this.colour = colour;
      this.opacity = opacity;
    }

    Json look() {
      return Json.object().with("color", colour).with("opacity", opacity);
    }
  }

  /// Dots, and thin lines for the ranges.
  private static List<Object> series(Kind kind, List<Way> own) {
    var dots = new ArrayList<Object>();
    var uprights = new ArrayList<Object>();
    var levels = new ArrayList<Object>();
    for (Way way : own) {
      double x = way.across().middle();
      double y = way.upright().middle();
      dots.add(
          Json.object()
              .with("value", Json.list(x, y))
              .with("name", way.name())
              .with("text", way.text())
              .with("symbolSize", SMALLEST + GROWTH * way.risk()));
      uprights.add(range(way, x, way.upright().low(), way.upright().high()));
      levels.add(range(way, way.across().low(), way.across().high(), y));
    }
    return List.of(
        dots(kind, dots),
        lines("@upright", Json.list(1, 2), Json.list(0), kind.look(), uprights),
        lines("@across", Json.list(2), Json.list(0, 1), kind.look(), levels));
  }

  private static Json dots(Kind kind, List<Object> data) {
    Json label =
        Json.object()
            .with("show", true)
            .with("formatter", "{b}")
            .with("position", "right")
            .with("offset", Json.list(2, -10))
            .with("color", "--ink");
    return Json.object()
        .with("type", "scatter")
        .with("name", kind.words)
        .with("z", 4)
        .with("itemStyle", kind.look())
        .with("color", kind.colour)
        .with("label", label)
        .with("data", data);
  }

  private static Json range(Way way, double first, double second, double third) {
    return Json.object().with("value", Json.list(first, second, third)).with("text", way.text());
  }

  private static Json lines(String drawing, Object y, Object x, Json look, List<Object> data) {
    return Json.object()
        .with("type", "custom")
        .with("renderItem", drawing)
        .with("silent", true)
        .with("encode", Json.object().with("x", x).with("y", y))
        .with("itemStyle", look)
        .with("data", data);
  }
}
