package dev.ledo.route.road;

import dev.ledo.route.road.osm.OsmKind;
import dev.ledo.route.road.osm.OsmSink;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Second pass over an extract: where the nodes of roads are.
final class NodePass implements OsmSink {

  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final double UNITS_PER_DEGREE = 1e7;

  private final long[] ids;
  private final int[] latE7;
  private final int[] lonE7;
  private final RoadTags tags;
  private final Map<Integer, Hindrance> hindrances = new HashMap<>();
  private long wrong;
  private long firstWrong;
  private long moved;
  private long firstMoved;

  /// @param ids in order, each once
  NodePass(long[] ids, RoadTags tags) {
    this.ids = ids;
    this.tags = tags;
    this.latE7 = new int[ids.length];
    this.lonE7 = new int[ids.length];
    Arrays.fill(latE7, UNKNOWN);
  }

  @Override
  public boolean wants(OsmKind kind) {
    return kind == OsmKind.NODE;
  }

  @Override
  public void node(long id, double lat, double lon, Map<String, String> nodeTags) {
    int index = index(id);
    if (index < 0) {
      return;
    }
    if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
      firstWrong = wrong == 0 ? id : firstWrong;
      wrong++;
      return;
    }
    int newLatE7 = (int) Math.round(lat * UNITS_PER_DEGREE);
    int newLonE7 = (int) Math.round(lon * UNITS_PER_DEGREE);
    if (isKnown(index) && (latE7[index] != newLatE7 || lonE7[index] != newLonE7)) {
      firstMoved = moved == 0 ? id : firstMoved;
      moved++;
      return;
    }
    latE7[index] = newLatE7;
    lonE7[index] = newLonE7;
    if (!nodeTags.isEmpty()) {
      tags.hindrance(nodeTags).ifPresent(found -> hindrances.put(index, found));
    }
  }

  /// Place of a node among all; negative if no road uses it.
  int index(long id) {
    return Arrays.binarySearch(ids, id);
  }

  int size() {
    return ids.length;
  }

  long id(int index) {
    return ids[index];
  }

  boolean isKnown(int index) {
    return latE7[index] != UNKNOWN;
  }

  int latE7(int index) {
    return latE7[index];
  }

  int lonE7(int index) {
    return lonE7[index];
  }

  /// What stands in the road there.
  Optional<Hindrance> findHindrance(int index) {
    return Optional.ofNullable(hindrances.get(index));
  }

  long wrong() {
    return wrong;
  }

  long firstWrong() {
    return firstWrong;
  }

  /// Nodes that came again at another place, where the first counts.
  long moved() {
    return moved;
  }

  long firstMoved() {
    return firstMoved;
  }
}
