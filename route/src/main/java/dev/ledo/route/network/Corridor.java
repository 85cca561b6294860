package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is asked of a network: how goods get from one place to any of some others.
///
/// @param from id of the node where the goods are
/// @param to ids of the nodes where they are wanted; any of them will do
/// @param material what moves, in words
/// @param targetTPerMonth tonnes wanted every month; absent if nobody has said
/// @param asOf the day whose controllers count
public record Corridor(
    String from,
    Set<String> to,
    String material,
    Optional<Amount> targetTPerMonth,
    Vehicle vehicle,
    LocalDate asOf,
    Terms terms) {

  /// @throws IllegalArgumentException if there is no destination, the origin is one, or the target
  ///   may be negative
  public Corridor {
    Figures.requireId("origin", from);
    to = Set.copyOf(to);
    if (to.isEmpty() || to.contains(from)) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
    Figures.requireNotNegative("target", targetTPerMonth);
  }

  /// Whether a target is given and is 0 t: nothing need move, wait or be built for it.
  public boolean wantsNothing() {
    return targetTPerMonth.filter(target -> target.high() == 0).isPresent();
  }

  /// Whether its terms shun a node that is none of its own ends.
  public boolean shuns(String node) {
    return terms.shunned().contains(node) && !node.equals(from) && !to.contains(node);
  }

  /// Ids of its own ends that its terms would shun if they were none: the start, then the others in
  /// order of their ids.
  public List<String> shunnedEnds() {
    return Stream.concat(Stream.of(from), to.stream().sorted())
        .filter(terms.shunned()::contains)
        .toList();
  }

  /// The same between other ends.
  ///
  /// @throws IllegalArgumentException if they are one node
  public Corridor between(String start, String end) {
    return new Corridor(start, Set.of(end), material, targetTPerMonth, vehicle, asOf, terms);
  }

  /// The same with another vehicle.
  public Corridor with(Vehicle other) {
    return new Corridor(from, to, material, targetTPerMonth, other, asOf, terms);
  }

  /// The same under other terms.
  public Corridor with(Terms other) {
    return new Corridor(from, to, material, targetTPerMonth, vehicle, asOf, other);
  }
}
