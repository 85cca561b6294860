package dev.ledo.route.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which parts of a network can lie on a way from the start of a corridor to its end, whatever is
/// shut, forbidden or not built.
///
/// A segment can, by Menger's theorem, if no single node parts its two ends from the start and the
/// end of the corridor; dead ends and loops at the side cannot. One-way segments count both ways
/// here, but nothing can if no way leads there in the right direction.
public final class Reach {

  private final Network network;

  private Reach(Network network) {
    this.network = network;
  }

  /// Ids of the segments and of the nodes at their ends; empty if nothing leads there.
  public static Set<String> of(Network network, Corridor corridor) {
    var reach = new Reach(network);
    Set<String> start = Set.of(corridor.from());
    Set<String> ahead = reach.from(start, Set.of(), true);
    if (corridor.to().stream().noneMatch(ahead::contains)) {
      return Set.of();
    }
    Set<String> ends = new HashSet<>(corridor.to());
    ends.addAll(start);
    List<Segment> useful = reach.joined(ends, Set.of(), network.segments());
    useful = reach.joined(ends, start, useful);
    useful = reach.joined(ends, corridor.to(), useful);
    for (var node : network.nodes()) {
      useful = reach.joined(ends, Set.of(node.id()), useful);
    }
    return useful.stream()
        .flatMap(each -> Stream.of(each.id(), each.link().from(), each.link().to()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The segments of which an end is still joined to an end of the corridor without some nodes.
  private List<Segment> joined(Set<String> ends, Set<String> without, List<Segment> segments) {
    Set<String> left = new HashSet<>(ends);
    left.removeAll(without);
    Set<String> reached = from(left, without, false);
    return segments.stream()
        .filter(each -> reached.contains(each.link().from()) || reached.contains(each.link().to()))
        .toList();
  }

  /// Nodes that are reached without some others.
  ///
  /// @param directed whether one-way segments count one way only
  private Set<String> from(Set<String> start, Set<String> without, boolean directed) {
    Set<String> found = new HashSet<>(start);
    Deque<String> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      String node = open.remove();
      for (Segment segment : network.segments()) {
        next(segment, node, directed)
            .filter(each -> !without.contains(each))
            .filter(found::add)
            .forEach(open::add);
      }
    }
    return found;
  }

  private static Stream<String> next(Segment segment, String node, boolean directed) {
    if (segment.link().from().equals(node)) {
      return Stream.of(segment.link().to());
    }
    boolean isBackward = segment.link().to().equals(node);
    return isBackward && (!directed || segment.link().bothWays())
        ? Stream.of(segment.link().from())
        : Stream.empty();
  }
}
