package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.core.Printable;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.road.Road;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.RouteMakeup;
import dev.ledo.route.road.RouteProfile;
import dev.ledo.route.road.Vehicle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a planner asks of a route beside length and time: heights, surface, bridges, signs, terms,
/// and what of it is unknown.
final class RouteRoadsFacts {

  private static final int MOST_TERMS = 6;

  private final Route route;
  private final RouteMakeup makeup;
  private final RouteRoadsResult result;

  RouteRoadsFacts(Route route, RouteRoadsResult result) {
    this.route = route;
    this.makeup = RouteMakeup.of(route);
    this.result = result;
  }

  /// A line for each, without indent.
  List<String> lines() {
    if (route.lengthM() == 0) {
      return List.of("it begins and ends at one place of the road");
    }
    List<String> lines = new ArrayList<>(heights());
    lines.add(surface());
    lines.add(parts());
    passed(lines);
    signs(lines);
    terms(lines);
    turned(lines);
    if (makeup.shares().ground() > 0) {
      lines.add(
          "* on the ground only heights and your areas are known: no river, forest, wall or field");
    }
    return lines;
  }

  private List<String> heights() {
    RouteProfile profile = route.profile();
    if (Double.isNaN(profile.climbM())) {
      String remedy = result.terrain().isEmpty() ? "; --dem gives them" : "";
      return List.of("heights unknown, roads count as level" + remedy);
    }
    List<String> lines = new ArrayList<>();
    lines.add(climb(profile) + unknown(profile));
    steepest(profile, lines);
    tooSteep(profile, lines);
    return lines;
  }

  private static void steepest(RouteProfile profile, List<String> lines) {
    List<String> words = new ArrayList<>();
    for (double windowM : List.of(100.0, 1_000.0)) {
      if (profile.lengthM() >= windowM) {
        words.add(
            "steepest %s: up %s, down %s"
                .formatted(
                    windowM < 1_000 ? "100 m" : "1 km",
                    steepest(profile.steepestClimb(windowM)),
                    steepest(profile.steepestDescent(windowM))));
      }
    }
    if (!words.isEmpty()) {
      lines.add(String.join("; ", words));
    }
  }

  /// Rise and fall in words.
  static String climb(RouteProfile profile) {
    return Double.isNaN(profile.climbM())
        ? "heights unknown"
        : "climb %.0f m, fall %.0f m".formatted(profile.climbM(), profile.descentM());
  }

  /// How much of the heights is unknown, as an addition; blank if nothing is.
  static String unknown(RouteProfile profile) {
    return profile.unknownShare() > 0
        ? ", heights unknown on %s".formatted(RouteRoadsText.percent(profile.unknownShare()))
        : "";
  }

  private static String steepest(RouteProfile.Steepest steepest) {
    return Double.isNaN(steepest.grade())
        ? "unknown"
        : steepest.grade() == 0
            ? "0 %"
            : "%s (at %s)"
                .formatted(
                    RouteRoadsText.percent(steepest.grade()), RouteRoadsText.km(steepest.beginM()));
  }

  private void tooSteep(RouteProfile profile, List<String> lines) {
    Vehicle vehicle = result.vehicle();
    double up = vehicle.steepestUp(Surface.PAVED);
    double metres = profile.steeperThanM(up, vehicle.steepestDown(Surface.PAVED));
    if (metres > 0) {
      lines.add(
          "by these heights %s is steeper than %s can go (%s up): a coarse terrain, or no road for it"
              .formatted(RouteRoadsText.km(metres), vehicle.name(), RouteRoadsText.percent(up)));
    }
  }

  private String surface() {
    RouteMakeup.Shares shares = makeup.shares();
    var words = new StringBuilder("surface: ");
    words.append("paved ").append(RouteRoadsText.percent(shares.paved()));
    words.append(", unpaved ").append(RouteRoadsText.percent(shares.unpaved()));
    words.append(", unknown ").append(RouteRoadsText.percent(shares.unknown()));
    if (shares.ground() > 0) {
      words
          .append("; over ground without a road: ")
          .append(RouteRoadsText.percent(shares.ground()));
    }
    if (shares.ferry() > 0) {
      words.append("; by ferry: ").append(RouteRoadsText.percent(shares.ferry()));
    }
    return words.toString();
  }

  private String parts() {
    return "mapped on it: "
        + String.join(
            ", ",
            part(makeup.bridges(), "bridge", "bridges"),
            part(makeup.tunnels(), "tunnel", "tunnels"),
            part(makeup.fords(), "ford", "fords"),
            part(makeup.ferries(), "ferry", "ferries"));
  }

  private static String part(RouteMakeup.Parts parts, String one, String many) {
    if (parts.count() == 0) {
      return "no " + one;
    }
    return "%d %s (%s)"
        .formatted(
            parts.count(),
            parts.count() == 1 ? one : many,
            parts.lengthM() == 0 ? "at a point" : RouteRoadsText.km(parts.lengthM()));
  }

  /// Each tag with how often it is met and where first.
  private void passed(List<String> lines) {
    Map<String, List<Double>> alongM = new LinkedHashMap<>();
    route
        .passed()
        .forEach(each ->
            alongM
                .computeIfAbsent(each.hindrance().tag(), _ -> new ArrayList<>())
                .add(each.alongM()));
    List<String> words = new ArrayList<>();
    alongM.forEach((tag, all) ->
        words.add(
            "%s%s (%s %s)"
                .formatted(
                    all.size() == 1 ? "" : all.size() + " of ",
                    Printable.of(tag),
                    all.size() == 1 ? "at" : "the first at",
                    RouteRoadsText.km(all.getFirst()))));
    if (!words.isEmpty()) {
      lines.add("passes " + String.join(", ", words));
    }
  }

  /// What barriers, border posts and fords say of who passes when.
  private void termsOfPassed(List<String> lines) {
    List<Route.Passed> bound =
        route.passed().stream().filter(each -> !each.hindrance().terms().isEmpty()).toList();
    for (Route.Passed each : bound.subList(0, Math.min(MOST_TERMS, bound.size()))) {
      lines.add(
          "* by its tags, %s at %s: %s"
              .formatted(
                  Printable.of(each.hindrance().tag()),
                  RouteRoadsText.km(each.alongM()),
                  Printable.of(String.join(", ", each.hindrance().terms()))));
    }
    if (bound.size() > MOST_TERMS) {
      lines.add("* and %d more such points; --json has all".formatted(bound.size() - MOST_TERMS));
    }
  }

  private void signs(List<String> lines) {
    Road.Signs signs = route.signs();
    Vehicle vehicle = result.vehicle();
    List<String> found = new ArrayList<>();
    sign(found, signs.weightT(), "weight %s t", vehicle.massT(), "--mass");
    sign(found, signs.axleT(), "axle %s t", vehicle.axleT(), "--axle");
    sign(found, signs.heightM(), "height %s m", vehicle.heightM(), "--height");
    sign(found, signs.widthM(), "width %s m", vehicle.widthM(), "--width");
    sign(found, signs.lengthM(), "length %s m", vehicle.lengthM(), "--length");
    lines.add(
        found.isEmpty()
            ? "signs of weight, axle, height, width, length: none known"
            : "strictest signs on it: " + String.join(", ", found));
  }

  private static void sign(
      List<String> found, double sign, String words, double vehicle, String option) {
    if (!Double.isNaN(sign)) {
      String unchecked = Double.isNaN(vehicle) ? " (not checked without %s)".formatted(option) : "";
      found.add(words.formatted(Numbers.readable(sign, 3)) + unchecked);
    }
  }

  private void turned(List<String> lines) {
    List<Route.Turned> turned = route.turned();
    if (!turned.isEmpty()) {
      lines.add(
          "* turns %s where that is forbidden at times or under a condition: %s at %s"
              .formatted(
                  turned.size() == 1 ? "once" : turned.size() + " times, the first,",
                  Printable.of(turned.getFirst().when()),
                  RouteRoadsText.km(turned.getFirst().alongM())));
    }
  }

  private void terms(List<String> lines) {
    termsOfPassed(lines);
    List<Map.Entry<String, Double>> terms =
        makeup.termsM().entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .toList();
    for (Map.Entry<String, Double> term : terms.subList(0, Math.min(MOST_TERMS, terms.size()))) {
      lines.add(
          "* by its tags, on %s of it: %s"
              .formatted(RouteRoadsText.km(term.getValue()), Printable.of(term.getKey())));
    }
    if (terms.size() > MOST_TERMS) {
      lines.add("* and %d more such tags; --json has all".formatted(terms.size() - MOST_TERMS));
    }
  }
}
