package dev.ledo.brief.chart;

import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A route pulled straight: kilometres along it, its places above, and below a row for each thing
/// that is told of its stretches. Words that find no room give way to the number of the stretch.
///
/// In a narrow picture the stretches stand one below the other instead, each with all its words.
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

  /// A stretch of the route, from one place to the next.
  ///
  /// @param number from 1, in the order of travel
  /// @param name its ends
  public record Stretch(int number, String name, double fromKm, double toKm, List<Told> told) {
    public Stretch {
      told = List.copyOf(told);
    }
  }

  /// What one row tells of a stretch.
  ///
  /// @param lane name of the row
  /// @param colour name of a colour of the page
  /// @param inside words in the stretch; may be empty
  /// @param text when it is pointed at
  public record Told(String lane, String colour, String inside, String text) {}

  /// Adds a place.
  public void add(Place place) {
    places.add(place);
  }

  /// Adds a stretch after those before; a row that none before has appears below theirs.
  public void add(Stretch stretch) {
    stretches.add(stretch);
    stretch.told().forEach(told -> lanes.add(told.lane()));
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
    var list = new StretchList(stretches);
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("grid", Frame.grid(104, 36).with("left", 14).with("right", 80))
            .with("xAxis", across)
            .with("yAxis", Frame.names(lanes).with("inverse", true))
            .with("series", Json.list(bars(), marks()))
            .with("narrow", list.narrow());
    double wideRem = FRAME_REM + LANE_REM * lanes.size();
    return Chart.withNarrow(id, label, option.node(), wideRem, list.heightRem());
  }

  private Json bars() {
    var data = new ArrayList<Object>();
    List<String> order = List.copyOf(lanes);
    for (Stretch each : stretches) {
      for (Told told : each.told()) {
        data.add(
            Json.object()
                .with("value", Json.list(each.fromKm(), each.toKm(), order.indexOf(told.lane())))
                .with("text", told.text())
                .with("beside", told.inside())
                .with("number", each.number())
                .with("itemStyle", Json.object().with("color", told.colour())));
      }
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
