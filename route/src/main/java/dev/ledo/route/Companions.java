package dev.ledo.route;

import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The segments to be built without which another one leads nowhere: those that meet it, or each
/// other, at a node where no segment exists.
final class Companions {

  private Companions() {}

  /// Ids of the others; empty if both its ends are on existing segments.
  static Set<String> of(Network network, String segment) {
    List<Segment> proposed = network.segments().stream().filter(each -> !each.exists()).toList();
    Set<String> reached =
        network.segments().stream()
            .filter(Segment::exists)
            .flatMap(Companions::ends)
            .collect(Collectors.toSet());
    Set<String> found = new HashSet<>(Set.of(segment));
    boolean grew = true;
    while (grew) {
      Set<String> open =
          proposed.stream()
              .filter(each -> found.contains(each.id()))
              .flatMap(Companions::ends)
              .filter(node -> !reached.contains(node))
              .collect(Collectors.toSet());
      List<String> met =
          proposed.stream()
              .filter(each -> ends(each).anyMatch(open::contains))
              .map(Segment::id)
              .toList();
      grew = found.addAll(met);
    }
    found.remove(segment);
    return found;
  }

  private static Stream<String> ends(Segment segment) {
    return Stream.of(segment.link().from(), segment.link().to());
  }
}
