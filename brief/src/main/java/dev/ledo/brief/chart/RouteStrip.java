package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A route pulled straight: kilometres along it, its places above, and below a row for each thing
/// that is told of its stretches.
public final class RouteStrip {

  private static final double LANE_REM = 3.4;
  private static final double FRAME_REM = 11.5;

  private final String id;
  private final List<Place> places = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final Set<String> lanes = new LinkedHashSet<>();

  public RouteStrip(String id) {
    this.id = id;
  }

  /// A place on the route.
  ///
  /// @param km from the start
  public record Place(String name, double km) {}

  /// What one row tells of a stretch.
  ///
  /// @param inside words in the stretch, cut where there is no room
  /// @param text when it is pointed at
  public record Stretch(
      String lane, double fromKm, double toKm, String colour, String inside, String text) {}

  /// Adds a place.
  public void add(Place place) {
    places.add(place);
  }

  /// Adds a stretch; a new row appears below those before.
  public void add(Stretch stretch) {
    lanes.add(stretch.lane());
    stretches.add(stretch);
  }

  /// The chart.
  public Chart chart(String label) {
    double end = places.stream().mapToDouble(Place::km).max().orElse(1);
    Json across =
        Frame.values("km along the route, lengths at their middle")
            .with("nameLocation", "middle")
            .with("nameGap", 26)
            .with("min", 0)
            .with("max", Math.max(1, end));
    across.with("axisLabel", Json.object().with("color", "--soft").with("showMaxLabel", false));
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("grid", Frame.grid(104, 36).with("left", 14).with("right", 60))
            .with("xAxis", across)
            .with("yAxis", Frame.names(lanes).with("inverse", true))
            .with("series", Json.list(bars(), marks()))
            .with("narrow", narrow());
    return Chart.of(id, label, option.node(), FRAME_REM + LANE_REM * lanes.size());
  }

  private static Json narrow() {
    Json small =
        Json.object()
            .with("width", 60)
            .with("fontSize", 10)
            .with("lineHeight", 12)
            .with("overflow", "break");
    Json few = Json.object().with("splitNumber", 3).with("name", "km");
    return Json.object().with("yAxis", Json.object().with("axisLabel", small)).with("xAxis", few);
  }

  private Json bars() {
    var data = new ArrayList<Object>();
    List<String> order = List.copyOf(lanes);
    for (Stretch each : stretches) {
      data.add(
          Json.object()
              .with("value", Json.list(each.fromKm(), each.toKm(), order.indexOf(each.lane())))
              .with("text", each.text())
              .with("beside", each.inside())
              .with("itemStyle", Json.object().with("color", each.colour())));
    }
    return Json.object()
        .with("type", "custom")
        .with("renderItem", "@stretch")
        .with("encode", Json.object().with("x", Json.list(0, 1)).with("y", 2))
        .with("data", data);
  }

  private Json marks() {
    var data = new ArrayList<Object>();
    for (Place place : places) {
      data.add(
          Json.object()
              .with("xAxis", place.km())
              .with(
                  "label",
                  Json.object()
                      .with("formatter", place.name())
                      .with("position", "start")
                      .with("color", "--ink")
                      .with("fontSize", 11)
                      .with("align", "left")
                      .with("rotate", 55)));
    }
    Json line =
        Json.object()
            .with("silent", true)
            .with("symbol", "none")
            .with(
                "lineStyle",
                Json.object().with("color", "--soft").with("type", "solid").with("width", 1))
            .with("data", data);
    return Json.object().with("type", "line").with("data", Json.list()).with("markLine", line);
  }
}
