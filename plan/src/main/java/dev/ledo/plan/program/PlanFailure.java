package dev.ledo.plan.program;

import dev.ledo.highs.Solution;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Network;
import java.util.List;

/// There is no plan for a network, or the solver found none; the message says why in the words of
/// the case.
public final class PlanFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param network its name
  /// @param why in words
  PlanFailure(String network, String why) {
    super("no plan for " + network + ": " + why);
  }

  static PlanFailure of(PlanProgram program, Solution solution) {
    return new PlanFailure(program.network().name(), new Explanation(program).of(solution));
  }

  /// Some activities bring money without end.
  static PlanFailure endless(Network network, List<Activity> activities) {
    List<String> named = activities.stream().map(Explanation::named).toList();
    return new PlanFailure(network.name(), Explanation.withoutEnd(named));
  }
}
