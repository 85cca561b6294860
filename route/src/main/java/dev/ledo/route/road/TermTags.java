package dev.ledo.route.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads the tags that say of a way, or of what stands in one, that it is not open to everybody at
/// all times. Ledo does not weigh them: it tells them.
final class TermTags {

  private static final Set<String> ALWAYS =
      Set.of("seasonal", "winter_road", "ice_road", "flood_prone", "toll", "toll:hgv", "4wd_only");

  private static final Set<String> USE =
      Set.of("access", "vehicle", "motor_vehicle", "motorcar", "goods", "hgv");

  private static final Set<String> LIMITED =
      Set.of("destination", "delivery", "customers", "discouraged", "limited", "unknown");

  /// Loads and kinds of vehicles that may be kept out, of which Ledo knows nothing.
  private static final Set<String> KEPT_OUT = Set.of("hazmat", "trailer", "hgv_articulated");

  private static final Set<String> HAZARDS =
      Set.of(
          "avalanche",
          "erosion",
          "falling_rocks",
          "flooding",
          "landslide",
          "minefield",
          "rock_slide");

  private static final Set<String> ROUGH = Set.of("bad", "very_bad", "horrible", "very_horrible");

  private TermTags() {}

  /// The tags as `key=value`, in the order of their keys.
  static List<String> of(Map<String, String> tags) {
    List<String> terms = new ArrayList<>();
    new TreeMap<>(tags)
        .forEach((key, value) -> {
          if (isTerm(key, value)) {
            terms.add(key + "=" + value);
          }
        });
    return terms;
  }

  private static boolean isTerm(String key, String value) {
    if (key.endsWith(":conditional")) {
      String of = key.substring(0, key.length() - ":conditional".length());
      return USE.contains(of) || of.startsWith("max") || of.equals("oneway");
    }
    return switch (key) {
      case "snowplowing" -> value.equals("no");
      case "smoothness" -> ROUGH.contains(value);
      case "hazard" -> HAZARDS.contains(value);
      case "maxbogieweight", "opening_hours" -> true;
      case "oneway" -> value.equals("reversible") || value.equals("alternating");
      default ->
          (ALWAYS.contains(key) && !value.equals("no"))
              || (KEPT_OUT.contains(key) && value.equals("no"))
              || (USE.contains(key) && LIMITED.contains(value))
              || isSignOfOneDirection(key);
    };
  }

  /// Signs of weight and size are read for both directions together; speeds are read for each.
  private static boolean isSignOfOneDirection(String key) {
    return key.startsWith("max")
        && !key.startsWith("maxspeed")
        && (key.endsWith(":forward") || key.endsWith(":backward"));
  }
}
