package dev.ledo.brief.chart;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.EqualEarth;
import dev.ledo.brief.atlas.GeoJson;
import dev.ledo.brief.atlas.Land;
import dev.ledo.brief.atlas.Point;
import dev.ledo.brief.model.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Shares of countries on a map of the world on which areas can be compared.
public final class WorldMap {

  private static final String ANTARCTICA = "ATA";
  private static final double[] STEPS = {0, 1, 5, 10, 25, 100};

  private final String id;
  private final List<Land> lands;

  /// @param id place on the page, also the name of the outlines
  /// @param lands outlines in degrees
  public WorldMap(String id, List<Land> lands) {
    this.id = id;
    this.lands = lands.stream().filter(land -> !land.code().equals(ANTARCTICA)).toList();
  }

  /// A country's share.
  ///
  /// @param percent middle of its range
  /// @param text with the range
  public record Share(double percent, String text) {}

  /// The chart.
  ///
  /// @param shares by alpha-3 code
  public Chart chart(String label, Map<String, Share> shares) {
    var data = new ArrayList<Object>();
    for (Land land : lands) {
      Share share = shares.get(land.code());
      if (share != null) {
        data.add(
            Json.object()
                .with("name", land.name())
                .with("value", share.percent())
                .with("text", share.text()));
      }
    }
    Json series =
        Json.object()
            .with("type", "map")
            .with("map", id)
            .with("aspectScale", 1)
            .with("left", 0)
            .with("right", 0)
            .with("top", 0)
            .with("bottom", 56)
            .with("selectedMode", false)
            .with("label", Json.object().with("show", false))
            .with(
                "itemStyle",
                Json.object().with("areaColor", "--land").with("borderColor", "--coast"))
            .with(
                "emphasis",
                Json.object()
                    .with("label", Json.object().with("show", false))
                    .with("itemStyle", Json.object().with("areaColor", "--c2")))
            .with("data", data);
    Json option =
        Json.object()
            .with("tooltip", Frame.tooltip())
            .with("visualMap", steps())
            .with("series", Json.list(series));
    option.with(
        "narrow",
        Json.object()
            .with(
                "visualMap",
                Json.object()
                    .with("itemWidth", 10)
                    .with("itemGap", 4)
                    .with("textStyle", Json.object().with("fontSize", 10))));
    List<Land> projected = EqualEarth.project(lands);
    var outline = new Chart.Outline(id, GeoJson.write(projected, 1));
    return Chart.map(id, label, option.node(), new Chart.Shape(shape(projected), "56px"), outline);
  }

  private static double shape(List<Land> projected) {
    List<Point> points =
        projected.stream()
            .flatMap(land -> land.polygons().stream())
            .flatMap(List::stream)
            .flatMap(List::stream)
            .toList();
    Box box = Box.around(points, 0, 0);
    return (box.east() - box.west()) / (box.north() - box.south());
  }

  private static Json steps() {
    var pieces = new ArrayList<Object>();
    for (int i = 1; i < STEPS.length; i++) {
      String from = String.valueOf((int) STEPS[i - 1]);
      String to = String.valueOf((int) STEPS[i]);
      pieces.add(
          Json.object()
              .with("gte", STEPS[i - 1])
              .with("lt", STEPS[i] + (i == STEPS.length - 1 ? 1 : 0))
              .with("label", from + "–" + to + " %")
              .with("color", "--m" + i));
    }
    return Json.object()
        .with("type", "piecewise")
        .with("orient", "horizontal")
        .with("left", 0)
        .with("bottom", 0)
        .with("itemWidth", 16)
        .with("textStyle", Json.object().with("color", "--ink"))
        .with("pieces", pieces);
  }
}
