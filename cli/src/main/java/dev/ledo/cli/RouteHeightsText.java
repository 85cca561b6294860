package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.RouteProfile;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.network.Segment;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import dev.ledo.route.reading.GradeBand;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundWay;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What heights of the ground say of the main way, and of ways to be built; nothing without them.
final class RouteHeightsText {

  private static final double PERCENT = 100;
  private static final double SAME_KM = 0.005;

  private final RouteNames names;

  RouteHeightsText(RouteNames names) {
    this.names = names;
  }

  /// The climb of the main way in a sentence.
  Optional<String> climb(CorridorResult result) {
    return result
        .main()
        .flatMap(main ->
            main.profile().map(profile -> climb(profile, told(profile, main.priced().km()))));
  }

  /// The kilometres of the case, where those over the ground are others; blank where they agree.
  private static String told(RouteProfile profile, Estimate km) {
    boolean agrees =
        profile.km() >= km.low() * (1 - SAME_KM) && profile.km() <= km.high() * (1 + SAME_KM);
    return agrees
        ? ""
        : ", of %s km as measured where the case tells %s"
            .formatted(km(profile.km()), EstimateText.of(km, 3));
  }

  private static String climb(RouteProfile profile, String told) {
    String grades =
        profile.kmByGrade().entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .map(each -> km(each.getValue()) + " km " + each.getKey().words())
            .collect(Collectors.joining(", "));
    String whole =
        profile.knownShare() > 0.9995
            ? "over the whole way"
            : "over %s of %s km".formatted(km(profile.knownKm()), km(profile.km()));
    return "%s m up and %s m down %s, steepest %s %% up and %s %% down: %s. An estimate by heights of the ground%s"
        .formatted(
            metres(profile.riseM()),
            metres(profile.fallM()),
            whole + told,
            percent(profile.steepestUp()),
            percent(profile.steepestDown()),
            grades,
            course(profile));
  }

  /// How much of it follows mapped roads.
  private static String course(RouteProfile profile) {
    double mappedKm = profile.mappedKm();
    if (mappedKm == 0) {
      return "; the road may lie elsewhere.";
    }
    return mappedKm >= profile.knownKm() - 1e-6
        ? " along mapped roads."
        : ", along mapped roads for %s km; elsewhere the road may lie otherwise."
            .formatted(km(mappedKm));
  }

  /// A line for each stretch of the main way, then one for each way to be built.
  void print(CorridorResult result, PrintWriter out) {
    Optional<RouteProfile> profile = result.main().flatMap(MainRoute::profile);
    List<Segment> proposed = proposed(result);
    if (profile.isEmpty() && proposed.isEmpty()) {
      return;
    }
    out.println();
    out.println("  Over the ground, in the direction of travel");
    var table = new TextTable("", "km", "m up", "m down", "% up", "% down", "");
    profile.ifPresent(found -> found.stretches().forEach(stretch -> add(table, stretch)));
    proposed.forEach(segment -> add(table, segment, result.reading().grounds()));
    table.print(out);
    files(result)
        .ifPresent(files -> out.println("  Heights: " + files + "; their dates are not in them."));
  }

  private static List<Segment> proposed(CorridorResult result) {
    return result.reading().network().segments().stream()
        .filter(segment -> !segment.exists())
        .filter(segment -> result.reading().grounds().containsKey(segment.id()))
        .toList();
  }

  private static Optional<String> files(CorridorResult result) {
    return result.reading().grounds().values().stream()
        .filter(GroundWay.class::isInstance)
        .map(GroundWay.class::cast)
        .map(way -> way.basis().files())
        .findFirst();
  }

  private void add(TextTable table, RouteProfile.Stretch stretch) {
    String name = "  " + names.segment(stretch.segment());
    stretch
        .way()
        .ifPresentOrElse(
            way -> add(table, name, way), () -> addNone(table, name, stretch.why().orElse("")));
  }

  private void add(TextTable table, Segment segment, Map<String, GroundAnswer> grounds) {
    String name = "  to be built: " + names.segment(segment.id());
    switch (grounds.get(segment.id())) {
      case GroundWay way -> add(table, name, names.isBackward(segment) ? way.turned() : way);
      case GroundAnswer.NoWay(String why) -> addNone(table, name, why);
      case null -> {}
    }
  }

  private static void addNone(TextTable table, String name, String why) {
    table.add(name, "", "", "", "", "", why);
  }

  private static void add(TextTable table, String name, GroundWay way) {
    List<String> remarks = new ArrayList<>();
    remarks.add("cells of %s m".formatted(Numbers.readable(way.basis().cellM(), 2)));
    if (way.basis().road().isPresent()) {
      remarks.add("along the mapped road");
      tooSteep(way).ifPresent(remarks::add);
    }
    if (way.basis().isBuilt()) {
      remarks.add("on cuts and fills");
    }
    way.mainClass().ifPresent(most -> remarks.add(sides(way, most)));
    table.add(
        name,
        km(way.lengthKm()),
        metres(way.climb().riseM()),
        metres(way.climb().fallM()),
        percent(way.climb().steepestUp()),
        percent(way.climb().steepestDown()),
        String.join("; ", remarks));
  }

  /// A mapped road can be driven, so that heights which say otherwise do not fit it.
  private static Optional<String> tooSteep(GroundWay way) {
    double steepest = Math.max(way.climb().steepestUp(), way.climb().steepestDown());
    return VehicleClass.find(way.basis().vehicle())
        .filter(vehicle -> steepest > vehicle.steepestUp(Surface.PAVED, Weather.DRY))
        .map(vehicle ->
            "steeper than %s climbs, so that the heights do not fit the road"
                .formatted(vehicle.id()));
  }

  private static String sides(GroundWay way, TerrainClass most) {
    List<String> shares = new ArrayList<>();
    for (TerrainClass each : TerrainClass.values()) {
      double share = way.sides().getOrDefault(each, 0.0);
      if (share >= 0.005) {
        shares.add("%s %% %s".formatted(percent(share), word(each)));
      }
    }
    return "costs as a %s road: %s".formatted(word(most), String.join(", ", shares));
  }

  private static String word(TerrainClass each) {
    return each.name().toLowerCase(Locale.ROOT);
  }

  /// Bands in words, for JSON.
  static String key(GradeBand band) {
    return band.name().toLowerCase(Locale.ROOT);
  }

  private static String km(double km) {
    return Numbers.readable(km, 3);
  }

  private static String metres(double metres) {
    return Numbers.readable(Math.rint(metres), 3);
  }

  private static String percent(double share) {
    return Numbers.readable(PERCENT * share, 2);
  }
}
