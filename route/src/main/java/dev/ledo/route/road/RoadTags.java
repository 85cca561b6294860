package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the tags of ways and nodes, and counts values it does not understand.
final class RoadTags {

  private static final double KMH_PER_MPH = 1.609344;
  private static final double KMH_PER_KNOT = 1.852;
  private static final double M_PER_FOOT = 0.3048;
  private static final double T_PER_POUND = 0.00045359237;
  private static final int MOST_STRANGE = 1_000;

  private final Map<String, Integer> strange = new TreeMap<>();

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
                    isYes(tags, "tunnel"),
                    isYes(tags, "ford"),
                    tags.getOrDefault("controller", ""))));
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

  /// Whether a node stops vehicles.
  static boolean isBarrier(Map<String, String> tags) {
    String barrier = tags.getOrDefault("barrier", "");
    if (barrier.isEmpty() || barrier.equals("no")) {
      return false;
    }
    String word = first(tags, "hgv", "motor_vehicle", "vehicle", "access");
    if (!word.isEmpty()) {
      return Access.of(word) != Access.OPEN;
    }
    return switch (barrier) {
      case "bollard",
          "block",
          "jersey_barrier",
          "debris",
          "cycle_barrier",
          "motorcycle_barrier",
          "kissing_gate",
          "stile",
          "turnstile",
          "log",
          "chain",
          "wall",
          "fence" ->
          true;
      default -> false;
    };
  }

  /// Values that were not understood, with how often each was met.
  Map<String, Integer> strange() {
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
      stranger("surface", value);
    }
    return surface == Surface.UNKNOWN
        ? SurfaceTags.ofTrack(tags.getOrDefault("tracktype", ""))
        : surface;
  }

  private Road.Limits limits(Map<String, String> tags) {
    double both = speed(tags, "maxspeed");
    double lorry = speed(tags, "maxspeed:hgv");
    double forward = speed(tags, "maxspeed:forward");
    double backward = speed(tags, "maxspeed:backward");
    return new Road.Limits(
        least(metres(tags, "maxwidth"), metres(tags, "width")),
        least(tonnes(tags, "maxweight"), tonnes(tags, "maxweight:hgv")),
        number(tags, "lanes", tags.getOrDefault("lanes", "")),
        least(Double.isNaN(forward) ? both : forward, lorry),
        least(Double.isNaN(backward) ? both : backward, lorry),
        seconds(tags, "duration"));
  }

  private static double least(double one, double other) {
    return Double.isNaN(one) ? other : Double.isNaN(other) ? one : Math.min(one, other);
  }

  private static Road.Passage passage(RoadClass kind, Map<String, String> tags) {
    boolean isImplied =
        kind == RoadClass.MOTORWAY
            || tags.getOrDefault("junction", "").equals("roundabout")
            || tags.getOrDefault("highway", "").equals("motorway_link");
    String oneway = tags.getOrDefault("oneway", isImplied ? "yes" : "no");
    boolean isOnlyForward = oneway.equals("yes") || oneway.equals("1") || oneway.equals("true");
    boolean isOnlyBackward = oneway.equals("-1") || oneway.equals("reverse");
    String vehicle = first(tags, "hgv", "goods", "motor_vehicle", "motorcar", "vehicle", "access");
    String foot = first(tags, "foot", "access");
    Access onFoot = kind == RoadClass.MOTORWAY ? Access.FORBIDDEN : Access.OPEN;
    return new Road.Passage(
        !isOnlyBackward,
        !isOnlyForward,
        kind.isForVehicles() ? Access.of(vehicle) : Access.FORBIDDEN,
        foot.isEmpty() ? onFoot : Access.of(foot));
  }

  private static String first(Map<String, String> tags, String... keys) {
    for (String key : keys) {
      String value = tags.getOrDefault(key, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static boolean isYes(Map<String, String> tags, String key) {
    String value = tags.getOrDefault(key, "no");
    return !value.equals("no") && !value.equals("false");
  }

  private double speed(Map<String, String> tags, String key) {
    String value = tags.getOrDefault(key, "").strip();
    return switch (value) {
      case "", "none", "signals", "variable" -> Double.NaN;
      case "walk" -> 5;
      default -> {
        if (value.indexOf(':') > 0) {
          yield Double.NaN;
        }
        double factor =
            value.endsWith("mph") ? KMH_PER_MPH : value.endsWith("knots") ? KMH_PER_KNOT : 1;
        double speed = number(key, value, value.replaceAll("(mph|knots|km/h|kmh)$", "")) * factor;
        yield speed > 0 ? speed : Double.NaN;
      }
    };
  }

  private double metres(Map<String, String> tags, String key) {
    String value = tags.getOrDefault(key, "").strip();
    int feet = value.indexOf('\'');
    if (feet > 0) {
      String inches = value.substring(feet + 1).replace("\"", "").strip();
      double whole = number(key, value, value.substring(0, feet));
      double rest = inches.isEmpty() ? 0 : number(key, value, inches);
      return (whole + rest / 12) * M_PER_FOOT;
    }
    double factor = value.endsWith("ft") ? M_PER_FOOT : 1;
    return positive(number(key, value, value.replaceAll("(ft|m)$", "")) * factor);
  }

  private double tonnes(Map<String, String> tags, String key) {
    String value = tags.getOrDefault(key, "").strip();
    if (value.equals("none") || value.equals("default") || value.equals("unsigned")) {
      return Double.NaN;
    }
    double factor = value.endsWith("lbs") ? T_PER_POUND : value.endsWith("kg") ? 0.001 : 1;
    return positive(number(key, value, value.replaceAll("(lbs|kg|st|t)$", "")) * factor);
  }

  private static double positive(double value) {
    return value > 0 ? value : Double.NaN;
  }

  /// `HH:MM`, `HH:MM:SS` or minutes.
  private double seconds(Map<String, String> tags, String key) {
    String value = tags.getOrDefault(key, "").strip();
    if (value.isEmpty()) {
      return Double.NaN;
    }
    String[] parts = value.split(":");
    double total = 0;
    for (String part : parts) {
      total = total * 60 + number(key, value, part);
    }
    return positive(parts.length == 3 ? total : total * 60);
  }

  private double number(Map<String, String> tags, String key, String text) {
    return positive(number(key, tags.getOrDefault(key, ""), text));
  }

  private double number(String key, String value, String text) {
    String bare = text.strip().replace(',', '.');
    if (bare.isEmpty() && value.isEmpty()) {
      return Double.NaN;
    }
    if (bare.length() < 20 && bare.matches("\\d+(\\.\\d+)?")) {
      return Double.parseDouble(bare);
    }
    stranger(key, value);
    return Double.NaN;
  }

  private void stranger(String key, String value) {
    String both = key + "=" + value.toLowerCase(Locale.ROOT);
    if (strange.size() < MOST_STRANGE || strange.containsKey(both)) {
      strange.merge(both, 1, Integer::sum);
    }
  }
}
