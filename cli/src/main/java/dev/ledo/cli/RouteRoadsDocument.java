package dev.ledo.cli;

import dev.ledo.route.road.RankedRoute;
import dev.ledo.route.road.Road;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteAnswer;
import dev.ledo.route.road.RouteMakeup;
import dev.ledo.route.road.RouteProfile;
import dev.ledo.route.road.Snap;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.Position;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Routes as JSON. What is unknown is left out.
final class RouteRoadsDocument {

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  RouteRoadsDocument(Path osm) {
    root.put("schema", "ledo-route-roads-1");
    root.put("osm", osm.toString());
  }

  ObjectNode root() {
    return root;
  }

  void put(RouteRoadsResult result) {
    root.put("vehicle", result.vehicle().name());
    known(root, "mass_t", result.vehicle().massT());
    root.put("criterion", result.tariff().criterion().name().toLowerCase(Locale.ROOT));
    root.put("edges", result.graph().edges());
    root.put("nodes", result.graph().nodes());
    result.terms().withinKm().ifPresent(km -> root.put("within_km", km));
    position(root.putArray("from"), result.from());
    ArrayNode trips = root.putArray("trips");
    for (RouteRoadsResult.Trip trip : result.trips()) {
      ObjectNode node = trips.addObject();
      position(node.putArray("to"), trip.to());
      answer(node, trip.answer(), result);
    }
  }

  private void answer(ObjectNode node, RouteAnswer answer, RouteRoadsResult result) {
    switch (answer) {
      case RouteAnswer.Found found -> {
        node.put("outcome", "found");
        snap(node, "begin", found.from());
        snap(node, "end", found.to());
        ArrayNode remarks = node.putArray("remarks");
        found.remarks().forEach(remarks::add);
        ArrayNode routes = node.putArray("routes");
        found.routes().forEach(each -> route(routes.addObject(), each, result));
      }
      case RouteAnswer.NoRoadNear far -> {
        node.put("outcome", "no_road_near");
        position(node.putArray("position"), far.position());
        snap(node, "nearest", far.nearest());
      }
      case RouteAnswer.NoWay noWay -> {
        node.put("outcome", "no_way");
        ArrayNode reasons = node.putArray("reasons");
        noWay.reasons().forEach(reasons::add);
      }
      case RouteAnswer.Cancelled _ -> node.put("outcome", "cancelled");
    }
  }

  private static void snap(ObjectNode node, String name, Optional<Snap> snap) {
    snap.ifPresent(found -> {
      ObjectNode each = node.putObject(name);
      position(each.putArray("at"), found.at());
      each.put("distance_m", found.distanceM());
    });
  }

  private static void route(ObjectNode node, RankedRoute ranked, RouteRoadsResult result) {
    Route route = ranked.route();
    node.put("length_m", route.lengthM());
    node.put("seconds", route.seconds());
    node.put("cost", ranked.cost());
    node.put("stretch", ranked.stretch());
    node.put("shared_with_best_m", ranked.sharedWithBestM());
    node.put("shared_with_any_better_m", ranked.sharedWithAnyM());
    node.put("ground_share", route.share(Stretch::isGround));
    if (result.tariff().perKm() + result.tariff().perHour() > 0) {
      node.put("money", result.tariff().money(route.lengthM(), route.seconds()));
    }
    if (result.terms().isControlGiven()) {
      node.put("known_risk", -Math.expm1(-route.risk()));
    }
    profile(node, route.profile());
    makeup(node, RouteMakeup.of(route));
    signs(node, route.signs());
    ArrayNode passed = node.putArray("passed");
    route.passed().forEach(each -> passed(passed.addObject(), each));
    ArrayNode turned = node.putArray("turns_forbidden_at_times");
    route.turned().forEach(each -> turned(turned.addObject(), each));
    ArrayNode stretches = node.putArray("stretches");
    route.stretches().forEach(each -> stretch(stretches.addObject(), each));
  }

  private static void profile(ObjectNode node, RouteProfile profile) {
    node.put("height_unknown_share", profile.unknownShare());
    if (!Double.isNaN(profile.climbM())) {
      node.put("climb_m", profile.climbM());
      node.put("fall_m", profile.descentM());
      known(node, "steepest_climb", profile.steepestClimb());
      known(node, "steepest_fall", profile.steepestDescent());
      known(node, "steepest_climb_over_1_km", profile.steepestClimb(1_000).grade());
      known(node, "steepest_fall_over_1_km", profile.steepestDescent(1_000).grade());
    }
  }

  private static void makeup(ObjectNode node, RouteMakeup makeup) {
    node.put("paved_share", makeup.shares().paved());
    node.put("unpaved_share", makeup.shares().unpaved());
    node.put("surface_unknown_share", makeup.shares().unknown());
    parts(node, "bridges", makeup.bridges());
    parts(node, "tunnels", makeup.tunnels());
    parts(node, "fords", makeup.fords());
    parts(node, "ferries", makeup.ferries());
    ArrayNode terms = node.putArray("terms");
    new TreeMap<>(makeup.termsM())
        .forEach((tag, metres) -> terms.addObject().put("tag", tag).put("length_m", metres));
  }

  private static void parts(ObjectNode node, String name, RouteMakeup.Parts parts) {
    node.putObject(name).put("count", parts.count()).put("length_m", parts.lengthM());
  }

  private static void signs(ObjectNode node, Road.Signs signs) {
    ObjectNode each = node.putObject("signs");
    known(each, "weight_t", signs.weightT());
    known(each, "axle_t", signs.axleT());
    known(each, "height_m", signs.heightM());
    known(each, "width_m", signs.widthM());
    known(each, "length_m", signs.lengthM());
  }

  private static void passed(ObjectNode node, Route.Passed passed) {
    node.put("tag", passed.hindrance().tag());
    position(node.putArray("at"), passed.at());
    node.put("along_m", passed.alongM());
    ArrayNode terms = node.putArray("terms");
    passed.hindrance().terms().forEach(terms::add);
  }

  private static void turned(ObjectNode node, Route.Turned turned) {
    node.put("when", turned.when());
    position(node.putArray("at"), turned.at());
    node.put("along_m", turned.alongM());
  }

  private static void known(ObjectNode node, String name, double value) {
    if (!Double.isNaN(value)) {
      node.put(name, value);
    }
  }

  private static void stretch(ObjectNode node, Stretch stretch) {
    node.put("is_ground", stretch.isGround());
    node.put("name", stretch.name());
    node.put("kind", stretch.kind());
    node.put("surface", stretch.surface().name().toLowerCase(Locale.ROOT));
    node.put("is_bridge", stretch.course().isBridge());
    node.put("is_tunnel", stretch.course().isTunnel());
    node.put("is_ford", stretch.course().isFord());
    if (!stretch.course().terms().isEmpty()) {
      ArrayNode terms = node.putArray("terms");
      stretch.course().terms().forEach(terms::add);
    }
    signs(node, stretch.build().signs());
    if (!stretch.actor().isEmpty()) {
      node.put("held_by", stretch.actor());
    }
    node.put("length_m", stretch.amounts().lengthM());
    node.put("seconds", stretch.amounts().seconds());
  }

  private static void position(ArrayNode node, Position at) {
    node.add(at.lat());
    node.add(at.lon());
  }
}
