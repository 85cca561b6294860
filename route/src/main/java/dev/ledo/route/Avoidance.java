package dev.ledo.route;

import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.network.ControlForm;
import java.util.Set;

/// Whether a corridor can do without an actor.
///
/// @param today over ways that exist
/// @param ifAllBuilt over those to be built too
public record Avoidance(WithoutActor today, WithoutActor ifAllBuilt) {

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
