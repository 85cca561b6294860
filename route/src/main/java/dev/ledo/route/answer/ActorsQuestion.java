package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Asks of each actor what is left without it.
final class ActorsQuestion {

  private static final String STEP = "actors";

  private final Control control;
  private final ActorQuestion question;

  ActorsQuestion(Network network, Corridor corridor, Trade trade) {
    control = new Control(network, corridor);
    question = new ActorQuestion(network, corridor, trade);
  }

  List<WithoutActor> answer(Progress progress) {
    progress.started(STEP);
    var answers = new ArrayList<WithoutActor>();
    for (String actor : control.actors()) {
      if (progress.isCancelled()) {
        throw new CancellationException(STEP);
      }
      ways(actor).forEach(forms -> answers.add(question.answer(actor, forms)));
    }
    progress.finished(STEP);
    return List.copyOf(answers);
  }

  private List<Set<ControlForm>> ways(String actor) {
    var ways = new ArrayList<Set<ControlForm>>();
    for (ControlForm form : ControlForm.values()) {
      boolean hasAny =
          !control.segments(actor, Set.of(form)).isEmpty()
              || !control.nodes(actor, Set.of(form)).isEmpty();
      if (hasAny) {
        ways.add(Set.of(form));
      }
    }
    if (ways.size() > 1) {
      ways.add(EnumSet.allOf(ControlForm.class));
    }
    return ways;
  }
}
