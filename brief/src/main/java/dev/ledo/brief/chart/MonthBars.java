package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Twelve months, each with a range and its middle, months that are shut shaded, and a target.
public final class MonthBars {

  private static final String RANGE = "low to high";
  private static final String MIDDLE = "middle of all ranges";
  private static final String WAITED = "middle, with stores";
  private static final String SHUT = "shut";
  private static final String PERHAPS = "not known to be open";
  private static final double HEIGHT_REM = 18;
  private static final int TOP = 28;
  private static final int LINE = 16;
  private static final int WIDE_LETTERS = 96;
  private static final int NARROW_LETTERS = 48;

  private final String id;
  private final String unit;
  private final List<Month> months = new ArrayList<>();
  private Optional<Target> target = Optional.empty();
  private String limit = "";

  /// @param unit name of the upright axis
  public MonthBars(String id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  /// A month.
  ///
  /// @param high infinite if nothing known limits it; then no bar is drawn
  /// @param withStores what arrives if goods can wait
  public record Month(
      String name,
      double low,
      OptionalDouble middle,
      double high,
      OptionalDouble withStores,
      State state,
      String text) {}

  /// Whether a month is passable.
  public enum State {
    OPEN,
    PERHAPS,
    SHUT
  }

  /// What is wanted each month.
  public record Target(double low, double high, String text) {}

  /// Adds a month after those before.
  public void add(Month month) {
    months.add(month);
  }

  /// Writes above the picture what limits the months.
  public void limitedBy(String words) {
    limit = words;
  }

  /// Draws a line, or two for a range, at what is wanted.
  public void aim(Target wanted) {
    target = Optional.of(wanted);
  }

  /// The chart.
  public Chart chart(String label) {
    var series = new ArrayList<Object>();
    var legend = new ArrayList<String>();
    shade(series, legend, State.SHUT, SHUT, "--c6-pale");
    shade(series, legend, State.PERHAPS, PERHAPS, "--c2-pale");
    series.add(stack("", "transparent", Month::low));
    series.add(stack(RANGE, "--c1-pale", month -> month.high() - month.low()));
    series.add(marks(MIDDLE, "--c1", "rect", Month::middle));
    series.add(marks(WAITED, "--c2", "diamond", Month::withStores));
    legend.addAll(List.of(RANGE, MIDDLE, WAITED));
    Json hidden = Json.object().with("type", "value").with("show", false).with("min", 0);
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Frame.legend(legend))
            .with("grid", Frame.grid(TOP + LINE * lines(WIDE_LETTERS), 48))
            .with("xAxis", Json.list(names(), names().with("show", false)))
            .with("yAxis", Json.list(axis(), hidden.with("max", 1)))
            .with("series", series)
            .with("title", title(620))
            .with("narrow", narrow());
    return Chart.of(id, label, option.node(), HEIGHT_REM + lines(NARROW_LETTERS));
  }

  private Json title(int width) {
    Json look =
        Json.object()
            .with("color", "--ink")
            .with("fontSize", 12)
            .with("fontWeight", "normal")
            .with("width", width)
            .with("lineHeight", LINE)
            .with("overflow", "break");
    return Json.object().with("text", limit).with("left", 0).with("top", 0).with("textStyle", look);
  }

  private Json narrow() {
    Json small = Json.object().with("fontSize", 9).with("interval", 0);
    return Json.object()
        .with("xAxis", Json.list(Json.object().with("axisLabel", small)))
        .with("title", title(320))
        .with(
            "grid",
            Json.object().with("top", TOP + LINE * lines(NARROW_LETTERS)).with("bottom", 84));
  }

  /// Lines that the words above take.
  private int lines(int letters) {
    return limit.lines().mapToInt(line -> Math.ceilDiv(line.length(), letters)).sum();
  }

  private Json names() {
    return Frame.names(months.stream().map(Month::name).toList());
  }

  private Json axis() {
    double most = months.stream().mapToDouble(Month::high).filter(Double::isFinite).max().orElse(0);
    double wanted = target.map(Target::high).orElse(0.0);
    Json axis = Frame.values(unit).with("min", 0).with("max", nice(1.08 * Math.max(most, wanted)));
    return axis.with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"));
  }

  /// The next number above of one or two digits; 1 for nothing.
  private static double nice(double value) {
    if (!(value > 0)) {
      return 1;
    }
    double step = Math.pow(10, Math.floor(Math.log10(value))) / 2;
    return Math.ceil(value / step) * step;
  }

  private void shade(
      List<Object> series, List<String> legend, State state, String name, String colour) {
    if (months.stream().noneMatch(month -> month.state() == state)) {
      return;
    }
    var data = new ArrayList<Object>();
    months.forEach(month ->
        data.add(
            Json.object()
                .with("value", month.state() == state ? 1 : 0)
                .with("text", month.text())));
    legend.add(name);
    series.add(
        Json.object()
            .with("type", "bar")
            .with("name", name)
            .with("xAxisIndex", 1)
            .with("yAxisIndex", 1)
            .with("stack", "shade")
            .with("barWidth", "100%")
            .with("itemStyle", Json.object().with("color", colour).with("opacity", 0.55))
            .with("color", colour)
            .with("data", data));
  }

  private Json stack(String name, String colour, Function<Month, Double> height) {
    var data = new ArrayList<Object>();
    for (Month month : months) {
      double value = Double.isFinite(month.high()) ? height.apply(month) : 0;
      data.add(Json.object().with("value", value).with("text", month.text()));
    }
    Json series =
        Json.object()
            .with("type", "bar")
            .with("name", name)
            .with("stack", "tonnes")
            .with("barWidth", "56%")
            .with("barGap", "-100%")
            .with("itemStyle", Json.object().with("color", colour))
            .with("color", colour)
            .with("data", data);
    if (!name.isEmpty()) {
      target.ifPresent(wanted -> series.with("markLine", line(wanted)));
    }
    return series;
  }

  private static Json line(Target wanted) {
    var data = new ArrayList<Object>();
    data.add(
        Json.object()
            .with("yAxis", wanted.high())
            .with(
                "label",
                Json.object()
                    .with("formatter", wanted.text())
                    .with("position", "insideStartTop")
                    .with("color", "--bad")));
    if (wanted.low() < wanted.high()) {
      data.add(
          Json.object()
              .with("yAxis", wanted.low())
              .with("label", Json.object().with("show", false)));
    }
    return Json.object()
        .with("silent", true)
        .with("symbol", "none")
        .with(
            "lineStyle",
            Json.object().with("color", "--bad").with("type", "dashed").with("width", 1.5))
        .with("data", data);
  }

  private Json marks(
      String name, String colour, String symbol, Function<Month, OptionalDouble> at) {
    var data = new ArrayList<Object>();
    for (Month month : months) {
      at.apply(month)
          .ifPresent(value ->
              data.add(
                  Json.object()
                      .with("value", Json.list(month.name(), value))
                      .with("text", month.text())));
    }
    return Json.object()
        .with("type", "scatter")
        .with("name", name)
        .with("symbol", symbol)
        .with("symbolSize", symbol.equals("rect") ? Json.list(14, 4) : Json.list(9, 11))
        .with("z", 5)
        .with("itemStyle", Json.object().with("color", colour))
        .with("color", colour)
        .with("data", data);
  }
}
