package dev.ledo.route.answer;

import java.util.List;

/// What it costs a corridor not to pass some nodes.
///
/// @param nodes ids of the shunned nodes that ways meet, in order of the network
/// @param through the best routes if they could be passed, by each criterion by which there is one
/// @param detours what is left of each of these, and how much worse it is
/// @param tonnes that could move in a year if they could be passed
/// @param tonnesLost how much less that is without them
/// @param onlyThrough for each actor asked of that the corridor cannot do without, but could if
///   these nodes were passed: what would be left without what it holds
public record Bypass(
    List<String> nodes,
    List<BestRoute> through,
    List<Detour> detours,
    Estimate tonnes,
    Estimate tonnesLost,
    List<WithoutActor> onlyThrough) {

  public Bypass {
    nodes = List.copyOf(nodes);
    through = List.copyOf(through);
    detours = List.copyOf(detours);
    onlyThrough = List.copyOf(onlyThrough);
  }
}
