package dev.ledo.route.road;

import dev.ledo.route.terrain.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a journey must keep away from.
///
/// @param avoided areas that may not be touched
/// @param held areas that an actor holds, or that are risky; may be touched unless avoided
/// @param withoutActors actors whose stretches may not be touched, by area or by the tag
///   `controller`
/// @param withoutWays numbers of ways in OpenStreetMap that may not be used
/// @param isPrivateOpen whether private ways may be used
/// @param withFerries whether ferries may be used
public record TravelRules(
    List<Area> avoided,
    List<Area> held,
    Set<String> withoutActors,
    Set<Long> withoutWays,
    boolean isPrivateOpen,
    boolean withFerries) {

  /// Nothing to keep away from.
  public static final TravelRules NONE =
      new TravelRules(List.of(), List.of(), Set.of(), Set.of(), false, true);

  public TravelRules {
    avoided = List.copyOf(avoided);
    held = List.copyOf(held);
    withoutActors = Set.copyOf(withoutActors);
    withoutWays = Set.copyOf(withoutWays);
  }

  /// Why a journey may not begin or end at a place, as an area has it.
  public Optional<String> findClosed(Position at) {
    return avoided.stream().anyMatch(area -> area.contains(at.lat(), at.lon()))
        ? Optional.of("in an area to be avoided")
        : held.stream()
            .filter(area -> withoutActors.contains(area.actor()))
            .filter(area -> area.contains(at.lat(), at.lon()))
            .findFirst()
            .map(area -> "in an area that %s holds".formatted(area.actor()));
  }

  /// What is told of the ends of a journey that lie in closed areas.
  public List<String> closedEnds(Position from, Position to) {
    return Stream.concat(
            findClosed(from).map("the start lies "::concat).stream(),
            findClosed(to).map("the end lies "::concat).stream())
        .toList();
  }
}
