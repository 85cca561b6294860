package dev.ledo.cli;

import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.RoadAnswer;
import dev.ledo.route.reading.WayRound;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Mapped roads of ways in the document of routes.
final class RouteMappedJson {

  private RouteMappedJson() {}

  /// By the id of the leg, in its own direction.
  static void put(ObjectNode node, CorridorReading reading) {
    reading
        .roads()
        .forEach((leg, answer) -> {
          ObjectNode each = node.putObject(leg);
          switch (answer) {
            case MappedWay way -> {
              put(each, way);
              reading
                  .findCompared(leg)
                  .ifPresent(lengths -> {
                    lengths.told().ifPresent(km -> each.put("km_in_case", AmountText.of(km, 6)));
                    each.put("counts", lengths.stands() ? "case" : "measured");
                    each.put("is_disputed", lengths.isDisputed());
                  });
            }
            case RoadAnswer.NoWay(String why) -> each.put("why_not", why);
          }
        });
  }

  /// A way round held places, or why there is none.
  static void put(ObjectNode node, WayRound round) {
    node.put("from", round.wish().from());
    node.put("to", round.wish().to());
    PlanJson.list(
        node,
        "kept_away_from",
        round.wish().closed(),
        (each, closed) -> {
          each.put("place", closed.id());
          PlanJson.put(each, "km", closed.radiusKm());
        });
    switch (round) {
      case WayRound.None none -> node.put("why_not", none.why());
      case WayRound.Found found -> {
        PlanJson.put(node, "road_km", found.shape().roadKm());
        PlanJson.put(node, "ground_km", found.shape().groundKm());
        PlanJson.put(node, "hairpin_km", found.shape().hairpinKm());
        PlanJson.put(node, "steepest_ground", found.shape().steepest());
        PlanJson.put(node, "limit", found.shape().limit());
        ObjectNode sides = node.putObject("side_slopes");
        found.sides().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .forEach(side ->
                PlanJson.put(
                    sides, side.getKey().name().toLowerCase(Locale.ROOT), side.getValue()));
        node.put("roads", found.basis().roads());
        node.put("heights", found.basis().heights());
        PlanJson.put(node, "cell_m", found.basis().cellM());
        node.put("vehicle_class", found.basis().vehicle());
        node.put("borders_on_map", found.basis().borders());
      }
    }
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
