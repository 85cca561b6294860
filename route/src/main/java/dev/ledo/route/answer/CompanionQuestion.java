package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Reach;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the segments to be built without which another one leads nowhere: of the sets with which
/// it lies on a way and of which none can be left out, the cheapest.
///
/// What is not built and what no month opens even at the optimistic end is no part of a way.
final class CompanionQuestion {

  /// With more than so many to choose from, of which there are 1,024 sets, the dearest are left out
  /// one after the other; what is left may not be the cheapest set.
  private static final int MOST = 10;

  private final Network network;
  private final Corridor corridor;
  private final List<Segment> standing;
  private final List<Segment> proposed;

  CompanionQuestion(Network network, Corridor corridor) {
    this.network = network;
    Set<String> all =
        network.segments().stream()
            .filter(segment -> !segment.exists())
            .map(Segment::id)
            .collect(Collectors.toSet());
    this.corridor = corridor.with(corridor.terms().withBuilt(all));
    var passage = new Passage(network, this.corridor);
    List<Segment> passable =
        network.segments().stream()
            .filter(segment -> passage.isOpen(segment, Situation.YEAR, End.OPTIMISTIC))
            .toList();
    standing = passable.stream().filter(Segment::exists).toList();
    proposed = passable.stream().filter(segment -> !segment.exists()).toList();
  }

  /// Ids of the others; none if it needs none, or serves with none.
  Set<String> answer(String id) {
    Set<String> useful = useful(proposed);
    if (!useful.contains(id)) {
      return Set.of();
    }
    List<Segment> others =
        proposed.stream()
            .filter(segment -> useful.contains(segment.id()) && !segment.id().equals(id))
            .toList();
    Segment asked = network.findSegment(id).orElseThrow();
    List<Segment> chosen =
        others.size() > MOST ? withoutDearest(asked, others) : cheapest(asked, others);
    return chosen.stream().map(Segment::id).collect(Collectors.toSet());
  }

  private List<Segment> cheapest(Segment asked, List<Segment> others) {
    return IntStream.range(0, 1 << others.size())
        .mapToObj(set ->
            IntStream.range(0, others.size())
                .filter(at -> (set >> at & 1) == 1)
                .mapToObj(others::get)
                .toList())
        .sorted(
            Comparator.<List<Segment>>comparingDouble(CompanionQuestion::cost)
                .thenComparing(List::size))
        .filter(chosen -> serves(asked, chosen))
        .findFirst()
        .orElseThrow();
  }

  private List<Segment> withoutDearest(Segment asked, List<Segment> others) {
    List<Segment> left = new ArrayList<>(others);
    others.stream()
        .sorted(
            Comparator.comparingDouble((Segment segment) -> -cost(List.of(segment)))
                .thenComparing(Segment::id))
        .forEach(dearest -> {
          left.remove(dearest);
          if (!serves(asked, left)) {
            left.add(dearest);
          }
        });
    return left;
  }

  /// At the middle of the ranges; infinite if one is unknown.
  private static double cost(List<Segment> chosen) {
    return chosen.stream()
        .mapToDouble(segment ->
            segment
                .construction()
                .flatMap(Construction::cost)
                .map(Amount::mid)
                .orElse(Double.POSITIVE_INFINITY))
        .sum();
  }

  private boolean serves(Segment asked, List<Segment> chosen) {
    var built = new HashSet<>(chosen);
    built.add(asked);
    return useful(List.copyOf(built)).contains(asked.id());
  }

  private Set<String> useful(List<Segment> built) {
    return Reach.of(
        new Network(
            network.nodes(),
            Stream.concat(standing.stream(), built.stream()).toList(),
            network.money()),
        corridor);
  }
}
