package dev.ledo.cli;

import dev.ledo.route.RouteProfile;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundWay;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Heights of ways in the document of routes.
final class RouteHeightsJson {

  private RouteHeightsJson() {}

  /// By the id of the leg, in its own direction.
  static void put(ObjectNode node, Map<String, GroundAnswer> grounds) {
    grounds.forEach((leg, answer) -> {
      ObjectNode each = node.putObject(leg);
      switch (answer) {
        case GroundWay way -> put(each, way);
        case GroundAnswer.NoWay(String why) -> each.put("why_not", why);
      }
    });
  }

  private static void put(ObjectNode node, GroundWay way) {
    PlanJson.put(node, "km", way.lengthKm());
    PlanJson.put(node, "rise_m", way.climb().riseM());
    PlanJson.put(node, "fall_m", way.climb().fallM());
    PlanJson.put(node, "steepest_up", way.climb().steepestUp());
    PlanJson.put(node, "steepest_down", way.climb().steepestDown());
    way.mainClass()
        .ifPresent(most -> {
          node.put("cost_class", most.name().toLowerCase(Locale.ROOT));
          ObjectNode sides = node.putObject("side_slopes");
          way.sides().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .forEach(side ->
                  PlanJson.put(
                      sides, side.getKey().name().toLowerCase(Locale.ROOT), side.getValue()));
        });
    node.put("files", way.basis().files());
    PlanJson.put(node, "cell_m", way.basis().cellM());
    node.put("cut_and_fill", way.basis().isBuilt());
    node.put("vehicle_class", way.basis().vehicle());
    way.basis().road().ifPresent(road -> node.put("along_road", road));
  }

  static void put(ObjectNode node, RouteProfile profile) {
    PlanJson.put(node, "km", profile.km());
    PlanJson.put(node, "known_km", profile.knownKm());
    PlanJson.put(node, "rise_m", profile.riseM());
    PlanJson.put(node, "fall_m", profile.fallM());
    PlanJson.put(node, "steepest_up", profile.steepestUp());
    PlanJson.put(node, "steepest_down", profile.steepestDown());
    ObjectNode grades = node.putObject("km_by_grade");
    profile.kmByGrade().forEach((band, km) -> PlanJson.put(grades, RouteHeightsText.key(band), km));
    PlanJson.list(
        node,
        "stretches",
        profile.stretches(),
        (each, stretch) -> {
          each.put("segment", stretch.segment());
          PlanJson.put(each, "from_km", stretch.startKm());
          PlanJson.put(each, "to_km", stretch.endKm());
          stretch.why().ifPresent(why -> each.put("why_not", why));
          ArrayNode points = each.putArray("points");
          stretch.points().forEach(point -> points.addArray().add(point.km()).add(point.heightM()));
        });
  }
}
