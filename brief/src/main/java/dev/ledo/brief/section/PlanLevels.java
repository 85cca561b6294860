package dev.ledo.brief.section;

import dev.ledo.plan.PlanResult;
import dev.ledo.plan.network.Network;

/// How much of each activity is done in each period: on average over the futures, or in the calm
/// world if no others were looked at.
final class PlanLevels {

  private final PlanResult result;
  private final Network network;

  PlanLevels(PlanResult result) {
    this.result = result;
    this.network = result.calm().network();
  }

  Network network() {
    return network;
  }

  /// Units of an activity in a period.
  double level(int activity, int period) {
    return result
        .uncertain()
        .map(u -> u.decision().tally().levels().get(activity).get(period))
        .orElseGet(() -> result.calm().operation().level(activity, period));
  }

  /// In what part of the futures an activity is done at all, 0..1.
  double used(int activity) {
    return result
        .uncertain()
        .map(u -> u.decision().tally().used().get(activity))
        .orElseGet(() -> {
          double sum = 0;
          for (int p = 0; p < network.horizon().size(); p++) {
            sum += result.calm().operation().level(activity, p);
          }
          return sum > 0 ? 1.0 : 0.0;
        });
  }

  /// How a reader is told what the levels are.
  String words() {
    return result.uncertain().isPresent() ? "mean over the futures" : "the calm world";
  }
}
