package dev.ledo.brief.section;

import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What can be decided now, and what the plan decides.
final class PlanSteps {

  private final List<Option> options = new ArrayList<>();
  private final Network network;

  PlanSteps(PlanResult result) {
    this.network = result.calm().network();
    List<Module> modules = network.modules();
    List<Double> built =
        result.uncertain().map(u -> u.decision().built()).orElse(result.calm().built());
    for (int m = 0; m < modules.size(); m++) {
      int number = m;
      options.add(
          new Option(
              new Decision.Step(modules.get(m), built.get(m)),
              result.uncertain().map(u -> u.foresight().builtIn().get(number))));
    }
    options.sort(
        Comparator.comparing((Option option) -> !option.isDecided())
            .thenComparing(option -> -option.withForesight().orElse(0.0))
            .thenComparing(option -> option.step().module().spending().decide())
            .thenComparing(option -> option.step().module().spending().ready()));
  }

  /// Something that can be decided now.
  ///
  /// @param step how many of it the plan decides on, 0 for none
  /// @param withForesight in what part of the futures it would be decided on if the future were
  ///   known, 0..1; empty if only the calm world was looked at
  record Option(Decision.Step step, Optional<Double> withForesight) {

    boolean isDecided() {
      return step.counts();
    }

    /// In what part of the futures hindsight agrees with the plan, 0..1.
    double agreement() {
      double part = withForesight.orElse(isDecided() ? 1.0 : 0.0);
      return isDecided() ? part : 1 - part;
    }

    /// What one of it adds at the most, per year for a capacity.
    double adds(Network network) {
      return new Decision.Step(step.module(), 1).adds(network);
    }
  }

  /// Everything, what is decided first.
  List<Option> all() {
    return List.copyOf(options);
  }

  /// What is decided.
  List<Option> decided() {
    return options.stream()
        .filter(Option::isDecided)
        .sorted(
            Comparator.comparing((Option option) -> option.step().module().spending().decide())
                .thenComparing(option -> option.step().module().spending().ready()))
        .toList();
  }

  /// The option that hindsight disputes most: what the answer hangs on.
  Optional<Option> mostDisputed() {
    return options.stream().min(Comparator.comparingDouble(Option::agreement));
  }

  Network network() {
    return network;
  }
}
