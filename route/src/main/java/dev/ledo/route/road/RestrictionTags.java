package dev.ledo.route.road;

import dev.ledo.route.road.osm.OsmKind;
import dev.ledo.route.road.osm.OsmMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads turn restrictions out of relations.
///
/// @see "https://wiki.openstreetmap.org/wiki/Relation:restriction"
final class RestrictionTags {

  /// Whose rule counts, the most special first.
  private static final List<String> HEAVY =
      List.of("restriction:hgv", "restriction:motor_vehicle", "restriction:vehicle", "restriction");

  private static final List<String> LIGHT =
      List.of(
          "restriction:goods",
          "restriction:motorcar",
          "restriction:motor_vehicle",
          "restriction:vehicle",
          "restriction");

  /// How hours and days of a rule were told before `restriction:conditional`.
  private static final Set<String> TIMES = Set.of("day_on", "day_off", "hour_on", "hour_off");

  private RestrictionTags() {}

  /// Whether a relation is a turn restriction that binds vehicles, be it at times.
  static boolean isRestriction(Map<String, String> tags) {
    return tags.getOrDefault("type", "").equals("restriction")
        && (isConditional(tags) || !heavy(tags).isEmpty() || !light(tags).isEmpty());
  }

  /// Whether a turn restriction, or a part of it, holds at some hours or under some condition only.
  static boolean isAtTimes(Map<String, String> tags) {
    return isConditional(tags) || TIMES.stream().anyMatch(tags::containsKey);
  }

  private static boolean isConditional(Map<String, String> tags) {
    return Stream.concat(HEAVY.stream(), LIGHT.stream())
        .anyMatch(key -> tags.containsKey(key + ":conditional"));
  }

  /// The restrictions of a relation: one, or one for each pair where a rule names several roads to
  /// come from or to leave by, or two where lorries have a rule of their own.
  ///
  /// @return none where it is not understood, or holds at times only
  static List<Restriction> read(List<OsmMember> members, Map<String, String> tags) {
    if (TIMES.stream().anyMatch(tags::containsKey)) {
      return List.of();
    }
    String heavy = heavy(tags);
    String light = light(tags);
    List<Restriction> found = new ArrayList<>();
    for (String rule : new LinkedHashSet<>(List.of(heavy, light))) {
      if (rule.startsWith("no_") || rule.startsWith("only_")) {
        found.addAll(pairs(members, rule, rule.equals(heavy), rule.equals(light)));
      }
    }
    return found;
  }

  /// What of a relation holds at some hours or under some condition only.
  ///
  /// @return none where that is not understood
  static List<Restriction.AtTimes> readAtTimes(List<OsmMember> members, Map<String, String> tags) {
    List<Restriction.AtTimes> found = new ArrayList<>();
    if (TIMES.stream().anyMatch(tags::containsKey)) {
      String when =
          String.join(
              ", ",
              TIMES.stream()
                  .filter(tags::containsKey)
                  .sorted()
                  .map(key -> key + "=" + tags.get(key))
                  .toList());
      Map<String, String> plain = new HashMap<>(tags);
      plain.keySet().removeAll(TIMES);
      read(members, plain).forEach(each -> found.add(new Restriction.AtTimes(each, when)));
    }
    if (isConditional(tags)) {
      Map<String, String> plain = new HashMap<>(tags);
      Stream.concat(HEAVY.stream(), LIGHT.stream()).forEach(plain::remove);
      Set<String> conditions = new LinkedHashSet<>();
      Stream.concat(HEAVY.stream(), LIGHT.stream())
          .filter(key -> tags.containsKey(key + ":conditional"))
          .forEach(key -> {
            String[] rule = tags.getOrDefault(key + ":conditional", "").split("@", 2);
            plain.put(key, rule[0].strip());
            conditions.add(
                rule.length > 1 ? withoutBrackets(rule[1].strip()) : "no condition told");
          });
      String when = String.join("; ", conditions);
      plain.keySet().removeAll(TIMES);
      read(members, plain).forEach(each -> found.add(new Restriction.AtTimes(each, when)));
    }
    return found;
  }

  private static String withoutBrackets(String text) {
    boolean isWhole = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    return isWhole ? text.substring(1, text.length() - 1) : text;
  }

  private static String heavy(Map<String, String> tags) {
    return rule(tags, HEAVY, Set.of("hgv", "motor_vehicle", "vehicle"));
  }

  private static String light(Map<String, String> tags) {
    return rule(tags, LIGHT, Set.of("goods", "motorcar", "motor_vehicle", "vehicle"));
  }

  /// Blank where none binds.
  private static String rule(Map<String, String> tags, List<String> keys, Set<String> names) {
    boolean isExcepted =
        Stream.of(tags.getOrDefault("except", "").split(";"))
            .map(String::strip)
            .anyMatch(names::contains);
    return isExcepted ? "" : AccessTags.first(tags, keys.toArray(String[]::new));
  }

  private static List<Restriction> pairs(
      List<OsmMember> members, String rule, boolean isForHeavy, boolean isForLight) {
    List<OsmMember> from = inRole(members, "from", OsmKind.WAY);
    List<OsmMember> to = inRole(members, "to", OsmKind.WAY);
    Optional<Restriction.Via> via = via(members);
    boolean isFromGood = from.size() == 1 || rule.equals("no_entry");
    boolean isToGood = to.size() == 1 || rule.equals("no_exit");
    if (via.isEmpty() || !isFromGood || !isToGood) {
      return List.of();
    }
    List<Restriction> found = new ArrayList<>();
    for (OsmMember first : from) {
      for (OsmMember last : to) {
        found.add(
            new Restriction(
                first.id(),
                via.get(),
                last.id(),
                rule.startsWith("only_"),
                isForHeavy,
                isForLight));
      }
    }
    return found;
  }

  /// One node, or ways; not both.
  private static Optional<Restriction.Via> via(List<OsmMember> members) {
    List<OsmMember> nodes = inRole(members, "via", OsmKind.NODE);
    List<OsmMember> ways = inRole(members, "via", OsmKind.WAY);
    if (nodes.size() == 1 && ways.isEmpty()) {
      return Optional.of(new Restriction.Via.Node(nodes.getFirst().id()));
    }
    return nodes.isEmpty() && !ways.isEmpty()
        ? Optional.of(new Restriction.Via.Ways(ways.stream().map(OsmMember::id).toList()))
        : Optional.empty();
  }

  private static List<OsmMember> inRole(List<OsmMember> members, String role, OsmKind kind) {
    return members.stream()
        .filter(member -> member.role().equals(role) && member.kind() == kind)
        .toList();
  }
}
