package dev.ledo.route.reading;

import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which parts of a network can lie on a way from the start of a corridor to its end, whatever is
/// shut, forbidden or not built. Dead ends are left out; a loop at the side may remain.
final class Reach {

  private final Network network;

  private Reach(Network network) {
    this.network = network;
  }

  /// Ids of the segments and of the nodes at their ends; empty if nothing leads there.
  static Set<String> of(Network network, Corridor corridor) {
    var reach = new Reach(network);
    Set<String> ahead = reach.from(Set.of(corridor.from()), Reach::heads, Reach::tails);
    Set<String> behind = reach.from(corridor.to(), Reach::tails, Reach::heads);
    List<Segment> leading = new ArrayList<>();
    for (Segment segment : network.segments()) {
      boolean leads =
          leads(ahead, behind, segment.link().from(), segment.link().to())
              || (segment.link().bothWays()
                  && leads(ahead, behind, segment.link().to(), segment.link().from()));
      if (leads) {
        leading.add(segment);
      }
    }
    Set<String> ends = new HashSet<>(corridor.to());
    ends.add(corridor.from());
    return ids(withoutDeadEnds(leading, ends));
  }

  private static List<Segment> withoutDeadEnds(List<Segment> segments, Set<String> ends) {
    List<Segment> all = segments;
    while (true) {
      List<Segment> before = all;
      all = before.stream().filter(each -> !isDeadEnd(each, before, ends)).toList();
      if (all.size() == before.size()) {
        return all;
      }
    }
  }

  private static boolean isDeadEnd(Segment segment, List<Segment> all, Set<String> ends) {
    return Stream.of(segment.link().from(), segment.link().to())
        .filter(node -> !ends.contains(node))
        .anyMatch(node -> all.stream().filter(each -> touches(each, node)).limit(2).count() < 2);
  }

  private static boolean touches(Segment segment, String node) {
    return segment.link().from().equals(node) || segment.link().to().equals(node);
  }

  private static Set<String> ids(List<Segment> segments) {
    Set<String> ids = new HashSet<>();
    for (Segment segment : segments) {
      ids.add(segment.id());
      ids.add(segment.link().from());
      ids.add(segment.link().to());
    }
    return ids;
  }

  private static boolean leads(Set<String> ahead, Set<String> behind, String from, String to) {
    return ahead.contains(from) && behind.contains(to);
  }

  private Set<String> from(
      Collection<String> start,
      Function<Segment, Set<String>> entry,
      Function<Segment, Set<String>> exit) {
    Set<String> found = new HashSet<>(start);
    Deque<String> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      String node = open.remove();
      for (Segment segment : network.segments()) {
        if (entry.apply(segment).contains(node)) {
          exit.apply(segment).stream().filter(found::add).forEach(open::add);
        }
      }
    }
    return found;
  }

  /// Nodes at which a segment can be entered.
  private static Set<String> heads(Segment segment) {
    return segment.link().bothWays()
        ? Set.of(segment.link().from(), segment.link().to())
        : Set.of(segment.link().from());
  }

  /// Nodes at which a segment can be left.
  private static Set<String> tails(Segment segment) {
    return segment.link().bothWays()
        ? Set.of(segment.link().from(), segment.link().to())
        : Set.of(segment.link().to());
  }
}
