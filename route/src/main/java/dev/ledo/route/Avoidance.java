package dev.ledo.route;

import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.reading.WayRound;
import java.util.List;
import java.util.Set;

/// Whether a corridor can do without an actor.
///
/// @param today over ways that exist
/// @param ifAllBuilt over those to be built too
/// @param rounds ways round what it holds on the main way; none without a map and heights
public record Avoidance(WithoutActor today, WithoutActor ifAllBuilt, List<WayRound> rounds) {

  public Avoidance {
    rounds = List.copyOf(rounds);
  }

  /// Places that the actor has on the ground.
  public static final Set<ControlForm> HELD = Set.of(ControlForm.HELD);

  /// Those it fights for too.
  public static final Set<ControlForm> HELD_OR_CONTESTED =
      Set.of(ControlForm.HELD, ControlForm.CONTESTED);

  /// Id of the actor.
  public String actor() {
    return today.actor();
  }

  /// Whether places count that are fought for.
  public boolean countsContested() {
    return today.forms().contains(ControlForm.CONTESTED);
  }
}
