package dev.ledo.route.road;

import dev.ledo.core.Progress;
import dev.ledo.route.road.osm.OsmKind;
import dev.ledo.route.road.osm.OsmSink;
import dev.ledo.route.terrain.Box;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pass over an extract before all others: numbers of the nodes that lie in some boxes.
final class NearPass implements OsmSink {

  private static final long TOLD_EACH = 1_000_000;
  private static final long BYTES_PER_NODE = 24;

  private final List<Box> boxes;
  private final String step;
  private final Progress progress;
  private final long mostNodes;
  private Longs ids = new Longs();
  private long seen;
  private Optional<Instant> asOf = Optional.empty();

  /// @param step under which progress is told
  NearPass(List<Box> boxes, String step, Progress progress) {
    this.boxes = List.copyOf(boxes);
    this.step = step;
    this.progress = progress;
    this.mostNodes = Math.min(1 << 29, Runtime.getRuntime().maxMemory() / BYTES_PER_NODE);
  }

  @Override
  public boolean wants(OsmKind kind) {
    return kind == OsmKind.NODE;
  }

  @Override
  public void asOf(Instant moment) {
    asOf = Optional.of(moment);
  }

  @Override
  public void node(long id, double lat, double lon, Map<String, String> tags) {
    seen++;
    if (seen % TOLD_EACH == 0) {
      progress.reached(step, "%d million points looked at".formatted(seen / 1_000_000));
    }
    if (ids.size() < mostNodes && boxes.stream().anyMatch(box -> box.contains(lat, lon))) {
      ids.add(id);
    }
  }

  boolean isTooMuch() {
    return ids.size() >= mostNodes;
  }

  Optional<Instant> asOf() {
    return asOf;
  }

  /// Numbers in order. It is of no use afterwards.
  long[] sorted() {
    long[] all = ids.toArray();
    ids = new Longs();
    Arrays.sort(all);
    return all;
  }
}
