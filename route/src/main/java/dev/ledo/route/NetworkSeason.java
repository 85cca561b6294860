package dev.ledo.route;

import dev.ledo.route.answer.Answers;
import dev.ledo.route.answer.Bar;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// When all ways of a corridor together are shut, and the stock that bridges it: one way may be
/// open while another is not.
///
/// @param closure months in which no way leads through
/// @param roomT tonnes of room at each end with which the target gets through, by what all ways
///   carry in each month; infinite at an end at which it does not. Empty without target
public record NetworkSeason(Closure closure, Optional<Estimate> roomT) {

  /// The closure of a network, in which segments that law, border, bridge or their own absence
  /// leaves out do not count.
  static Closure closure(Network network, Corridor corridor) {
    Set<String> barred =
        new Answers(network, corridor)
            .bars().stream().map(Bar::segment).collect(Collectors.toSet());
    List<Segment> usable =
        network.segments().stream()
            .filter(segment -> !barred.contains(segment.id()))
            .filter(segment -> !Closure.isShutAllYear(segment))
            .toList();
    return Closure.where(shut -> !leads(usable, corridor, shut));
  }

  /// Whether a way leads through that has no segment of some kind.
  private static boolean leads(List<Segment> segments, Corridor corridor, Predicate<Segment> shut) {
    Set<String> reached = new HashSet<>(Set.of(corridor.from()));
    List<Segment> left = new ArrayList<>(segments);
    left.removeIf(shut);
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (Segment segment : left) {
        String from = segment.link().from();
        String to = segment.link().to();
        isMore |= reached.contains(from) && reached.add(to);
        isMore |= segment.link().bothWays() && reached.contains(to) && reached.add(from);
      }
    }
    return corridor.to().stream().anyMatch(reached::contains);
  }
}
