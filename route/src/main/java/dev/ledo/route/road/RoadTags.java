package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the tags of ways and nodes, and counts values it does not understand.
final class RoadTags {

  private static final Set<String> GONE =
      Set.of("disused", "abandoned", "razed", "demolished", "destroyed");

  private static final Set<String> BRIDGES_GONE =
      Set.of("collapsed", "destroyed", "demolished", "dismantled", "removed");

  private final StrangeValues strange = new StrangeValues();
  private final TagAmounts amounts = new TagAmounts(strange);
  private final HindranceTags hindrances = new HindranceTags(amounts);

  /// What the tags say of a road; absent where it is none.
  Optional<Road> road(long wayId, Map<String, String> tags) {
    return kind(tags)
        .map(kind ->
            new Road(
                wayId,
                name(tags),
                kind,
                surface(tags),
                limits(tags),
                passage(kind, tags),
                new Road.Course(
                    isYes(tags, "bridge"),
                    isTunnel(tags),
                    isYes(tags, "ford"),
                    tags.getOrDefault("controller", ""),
                    TermTags.of(tags))));
  }

  /// The class of a way; absent where it is no road.
  static Optional<RoadClass> kind(Map<String, String> tags) {
    if (tags.getOrDefault("route", "").equals("ferry")) {
      return Optional.of(RoadClass.FERRY);
    }
    return tags.getOrDefault("area", "").equals("yes")
        ? Optional.empty()
        : RoadClass.of(tags.getOrDefault("highway", ""));
  }

  /// What stands in a road at a node; absent where nothing does.
  Optional<Hindrance> hindrance(Map<String, String> nodeTags) {
    return hindrances.read(nodeTags);
  }

  /// Values that were not understood.
  StrangeValues strange() {
    return strange;
  }

  private static String name(Map<String, String> tags) {
    String name = tags.getOrDefault("name:en", tags.getOrDefault("name", ""));
    String ref = tags.getOrDefault("ref", "");
    return name.isEmpty() ? ref : ref.isEmpty() ? name : ref + " " + name;
  }

  private Surface surface(Map<String, String> tags) {
    String value = tags.getOrDefault("surface", "");
    Surface surface = SurfaceTags.of(value);
    if (surface == Surface.UNKNOWN && !value.isEmpty()) {
      strange.add("surface", value);
    }
    return surface == Surface.UNKNOWN
        ? SurfaceTags.ofTrack(tags.getOrDefault("tracktype", ""))
        : surface;
  }

  private Road.Limits limits(Map<String, String> tags) {
    double both = amounts.speed(tags, "maxspeed");
    double forward = amounts.speed(tags, "maxspeed:forward");
    double backward = amounts.speed(tags, "maxspeed:backward");
    return new Road.Limits(
        amounts.signs(tags).and(built(tags)),
        amounts.count(tags, "lanes"),
        Double.isNaN(forward) ? both : forward,
        Double.isNaN(backward) ? both : backward,
        amounts.speed(tags, "maxspeed:hgv"),
        amounts.seconds(tags, "duration"));
  }

  /// What may pass the road as it is built.
  private Road.Signs built(Map<String, String> tags) {
    return new Road.Signs(
        Double.NaN, Double.NaN, Double.NaN, amounts.metres(tags, "width"), Double.NaN);
  }

  private Road.Passage passage(RoadClass kind, Map<String, String> tags) {
    countStrangeAccess(tags);
    String oneway = oneway(kind, tags);
    boolean isClosed = isClosed(tags) || !kind.isForVehicles() || isFootFerry(kind, tags);
    return new Road.Passage(
        ways(oneway, direction -> AccessTags.heavy(tags, direction)),
        ways(oneway, direction -> AccessTags.light(tags, direction)),
        isClosed ? Access.FORBIDDEN : AccessTags.heavy(tags, Access.OPEN),
        isClosed ? Access.FORBIDDEN : AccessTags.light(tags, Access.OPEN),
        AccessTags.foot(
            tags, isForMotors(kind, tags) || isBridgeGone(tags) ? Access.FORBIDDEN : Access.OPEN));
  }

  /// `yes`, `no` or `-1`. A street whose direction changes by the hour counts as open both ways,
  /// and is told by its terms.
  private String oneway(RoadClass kind, Map<String, String> tags) {
    String junction = tags.getOrDefault("junction", "");
    boolean isImplied =
        kind == RoadClass.MOTORWAY || junction.equals("roundabout") || junction.equals("circular");
    String value = tags.getOrDefault("oneway", isImplied ? "yes" : "no");
    return switch (value) {
      case "yes", "1", "true" -> "yes";
      case "-1", "reverse" -> "-1";
      case "no", "0", "false", "reversible", "alternating" -> "no";
      default -> {
        strange.add("oneway", value);
        yield isImplied ? "yes" : "no";
      }
    };
  }

  /// Directions that neither a one-way sign closes nor access, as by `motor_vehicle:backward=no`.
  private static Road.Ways ways(String oneway, Function<String, Access> access) {
    return new Road.Ways(
        !oneway.equals("-1") && access.apply("forward") != Access.FORBIDDEN,
        !oneway.equals("yes") && access.apply("backward") != Access.FORBIDDEN);
  }

  /// Whether no wheels pass, whatever access says.
  private static boolean isClosed(Map<String, String> tags) {
    return tags.getOrDefault("smoothness", "").equals("impassable")
        || isYes(tags, "impassable")
        || GONE.stream().anyMatch(key -> isYes(tags, key))
        || isBridgeGone(tags);
  }

  /// Whether there was a bridge that is no more.
  private static boolean isBridgeGone(Map<String, String> tags) {
    return BRIDGES_GONE.contains(tags.getOrDefault("bridge", ""));
  }

  /// A ferry that says who walks or cycles aboard, and nothing of vehicles, takes none.
  private static boolean isFootFerry(RoadClass kind, Map<String, String> tags) {
    boolean isForWalkers = tags.containsKey("foot") || tags.containsKey("bicycle");
    return kind == RoadClass.FERRY && isForWalkers && !AccessTags.isOfVehicles(tags);
  }

  private static boolean isForMotors(RoadClass kind, Map<String, String> tags) {
    return kind == RoadClass.MOTORWAY || isYes(tags, "motorroad");
  }

  private void countStrangeAccess(Map<String, String> tags) {
    for (String key : AccessTags.KEYS) {
      String value = tags.getOrDefault(key, "");
      if (!value.isEmpty() && Access.find(value).isEmpty()) {
        strange.add(key, value);
      }
    }
  }

  /// A passage through a building, or over a culvert, lies on the ground.
  private static boolean isTunnel(Map<String, String> tags) {
    String tunnel = tags.getOrDefault("tunnel", "");
    return isYes(tags, "tunnel") && !tunnel.equals("building_passage") && !tunnel.equals("culvert");
  }

  private static boolean isYes(Map<String, String> tags, String key) {
    String value = tags.getOrDefault(key, "no");
    return !value.equals("no") && !value.equals("false");
  }
}
