package dev.ledo.route.road.osm;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Hears what is in an extract, in the order of the file.
public interface OsmSink {

  /// Whether it wants to hear of this kind; what nobody wants is not decoded.
  boolean wants(OsmKind kind);

  /// When the data were as they are in the file, if it says so.
  default void asOf(Instant moment) {}

  /// A point. Told once for each way that passes it where the ways of a file hold the places.
  ///
  /// @param lat degrees, as the file has it: not checked
  /// @param lon degrees, as the file has it: not checked
  default void node(long id, double lat, double lon, Map<String, String> tags) {}

  /// A line.
  ///
  /// @param nodes numbers of its points; the sink's to keep
  default void way(long id, long[] nodes, Map<String, String> tags) {}

  /// A group.
  default void relation(long id, List<OsmMember> members, Map<String, String> tags) {}
}
