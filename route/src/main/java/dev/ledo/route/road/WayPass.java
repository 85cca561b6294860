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

  private final RoadTags tags = new RoadTags();
  private final List<Road> roads = new ArrayList<>();
  private final Longs refs = new Longs();
  private final Ints firstRef = new Ints();
  private final List<long[]> borders = new ArrayList<>();
  private final List<Restriction> restrictions = new ArrayList<>();
  private final List<Restriction.AtTimes> timed = new ArrayList<>();
  private final long mostNodes;
  private final MarkSet ids = new MarkSet();
  private int twice;
  private final LongPredicate isNear;
  private final boolean isPart;
  private Set<Long> before = Set.of();
  private final List<long[]> notUnderstood = new ArrayList<>();
  private final List<long[]> atTimes = new ArrayList<>();
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
    if (!RestrictionTags.isRestriction(relationTags)) {
      return;
    }
    List<Restriction> found = RestrictionTags.read(members, relationTags);
    restrictions.addAll(found);
    if (RestrictionTags.isAtTimes(relationTags)) {
      atTimes.add(ways(members));
      timed.addAll(RestrictionTags.readAtTimes(members, relationTags));
    } else if (found.isEmpty()) {
      notUnderstood.add(ways(members));
    }
  }

  private static long[] ways(List<OsmMember> members) {
    return members.stream()
        .filter(member -> member.kind() == OsmKind.WAY)
        .mapToLong(OsmMember::id)
        .toArray();
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

  /// Those that hold at some hours or under some condition only.
  List<Restriction.AtTimes> timed() {
    return timed;
  }

  /// Roads that came again, as in extracts put together, and were left out.
  int twice() {
    return twice;
  }

  /// Turn restrictions that are not understood, between roads that count.
  long restrictionsNotUnderstood() {
    return amongRoads(notUnderstood);
  }

  /// Turn restrictions of which a part holds at some hours or under some condition only, between
  /// roads that count.
  long restrictionsAtTimes() {
    return amongRoads(atTimes);
  }

  private long amongRoads(List<long[]> restrictions) {
    return restrictions.stream()
        .filter(roads -> !isPart || Arrays.stream(roads).allMatch(ids::contains))
        .count();
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

  /// Reads tags of roads and of nodes on them, and counts what it does not understand.
  RoadTags tags() {
    return tags;
  }
}
