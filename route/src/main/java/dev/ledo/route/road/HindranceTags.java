package dev.ledo.route.road;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what stands in a road out of the tags of a node.
final class HindranceTags {

  private static final Set<String> NONE = Set.of("", "no", "kerb", "entrance");

  /// What stops wheels unless its access says otherwise.
  private static final Set<String> CLOSED =
      Set.of(
          "bollard",
          "block",
          "boulder",
          "bus_trap",
          "chain",
          "cycle_barrier",
          "debris",
          "ditch",
          "fence",
          "full-height_turnstile",
          "guard_rail",
          "horse_stile",
          "jersey_barrier",
          "kissing_gate",
          "log",
          "motorcycle_barrier",
          "planter",
          "rope",
          "stile",
          "sump_buster",
          "tank_trap",
          "turnstile",
          "wall",
          "wicket_gate");

  /// What stops those that are too high or too wide, however much is known of them.
  private static final Set<String> BARS = Set.of("height_restrictor", "width_restrictor");

  private final TagAmounts amounts;

  HindranceTags(TagAmounts amounts) {
    this.amounts = amounts;
  }

  /// What stands at a node; absent where nothing does.
  Optional<Hindrance> read(Map<String, String> tags) {
    String barrier = tags.getOrDefault("barrier", "");
    String ford = tags.getOrDefault("ford", "no");
    if (!NONE.contains(barrier)) {
      return Optional.of(barrier(barrier, tags));
    }
    return ford.equals("no")
        ? checkpoint(tags)
        : Optional.of(hindrance("ford=" + ford, tags, Access.OPEN, false));
  }

  /// Where soldiers or police check who passes.
  private Optional<Hindrance> checkpoint(Map<String, String> tags) {
    return Stream.of("military", "police")
        .filter(key -> tags.getOrDefault(key, "").equals("checkpoint"))
        .findFirst()
        .map(key -> hindrance(key + "=checkpoint", tags, Access.OPEN, false));
  }

  private Hindrance barrier(String barrier, Map<String, String> tags) {
    boolean isSaid = AccessTags.isOfVehicles(tags);
    boolean isLocked = tags.getOrDefault("locked", "no").equals("yes");
    Access usual =
        CLOSED.contains(barrier) ? Access.FORBIDDEN : isLocked ? Access.PRIVATE : Access.OPEN;
    return hindrance("barrier=" + barrier, tags, usual, BARS.contains(barrier) && !isSaid);
  }

  private Hindrance hindrance(
      String tag, Map<String, String> tags, Access usual, boolean isForKnownSizesOnly) {
    return new Hindrance(
        tag,
        AccessTags.heavy(tags, usual),
        AccessTags.light(tags, usual),
        AccessTags.foot(tags, Access.OPEN),
        amounts.signs(tags),
        isForKnownSizesOnly,
        TermTags.of(tags));
  }
}
