package dev.ledo.route.road;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who may use a road, or pass a barrier, by its tags: the most special key that is there counts.
final class AccessTags {

  /// Every key that says who may go there.
  static final List<String> KEYS =
      List.of("hgv", "goods", "motorcar", "motor_vehicle", "vehicle", "access", "foot");

  private static final String[] HEAVY = {
    "hgv", "goods", "motor_vehicle", "motorcar", "vehicle", "access"
  };
  private static final String[] LIGHT = {"goods", "motorcar", "motor_vehicle", "vehicle", "access"};
  private static final String[] FOOT = {"foot", "access"};

  private AccessTags() {}

  /// Access of vehicles above 3.5 t.
  ///
  /// @param otherwise where no tag says it, or none is understood
  static Access heavy(Map<String, String> tags, Access otherwise) {
    return access(tags, otherwise, HEAVY);
  }

  /// Access of lighter vehicles.
  ///
  /// @param otherwise where no tag says it, or none is understood
  static Access light(Map<String, String> tags, Access otherwise) {
    return access(tags, otherwise, LIGHT);
  }

  /// Access of vehicles above 3.5 t in one direction, `forward` or `backward`; open where no tag
  /// says it.
  static Access heavy(Map<String, String> tags, String direction) {
    return access(tags, Access.OPEN, in(direction, HEAVY));
  }

  /// Access of lighter vehicles in one direction, `forward` or `backward`; open where no tag says
  /// it.
  static Access light(Map<String, String> tags, String direction) {
    return access(tags, Access.OPEN, in(direction, LIGHT));
  }

  private static String[] in(String direction, String... keys) {
    return Stream.of(keys).map(key -> key + ":" + direction).toArray(String[]::new);
  }

  /// Access on foot.
  ///
  /// @param otherwise where no tag says it, or none is understood
  static Access foot(Map<String, String> tags, Access otherwise) {
    return access(tags, otherwise, FOOT);
  }

  /// Whether a tag says who of vehicles may go there.
  static boolean isOfVehicles(Map<String, String> tags) {
    return !first(tags, HEAVY).isEmpty();
  }

  private static Access access(Map<String, String> tags, Access otherwise, String... keys) {
    return Access.find(first(tags, keys)).orElse(otherwise);
  }

  /// The value of the first of some keys that is there; blank if none is.
  static String first(Map<String, String> tags, String... keys) {
    for (String key : keys) {
      String value = tags.getOrDefault(key, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
