package dev.ledo.plan.answer;

import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.plan.reading.Questions.Candidate;
import dev.ledo.plan.reading.Questions.Prohibition;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.Watcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reckons what candidates are worth and prohibitions cost.
final class Worths {

  private static final double MILLION = 1e6;

  private final PlanReader reader;
  private final PlanOptions options;
  private final Ask ask;
  private final Decider decider;
  private final Decision free;

  /// @param free the decision with everything that may be used
  Worths(PlanReader reader, PlanOptions options, Ask ask, Decider decider, Decision free) {
    this.reader = reader;
    this.options = options;
    this.ask = ask;
    this.decider = decider;
    this.free = free;
  }

  /// What a candidate is worth.
  Worth of(Candidate candidate) {
    if (!uses(candidate.parts())) {
      return new Worth(candidate.id(), candidate.name(), 0, 0, candidate.row());
    }
    Worlds without = worlds(options.without(candidate.parts()));
    double missed = missedUsd(without);
    double errorUsd = Math.abs(free.result().upper()) * ask.gap() * MILLION;
    if (missed <= errorUsd) {
      return new Worth(candidate.id(), candidate.name(), missed, errorUsd, candidate.row());
    }
    Result result = decider.search(without, free, Watcher.SILENT);
    return worth(candidate.id(), candidate.name(), result, free.result(), candidate.row());
  }

  /// What the free decision costs more in worlds without something, in USD; infinite if a module it
  /// builds is not there.
  private double missedUsd(Worlds without) {
    List<Module> there = without.program().network().modules();
    List<Double> built = new ArrayList<>(Collections.nCopies(there.size(), 0.0));
    List<String> ids = there.stream().map(Module::id).toList();
    for (Decision.Step step : free.steps()) {
      int at = ids.indexOf(step.module().id());
      if (at < 0) {
        return Double.POSITIVE_INFINITY;
      }
      built.set(at, step.number());
    }
    double[] costs = decider.operate(without, built).stream().mapToDouble(Plan::costUsd).toArray();
    return ask.risk().of(costs) - free.riskUsd();
  }

  /// What a prohibition costs: to obey it, if it was only asked about; to have obeyed it, if it is
  /// in force.
  Worth of(Prohibition prohibition) {
    if (prohibition.isInForce()) {
      Result lifted = search(options.lifting(prohibition.id()));
      return worth(prohibition.id(), prohibition.what(), free.result(), lifted, prohibition.row());
    }
    Network obeying = reader.read(options.obeying(prohibition.id()));
    if (!uses(closed(obeying))) {
      return new Worth(prohibition.id(), prohibition.what(), 0, 0, prohibition.row());
    }
    Result obeyed = search(options.obeying(prohibition.id()));
    return worth(prohibition.id(), prohibition.what(), obeyed, free.result(), prohibition.row());
  }

  /// Keys of the capacities that are smaller in another network.
  private Set<String> closed(Network other) {
    var closed = new HashSet<String>();
    for (int c = 0; c < other.capacities().size(); c++) {
      double before = free.network().capacities().get(c).perPeriod().sum();
      if (other.capacities().get(c).perPeriod().sum() < before) {
        closed.addAll(own(other.capacities().get(c).id()));
      }
    }
    for (int m = 0; m < other.modules().size(); m++) {
      if (other.modules().get(m).adds().sum() < free.network().modules().get(m).adds().sum()) {
        closed.add(other.modules().get(m).id());
      }
    }
    return closed;
  }

  /// The id of the case that a capacity is named after.
  private static Set<String> own(String capacity) {
    return Set.of(capacity.substring(capacity.indexOf(' ') + 1));
  }

  /// Whether the free decision builds or does anything that goes by one of these ids.
  private boolean uses(Set<String> ids) {
    boolean built = free.steps().stream().anyMatch(step -> ids.contains(step.module().id()));
    List<Activity> activities = free.network().activities();
    for (int i = 0; i < activities.size(); i++) {
      boolean known = activities.get(i).keys().stream().anyMatch(ids::contains);
      if (known && free.tally().used().get(i) > 0) {
        return true;
      }
    }
    return built;
  }

  private Worlds worlds(PlanOptions other) {
    return Worlds.of(reader.futures(other, ask.seed()), 0, ask.futures());
  }

  private Result search(PlanOptions other) {
    return decider.search(worlds(other), free, Watcher.SILENT);
  }

  private static Worth worth(String id, String what, Result without, Result with, String row) {
    double worth = (without.upper() - with.upper()) * MILLION;
    double error =
        Math.max(without.upper() - without.lower(), with.upper() - with.lower()) * MILLION;
    return new Worth(id, what, worth, error, row);
  }
}
