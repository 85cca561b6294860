package dev.ledo.brief.chart;

import dev.ledo.brief.atlas.EqualEarth;
import dev.ledo.brief.atlas.GeoJson;
import dev.ledo.brief.atlas.Land;
import dev.ledo.brief.model.Chart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
    ArrayNode data = Json.list();
    for (Land land : lands) {
      Share share = shares.get(land.code());
      if (share != null) {
        data.add(Json.object("name", land.name(), "value", share.percent(), "text", share.text()));
      }
    }
    ObjectNode series =
        Json.object(
            "type",
            "map",
            "map",
            id,
            "aspectScale",
            1,
            "left",
            0,
            "right",
            0,
            "top",
            0,
            "bottom",
            40,
            "selectedMode",
            false,
            "label",
            Json.object("show", false),
            "itemStyle",
            Json.object("areaColor", "--land", "borderColor", "--coast"),
            "emphasis",
            Json.object(
                "label", Json.object("show", false), "itemStyle", Json.object("areaColor", "--c2")),
            "data",
            data);
    ObjectNode option =
        Json.object(
            "tooltip", Json.object("trigger", "item", "formatter", "@text", "confine", true),
            "visualMap", steps(),
            "series", Json.list(series));
    var outline = new Chart.Outline(id, GeoJson.write(EqualEarth.project(lands), 1));
    return new Chart(id, label, option, 27, Optional.of(outline));
  }

  private static ObjectNode steps() {
    ArrayNode pieces = Json.list();
    for (int i = 1; i < STEPS.length; i++) {
      String from = String.valueOf((int) STEPS[i - 1]);
      String to = String.valueOf((int) STEPS[i]);
      pieces.add(
          Json.object(
              "gte", STEPS[i - 1],
              "lt", STEPS[i] + (i == STEPS.length - 1 ? 1 : 0),
              "label", from + "–" + to + " %",
              "color", "--m" + i));
    }
    return Json.object(
        "type",
        "piecewise",
        "orient",
        "horizontal",
        "left",
        0,
        "bottom",
        0,
        "itemWidth",
        16,
        "textStyle",
        Json.object("color", "--ink"),
        "pieces",
        pieces);
  }
}
