package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Samples as places in metres east and north of their middle, larger where they hold more.
///
/// Both axes have the same scale as nearly as the width of the page allows.
public final class SurveyMap {

  private static final double SHAPE = 2;
  private static final double ROOM = 1.15;
  private static final double LEAST_METRES = 10;
  private static final double LARGEST = 34;
  private static final double SMALLEST = 5;

  private final String id;
  private final List<Spot> spots = new ArrayList<>();

  public SurveyMap(String id) {
    this.id = id;
  }

  /// A sample.
  ///
  /// @param east metres
  /// @param north metres
  /// @param size what its area stands for, above 0
  /// @param text what it says when it is pointed at
  public record Spot(String name, double east, double north, double size, String text) {}

  /// Adds a sample.
  public void add(Spot spot) {
    spots.add(spot);
  }

  /// The chart.
  public Chart chart(String label) {
    double east = reach(spots.stream().mapToDouble(Spot::east).map(Math::abs).max().orElse(0));
    double north = reach(spots.stream().mapToDouble(Spot::north).map(Math::abs).max().orElse(0));
    double half = Math.max(east, north * SHAPE);
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with(
                "grid",
                Json.object()
                    .with("left", 14)
                    .with("right", 20)
                    .with("top", 44)
                    .with("bottom", 30)
                    .with("containLabel", true))
            .with("xAxis", axis("metres east", half).with("nameLocation", "middle"))
            .with("yAxis", axis("metres north", half / SHAPE))
            .with("series", Json.list(series()));
    Json unnamed = Json.object().with("label", Json.object().with("show", false));
    option.with("narrow", Json.object().with("series", Json.list(unnamed)));
    return new Chart(id, label, option.node(), "calc(100cqw / 2 + 56px)", Optional.empty());
  }

  private static double reach(double farthest) {
    return Math.max(LEAST_METRES, farthest * ROOM);
  }

  private static Json axis(String name, double half) {
    double end = Math.ceil(half / LEAST_METRES) * LEAST_METRES;
    return Json.object()
        .with("type", "value")
        .with("name", name)
        .with("nameGap", 24)
        .with("min", -end)
        .with("max", end)
        .with("nameTextStyle", Json.object().with("color", "--soft").with("align", "left"))
        .with(
            "axisLabel",
            Json.object()
                .with("color", "--soft")
                .with("hideOverlap", true)
                .with("showMinLabel", false)
                .with("showMaxLabel", false))
        .with("axisLine", Json.object().with("onZero", false))
        .with("splitLine", Json.object().with("lineStyle", Json.object().with("color", "--line")));
  }

  private Json series() {
    double most = spots.stream().mapToDouble(Spot::size).max().orElse(1);
    var data = new ArrayList<Object>();
    for (Spot spot : spots) {
      data.add(
          Json.object()
              .with("name", spot.name())
              .with("value", Json.list(spot.east(), spot.north()))
              .with("text", spot.text())
              .with("symbolSize", Math.max(SMALLEST, LARGEST * Math.sqrt(spot.size() / most))));
    }
    return Json.object()
        .with("type", "scatter")
        .with("itemStyle", Json.object().with("color", "--c1").with("opacity", 0.6))
        .with(
            "label",
            Json.object()
                .with("show", true)
                .with("formatter", "{b}")
                .with("position", "right")
                .with("fontSize", 11)
                .with("color", "--ink"))
        .with("labelLayout", Json.object().with("moveOverlap", "shiftY").with("hideOverlap", true))
        .with("data", data);
  }
}
