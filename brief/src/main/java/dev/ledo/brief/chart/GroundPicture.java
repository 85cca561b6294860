package dev.ledo.brief.chart;

import dev.ledo.brief.atlas.Box;
import java.util.ArrayList;
import java.util.List;

/// A picture of the ground to lay under a map, whose rows lie at even steps of latitude and whose
/// columns at even steps of longitude.
///
/// @param box what it shows, rim to rim; may reach beyond the map, where it is cut
/// @param png `data:` address of the picture
/// @param width of the picture, pixels
/// @param height of the picture, pixels
/// @param key its colours in the legend
public record GroundPicture(Box box, String png, int width, int height, Key key) {

  private static final double OPACITY = 0.6;
  private static final String UNKNOWN_COLOUR = "#a8a8a8";

  /// What the legend says of the ground.
  ///
  /// @param heights name of the ground whose heights are known; empty if there is none
  /// @param tints its colours from the lowest to the highest, as a style sheet writes them
  /// @param unknown name of the ground whose heights are not; empty if there is none
  public record Key(String heights, List<String> tints, String unknown) {
    public Key {
      tints = List.copyOf(tints);
    }
  }

  /// The picture, cut to the map.
  Json series(Box map) {
    Json data =
        Json.object()
            .with(
                "value",
                Json.list(
                    box.west(),
                    box.north(),
                    box.east(),
                    box.south(),
                    map.west(),
                    map.north(),
                    map.east(),
                    map.south()))
            .with("image", png)
            .with("pixels", Json.list(width, height));
    return Json.object()
        .with("type", "custom")
        .with("name", key.heights())
        .with("coordinateSystem", "geo")
        .with("renderItem", "@ground")
        .with("silent", true)
        .with("z", 0)
        .with("itemStyle", Json.object().with("opacity", OPACITY))
        .with("data", Json.list(data));
  }

  /// Names in the legend without a series of their own.
  List<String> names() {
    return key.unknown().isEmpty() ? List.of() : List.of(key.unknown());
  }

  /// Items of the legend.
  List<Object> legend() {
    var items = new ArrayList<Object>();
    if (!key.heights().isEmpty()) {
      items.add(item(key.heights(), ramp()));
    }
    if (!key.unknown().isEmpty()) {
      items.add(item(key.unknown(), UNKNOWN_COLOUR));
    }
    return items;
  }

  private static Json item(String name, Object colour) {
    Json look = Json.object().with("color", colour).with("opacity", OPACITY);
    return Json.object().with("name", name).with("icon", "rect").with("itemStyle", look);
  }

  private Json ramp() {
    var stops = new ArrayList<Object>();
    for (int at = 0; at < key.tints().size(); at++) {
      double share = (double) at / Math.max(1, key.tints().size() - 1);
      stops.add(Json.object().with("offset", share).with("color", key.tints().get(at)));
    }
    return Json.object()
        .with("type", "linear")
        .with("x", 0)
        .with("y", 0)
        .with("x2", 1)
        .with("y2", 0)
        .with("colorStops", stops);
  }
}
