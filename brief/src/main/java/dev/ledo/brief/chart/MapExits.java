package dev.ledo.brief.chart;

import dev.ledo.brief.atlas.Box;
import dev.ledo.brief.atlas.Point;
import java.util.ArrayList;
import java.util.List;

/// Where ways leave a map, with the names of their far ends.
final class MapExits {

  private final Box box;
  private final List<Exit> exits = new ArrayList<>();

  MapExits(Box box) {
    this.box = box;
  }

  private record Exit(Point at, String towards) {

    private String words() {
      return "to " + towards;
    }
  }

  /// Adds a way that leaves the map.
  ///
  /// @param at point of the map's edge
  /// @param towards name of the way's far end
  void add(Point at, String towards) {
    exits.add(new Exit(at, towards));
  }

  /// Keeps the names of countries off those of far ends.
  void keepRoom(LandNames names) {
    exits.forEach(exit -> names.addEdge(exit.at(), exit.words()));
  }

  /// Names where ways leave the map over its sides, or at its top and bottom, where they make room
  /// for each other along the edge.
  Json names(boolean sides) {
    var data = new ArrayList<Object>();
    for (Exit exit : exits.stream().filter(each -> isSide(each.at()) == sides).toList()) {
      data.add(
          Json.object()
              .with("value", SiteMap.coordinates(exit.at()))
              .with("name", exit.words())
              .with("text", exit.words())
              .with("label", Json.object().with("position", inwards(exit.at()))));
    }
    Json label =
        Json.object()
            .with("show", true)
            .with("formatter", "{b}")
            .with("color", "--soft")
            .with("fontSize", 11);
    SiteMap.outlined(label.with("fontStyle", "italic"));
    return Json.object()
        .with("type", "scatter")
        .with("coordinateSystem", "geo")
        .with("symbolSize", 1)
        .with("silent", true)
        .with("label", label)
        .with(
            "labelLayout",
            Json.object()
                .with("moveOverlap", sides ? "shiftY" : "shiftX")
                .with("hideOverlap", true))
        .with("data", data);
  }

  private boolean isSide(Point edge) {
    String inwards = inwards(edge);
    return inwards.equals("left") || inwards.equals("right");
  }

  /// The side of a point on the edge that lies on the map.
  private String inwards(Point edge) {
    double room = 1e-6;
    if (edge.y() - box.south() < room) {
      return "top";
    }
    if (box.north() - edge.y() < room) {
      return "bottom";
    }
    return edge.x() - box.west() < room ? "right" : "left";
  }
}
