package dev.ledo.plan.answer;

import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.RiskMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The decision that is best over many futures, and how it fares in each of them.
///
/// @param network what can be done, as in the calm world
/// @param risk how the futures' costs become one number
/// @param result bounds, gap and effort of the search; in millions of USD
/// @param built how many of each module, in the network's order
/// @param outcomes of every future, in order
/// @param tally of what is done in them
public record Decision(
    Network network,
    RiskMeasure risk,
    Result result,
    List<Double> built,
    List<Outcome> outcomes,
    Tally tally) {

  private static final double SMALL = 0.005;

  public Decision {
    built = List.copyOf(built);
    outcomes = List.copyOf(outcomes);
  }

  /// What the decision came to in one future.
  ///
  /// @param future its number
  /// @param costUsd discounted, modules included
  /// @param lostPart part of what was needed that was gone without, by period, 0..1
  /// @param disturbedMonths months in which each regime was disturbed, in the order of the regimes
  public record Outcome(
      int future, double costUsd, List<Double> lostPart, List<Double> disturbedMonths) {
    public Outcome {
      lostPart = List.copyOf(lostPart);
      disturbedMonths = List.copyOf(disturbedMonths);
    }
  }

  /// Something that is decided now.
  ///
  /// @param number how many modules
  public record Step(Module module, double number) {

    /// Whether it is more than the gap of the bounds leaves to chance: 0.5 % of the most.
    public boolean counts() {
      return number > SMALL * module.most();
    }

    /// What is paid on the day of decision, in USD, undiscounted.
    public double usd() {
      return number * module.spending().usd();
    }

    /// What it adds in a year of full use, or what is held: the most of any period, per year for a
    /// capacity.
    public double adds(Network network) {
      double most = 0;
      for (int p = 0; p < network.horizon().size(); p++) {
        double years =
            switch (module.into()) {
              case Module.Into.CapacityOf capacity -> network.horizon().get(p).years();
              case Module.Into.Holding holding -> 1;
            };
        most = Math.max(most, module.adds().get(p) / years);
      }
      return number * most;
    }
  }

  /// What is decided now and counts, first things first.
  public List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (int m = 0; m < built.size(); m++) {
      var step = new Step(network.modules().get(m), built.get(m));
      if (step.counts()) {
        steps.add(step);
      }
    }
    steps.sort(
        Comparator.comparing((Step step) -> step.module().spending().decide())
            .thenComparing(step -> step.module().spending().ready()));
    return steps;
  }

  /// The futures' costs, in USD.
  public double[] costsUsd() {
    return outcomes.stream().mapToDouble(Outcome::costUsd).toArray();
  }

  /// The risk measure of the futures' costs, in USD.
  public double riskUsd() {
    return risk.of(costsUsd());
  }

  /// Mean of the futures' costs, in USD.
  public double meanUsd() {
    return RiskMeasure.MEAN.of(costsUsd());
  }

  /// The futures that make the tail of the risk measure, dearest first.
  public List<Outcome> tail() {
    long number = Math.max(1, Math.round((1 - risk.level()) * outcomes.size()));
    return outcomes.stream()
        .sorted(Comparator.comparingDouble((Outcome outcome) -> -outcome.costUsd()))
        .limit(risk.isAverse() ? number : 1)
        .toList();
  }

  /// A quantile of the part gone without in a period.
  ///
  /// @param level 0..1
  public double lostQuantile(int period, double level) {
    double[] sorted =
        outcomes.stream().mapToDouble(outcome -> outcome.lostPart().get(period)).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(level * (sorted.length - 1)))];
  }
}
