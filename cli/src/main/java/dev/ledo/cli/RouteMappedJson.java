package dev.ledo.cli;

import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.RoadAnswer;
import tools.jackson.databind.node.ObjectNode;

/// Mapped roads of ways in the document of routes.
final class RouteMappedJson {

  private RouteMappedJson() {}

  /// By the id of the leg, in its own direction.
  static void put(ObjectNode node, CorridorReading reading) {
    reading.roads().forEach((leg, answer) -> {
      ObjectNode each = node.putObject(leg);
      switch (answer) {
        case MappedWay way -> {
          put(each, way);
          reading
              .findCompared(leg)
              .ifPresent(lengths -> {
                lengths.told().ifPresent(km -> each.put("km_in_case", km.toString()));
                each.put("counts", lengths.stands() ? "case" : "measured");
                each.put("is_disputed", lengths.isDisputed());
              });
        }
        case RoadAnswer.NoWay(String why) -> each.put("why_not", why);
      }
    });
  }

  private static void put(ObjectNode node, MappedWay way) {
    PlanJson.put(node, "km", way.lengthKm());
    way.sinuosity().ifPresent(ratio -> PlanJson.put(node, "sinuosity", ratio));
    PlanJson.put(node, "start_from_road_m", way.ends().startM());
    PlanJson.put(node, "end_from_road_m", way.ends().endM());
    MappedWay.Make make = way.make();
    PlanJson.put(node, "paved_km", make.km().paved());
    PlanJson.put(node, "unpaved_km", make.km().unpaved());
    PlanJson.put(node, "surface_not_told_km", make.km().untold());
    PlanJson.put(node, "ferry_km", make.km().ferry());
    node.put("bridges", make.bridges());
    node.put("bridges_with_limit", make.bridgesWithLimit());
    make.weakestBridgeT().ifPresent(tonnes -> PlanJson.put(node, "weakest_bridge_t", tonnes));
    node.put("tunnels", make.tunnels());
    node.put("fords", make.fords());
    PlanJson.texts(node, "remarks", way.remarks());
    node.put("files", way.source().files());
    node.put("vehicle_class", way.source().vehicle());
    PlanJson.put(node, "vehicle_t", way.source().tonnes());
  }
}
