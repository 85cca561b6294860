package dev.ledo.route.road;

import java.util.List;
import java.util.Set;

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
}
