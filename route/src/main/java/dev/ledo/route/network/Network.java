package dev.ledo.route.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Nodes and the segments between them.
///
/// @param nodes in the order of their source
/// @param segments in the order of their source; several may join the same two nodes
/// @param money unit of all money, such as `USD`
public record Network(List<Node> nodes, List<Segment> segments, String money) {

  /// @throws IllegalArgumentException if an id comes twice or a segment ends nowhere; the message
  ///   names all that are wrong
  public Network {
    nodes = List.copyOf(nodes);
    segments = List.copyOf(segments);
    Map<String, Node> byId = index("node", nodes, Node::id);
    index("segment", segments, Segment::id);
    List<String> loose =
        segments.stream()
            .filter(each ->
                !(byId.containsKey(each.link().from()) && byId.containsKey(each.link().to())))
            .map(each -> "%s (%s to %s)".formatted(each.id(), each.link().from(), each.link().to()))
            .toList();
    if (!loose.isEmpty()) {
      throw new IllegalArgumentException(
          "segments that end at no node: " + String.join(", ", loose));
    }
  }

  private static <T> Map<String, T> index(String what, Collection<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T each : all) {
      if (byId.putIfAbsent(id.apply(each), each) != null) {
        throw new IllegalArgumentException(what + " " + id.apply(each) + " comes twice");
      }
    }
    return byId;
  }

  /// The node of an id.
  public Optional<Node> findNode(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /// The segment of an id.
  public Optional<Segment> findSegment(String id) {
    return segments.stream().filter(segment -> segment.id().equals(id)).findFirst();
  }

  /// The same with one segment replaced by another of the same id.
  ///
  /// @throws IllegalArgumentException if there is none of that id
  public Network with(Segment changed) {
    if (findSegment(changed.id()).isEmpty()) {
      throw new IllegalArgumentException("no segment " + changed.id());
    }
    return new Network(
        nodes,
        segments.stream().map(each -> each.id().equals(changed.id()) ? changed : each).toList(),
        money);
  }
}
