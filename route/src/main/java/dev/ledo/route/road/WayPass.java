package dev.ledo.route.road;

import dev.ledo.route.road.osm.OsmKind;
import dev.ledo.route.road.osm.OsmMember;
import dev.ledo.route.road.osm.OsmSink;
import dev.ledo.route.road.search.MarkSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/// First pass over an extract: roads with the numbers of their nodes, and turn restrictions.
final class WayPass implements OsmSink {

  /// Of all that is made of a road's node until routes are found: measured, without a terrain.
  private static final long BYTES_PER_NODE = 72;

  /// A turn restriction as the extract has it.
  record Restriction(long fromWay, long viaNode, long toWay, boolean isOnly) {}

  private final RoadTags tags = new RoadTags();
  private final List<Road> roads = new ArrayList<>();
  private final Longs refs = new Longs();
  private final Ints firstRef = new Ints();
  private final List<long[]> borders = new ArrayList<>();
  private final List<Restriction> restrictions = new ArrayList<>();
  private final long mostNodes;
  private final MarkSet ids = new MarkSet();
  private int twice;
  private final LongPredicate isNear;
  private final boolean isPart;
  private Set<Long> before = Set.of();
  private int notUnderstood;
  private long seen;
  private long borderNodes;
  private boolean isTooMuch;

  /// All roads.
  WayPass() {
    this(_ -> true, false);
  }

  /// @param isNear of a node's number; a road counts if one of its nodes is near
  WayPass(LongPredicate isNear) {
    this(isNear, true);
  }

  private WayPass(LongPredicate isNear, boolean isPart) {
    this.isNear = isNear;
    this.isPart = isPart;
    this.mostNodes = Math.min(1 << 29, Runtime.getRuntime().maxMemory() / BYTES_PER_NODE);
    firstRef.add(0);
  }

  /// Another extract follows; roads that were there before are passed over.
  void next() {
    Set<Long> all = new HashSet<>();
    roads.forEach(road -> all.add(road.wayId()));
    before = all;
  }

  @Override
  public boolean wants(OsmKind kind) {
    return kind != OsmKind.NODE;
  }

  @Override
  public void way(long id, long[] nodes, Map<String, String> wayTags) {
    seen++;
    if (isPart && isBorder(wayTags) && !isTooMuch) {
      borders.add(nodes);
      borderNodes += nodes.length;
    }
    if (isTooMuch || nodes.length < 2 || RoadTags.kind(wayTags).isEmpty()) {
      return;
    }
    if (before.contains(id) || Arrays.stream(nodes).noneMatch(isNear)) {
      return;
    }
    if (refs.size() + borderNodes + nodes.length > mostNodes) {
      isTooMuch = true;
      return;
    }
    if (!ids.add(id)) {
      twice++;
      return;
    }
    tags.road(id, wayTags).ifPresent(roads::add);
    for (long node : nodes) {
      refs.add(node);
    }
    firstRef.add(refs.size());
  }

  @Override
  public void relation(long id, List<OsmMember> members, Map<String, String> relationTags) {
    if (!relationTags.getOrDefault("type", "").equals("restriction")) {
      return;
    }
    String rule =
        relationTags.getOrDefault("restriction:hgv", relationTags.getOrDefault("restriction", ""));
    boolean isForOthers = relationTags.getOrDefault("except", "").contains("hgv");
    boolean isRule = rule.startsWith("no_") || rule.startsWith("only_");
    List<Restriction> found = isRule && !isForOthers ? restrictions(members, rule) : List.of();
    restrictions.addAll(found);
    notUnderstood += found.isEmpty() ? 1 : 0;
  }

  /// One, or one for each pair where a rule names several roads to leave by or to come from.
  private static List<Restriction> restrictions(List<OsmMember> members, String rule) {
    List<OsmMember> from = inRole(members, "from", OsmKind.WAY);
    List<OsmMember> via = inRole(members, "via", OsmKind.NODE);
    List<OsmMember> to = inRole(members, "to", OsmKind.WAY);
    boolean isFromGood = from.size() == 1 || rule.equals("no_entry");
    boolean isToGood = to.size() == 1 || rule.equals("no_exit");
    if (via.size() != 1 || !isFromGood || !isToGood) {
      return List.of();
    }
    List<Restriction> found = new ArrayList<>();
    for (OsmMember first : from) {
      for (OsmMember last : to) {
        found.add(
            new Restriction(first.id(), via.getFirst().id(), last.id(), rule.startsWith("only_")));
      }
    }
    return found;
  }

  private static List<OsmMember> inRole(List<OsmMember> members, String role, OsmKind kind) {
    return members.stream()
        .filter(member -> member.role().equals(role) && member.kind() == kind)
        .toList();
  }

  /// Whether a way is a piece of a border between countries.
  private static boolean isBorder(Map<String, String> wayTags) {
    return wayTags.getOrDefault("admin_level", "").equals("2")
        && wayTags.getOrDefault("boundary", "").equals("administrative");
  }

  /// Numbers of the nodes of each piece of a border between countries, near or not, since its
  /// points may lie far apart; none if all roads are wanted.
  List<long[]> borders() {
    return borders;
  }

  List<Road> roads() {
    return roads;
  }

  int firstRef(int road) {
    return firstRef.get(road);
  }

  long ref(int index) {
    return refs.get(index);
  }

  /// Numbers of the nodes that roads and borders use, in order, each once.
  long[] nodeIds() {
    long[] all =
        LongStream.concat(
                Arrays.stream(refs.toArray()), borders.stream().flatMapToLong(Arrays::stream))
            .sorted()
            .toArray();
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[count++] = all[i];
      }
    }
    return Arrays.copyOf(all, count);
  }

  List<Restriction> restrictions() {
    return restrictions;
  }

  /// Roads that came again, as in extracts put together, and were left out.
  int twice() {
    return twice;
  }

  int notUnderstood() {
    return notUnderstood;
  }

  long seen() {
    return seen;
  }

  /// Most nodes of roads that fit into memory.
  long mostNodes() {
    return mostNodes;
  }

  /// Whether roads are left out that are not near.
  boolean isPart() {
    return isPart;
  }

  boolean isTooMuch() {
    return isTooMuch;
  }

  StrangeValues strange() {
    return tags.strange();
  }
}
