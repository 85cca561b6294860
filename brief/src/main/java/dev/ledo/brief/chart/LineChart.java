package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lines over common labels, some dashed, some inside a pale band of what nine in ten and one in
/// ten futures stay below.
public final class LineChart {

  private static final double PLOT_REM = 15;
  private static final int AXIS_PIXELS = 34;
  private static final List<String> SYMBOLS = List.of("circle", "diamond", "triangle", "rect");

  private final String id;
  private final String across;
  private final String up;
  private final boolean isLog;
  private final List<String> labels;
  private final List<Line> lines = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();

  /// @param across what the labels are
  /// @param up unit of the values
  /// @param labels from left to right
  public LineChart(String id, String across, String up, List<String> labels) {
    this(id, across, up, false, labels);
  }

  private LineChart(String id, String across, String up, boolean isLog, List<String> labels) {
    this.isLog = isLog;
    this.id = id;
    this.across = across;
    this.up = up;
    this.labels = List.copyOf(labels);
  }

  /// A chart of values above 0 on a log axis, for lines alone; a value that is not known is NaN.
  ///
  /// @param across what the labels are
  /// @param up unit of the values
  /// @param labels from left to right
  public static LineChart logarithmic(String id, String across, String up, List<String> labels) {
    return new LineChart(id, across, up, true, labels);
  }

  /// A line.
  ///
  /// @param colour name of a colour of the page
  /// @param texts what each point says when it is pointed at
  public record Line(
      String name, String colour, boolean isDashed, List<Double> values, List<String> texts) {
    public Line {
      values = List.copyOf(values);
      texts = List.copyOf(texts);
    }
  }

  /// A band between two lines.
  ///
  /// @param colour name of a colour of the page
  public record Band(String name, String colour, List<Double> lows, List<Double> highs) {
    public Band {
      lows = List.copyOf(lows);
      highs = List.copyOf(highs);
    }
  }

  /// Adds a line above those before.
  public void add(Line line) {
    lines.add(line);
  }

  /// Adds a band below all lines.
  public void add(Band band) {
    bands.add(band);
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /// The chart.
  public Chart chart(String label) {
    var series = new ArrayList<Object>();
    for (Band band : bands) {
      series.add(floor(band));
      series.add(rise(band));
    }
    for (int i = 0; i < lines.size(); i++) {
      series.add(line(lines.get(i), SYMBOLS.get(i % SYMBOLS.size())));
    }
    int named = lines.size() + bands.size();
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("legend", Frame.legendInLines(names()))
            .with(
                "grid",
                Frame.grid(30, AXIS_PIXELS + Frame.LEGEND_LINE_PIXELS * named)
                    .with("left", 18)
                    .with("right", 20))
            .with("xAxis", labelAxis())
            .with("yAxis", valueAxis())
            .with("series", series);
    Json narrow = Json.object().with("width", 250).with("overflow", "truncate");
    option.with("narrow", Json.object().with("legend", Json.object().with("textStyle", narrow)));
    return Chart.of(id, label, option.node(), PLOT_REM + Frame.LEGEND_LINE_REM * named);
  }

  private List<String> names() {
    return Stream.concat(lines.stream().map(Line::name), bands.stream().map(Band::name)).toList();
  }

  private Json labelAxis() {
    return Json.object()
        .with("type", "category")
        .with("boundaryGap", false)
        .with("name", across)
        .with("nameLocation", "middle")
        .with("nameGap", 26)
        .with("nameTextStyle", Json.object().with("color", "--soft"))
        .with("data", Json.listOf(labels))
        .with("axisLabel", Json.object().with("color", "--soft").with("hideOverlap", true))
        .with("axisLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private Json valueAxis() {
    Json axis = Json.object().with("type", isLog ? "log" : "value").with("name", up);
    return (isLog ? axis : axis.with("min", 0))
        .with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"))
        .with("axisLabel", Json.object().with("color", "--soft").with("formatter", "@short"))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private static Json line(Line line, String symbol) {
    var data = new ArrayList<Object>();
    for (int i = 0; i < line.values().size(); i++) {
      data.add(Json.object().with("value", line.values().get(i)).with("text", line.texts().get(i)));
    }
    Json stroke = Json.object().with("color", line.colour()).with("width", 2);
    stroke.with("type", line.isDashed() ? "dashed" : "solid");
    return Json.object()
        .with("type", "line")
        .with("name", line.name())
        .with("color", line.colour())
        .with("itemStyle", Json.object().with("color", line.colour()))
        .with("lineStyle", stroke)
        .with("symbol", symbol)
        .with("symbolSize", 7)
        .with("data", data);
  }

  /// The lower edge of a band, which is not seen.
  private static Json floor(Band band) {
    return hidden(band)
        .with("name", band.name() + " begins")
        .with("data", Json.listOf(band.lows()));
  }

  private static Json rise(Band band) {
    var data = new ArrayList<Object>();
    for (int i = 0; i < band.lows().size(); i++) {
      data.add(band.highs().get(i) - band.lows().get(i));
    }
    return hidden(band)
        .with("name", band.name())
        .with("color", band.colour())
        .with("itemStyle", Json.object().with("color", band.colour()))
        .with("areaStyle", Json.object().with("color", band.colour()).with("opacity", 0.8))
        .with("data", data);
  }

  private static Json hidden(Band band) {
    return Json.object()
        .with("type", "line")
        .with("stack", band.name())
        .with("silent", true)
        .with("symbol", "none")
        .with("lineStyle", Json.object().with("opacity", 0));
  }
}
