package dev.ledo.route.answer;

import dev.ledo.route.network.ControlForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The network without what an actor holds, contests or claims on the day of the question.
///
/// @param forms in which of these it stands to the places left out
/// @param leftOut ids of segments and nodes left out
/// @param endsInItsHands ids of the corridor's ends that it stands to in this form; they stay,
///   since without them there is no question
/// @param detours one for each criterion by which there is a route with the actor
/// @param tonnes that can move in a year without the actor
/// @param tonnesLost how much less that is; infinite where there is no limit with the actor
public record WithoutActor(
    String actor,
    Set<ControlForm> forms,
    List<String> leftOut,
    List<String> endsInItsHands,
    List<Detour> detours,
    Estimate tonnes,
    Estimate tonnesLost) {

  public WithoutActor {
    forms = Set.copyOf(forms);
    leftOut = List.copyOf(leftOut);
    endsInItsHands = List.copyOf(endsInItsHands);
    detours = List.copyOf(detours);
  }

  /// The detour by a criterion; empty if there is no route even with the actor.
  public Optional<Detour> findDetour(Criterion criterion) {
    return detours.stream().filter(each -> each.criterion() == criterion).findFirst();
  }
}
