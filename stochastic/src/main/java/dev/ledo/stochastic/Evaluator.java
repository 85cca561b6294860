package dev.ledo.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Asks the scenarios about decisions, and makes values and cuts of the answers in a fixed order.
final class Evaluator {

  /// Up to so many numbers of cuts are kept for all scenarios at once.
  private static final long CUT_NUMBERS = 8_000_000;

  /// Batches asked before it is asked whether to go on.
  private static final int WAVE = 8;

  private final TwoStageProgram program;
  private final ScenarioExecutor executor;
  private final Batches batches;
  private final RiskMeasure risk;
  private final double[] probabilities;
  private final boolean everyCut;
  private Effort effort = Effort.NONE;

  Evaluator(
      TwoStageProgram program,
      ScenarioSource source,
      ScenarioExecutor executor,
      Batches batches,
      RiskMeasure risk) {
    this.program = program;
    this.executor = executor;
    this.batches = batches;
    this.risk = risk;
    this.probabilities =
        IntStream.range(0, source.size()).mapToDouble(source::probability).toArray();
    long numbers = (long) source.size() * program.first().columns().size();
    this.everyCut = risk.isAverse() && numbers <= CUT_NUMBERS;
  }

  /// Total probability.
  double mass() {
    return sum(probabilities);
  }

  Effort effort() {
    return effort;
  }

  /// Whether asking can stop before all scenarios have answered.
  boolean canStopEarly() {
    return !risk.isAverse();
  }

  /// Asks all scenarios.
  Evaluation evaluate(double[] x) {
    var question = new Question(x, probabilities, everyCut);
    return all(x, ask(question, 0, batches.count()));
  }

  /// Costs of all scenarios with the first stage's; empty if one is infeasible.
  Optional<double[]> costs(double[] x) {
    var question = new Question(x, probabilities, false);
    List<BatchAnswer> answers = ask(question, 0, batches.count());
    if (answers.stream().anyMatch(answer -> !answer.isFeasible())) {
      return Optional.empty();
    }
    double[] costs = gathered(answers);
    double first = firstCost(x);
    Arrays.setAll(costs, s -> costs[s] + first);
    return Optional.of(costs);
  }

  private double[] gathered(List<BatchAnswer> answers) {
    double[] costs = new double[batches.scenarios()];
    for (BatchAnswer answer : answers) {
      System.arraycopy(
          answer.costs(), 0, costs, batches.start(answer.batch()), answer.costs().length);
    }
    return costs;
  }

  /// Asks scenarios until all have answered or the decision is known to cost more than a limit.
  ///
  /// @param atLeast what each batch costs at least
  Evaluation evaluate(double[] x, double[] atLeast, double limit) {
    var question = new Question(x, probabilities, false);
    List<BatchAnswer> answers = new ArrayList<>();
    double[] costs = atLeast.clone();
    for (int from = 0; from < batches.count(); from += WAVE) {
      List<BatchAnswer> more = ask(question, from, Math.min(batches.count(), from + WAVE));
      answers.addAll(more);
      for (BatchAnswer answer : more) {
        if (answer.isFeasible()) {
          costs[answer.batch()] = mean(answer);
        }
      }
      boolean last = answers.size() == batches.count();
      if (!last && firstCost(x) + sum(costs) > limit) {
        return new Evaluation(Double.POSITIVE_INFINITY, false, cutsOf(answers));
      }
    }
    return all(x, answers);
  }

  private List<BatchAnswer> ask(Question question, int from, int to) {
    List<BatchAnswer> answers = executor.ask(question, IntStream.range(from, to).boxed().toList());
    for (BatchAnswer answer : answers) {
      effort = effort.plus(answer.effort());
    }
    return answers;
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  private double mean(BatchAnswer answer) {
    double sum = 0;
    int start = batches.start(answer.batch());
    for (int k = 0; k < answer.costs().length; k++) {
      sum += probabilities[start + k] * answer.costs()[k];
    }
    return sum;
  }

  private double firstCost(double[] x) {
    double cost = program.offset();
    for (int j = 0; j < x.length; j++) {
      cost += program.first().columns().cost(j) * x[j];
    }
    return cost;
  }

  private Evaluation all(double[] x, List<BatchAnswer> answers) {
    if (answers.stream().anyMatch(answer -> !answer.isFeasible())) {
      List<Cut> cuts = risk.isAverse() ? feasibilityOf(answers) : cutsOf(answers);
      return new Evaluation(Double.POSITIVE_INFINITY, true, cuts);
    }
    double[] costs = gathered(answers);
    var quantile = Quantile.of(costs, probabilities, risk);
    double value = firstCost(x) + quantile.risk();
    List<Cut> cuts = risk.isAverse() ? averseCuts(x, answers, costs, quantile) : cutsOf(answers);
    return new Evaluation(value, true, cuts);
  }

  /// The feasibility cuts, and of the feasible batches the sums.
  private static List<Cut> cutsOf(List<BatchAnswer> answers) {
    return answers.stream().map(answer -> answer.feasibility().orElse(answer.sum())).toList();
  }

  private static List<Cut> feasibilityOf(List<BatchAnswer> answers) {
    return answers.stream().map(BatchAnswer::feasibility).flatMap(Optional::stream).toList();
  }

  /// Cuts in which exactly the worst share of all scenarios counts for more.
  private List<Cut> averseCuts(
      double[] x, List<BatchAnswer> answers, double[] costs, Quantile quantile) {
    double[] weights = new double[costs.length];
    double[] tails = new double[batches.count()];
    for (int b = 0; b < tails.length; b++) {
      for (int s = batches.start(b); s < batches.start(b + 1); s++) {
        double extra = probabilities[s] * risk.tailWeight() * quantile.part(costs[s]);
        weights[s] = probabilities[s] * risk.meanWeight() + extra;
        tails[b] += extra;
      }
    }
    if (everyCut) {
      return answers.stream().map(a -> weighted(a, weights, tails[a.batch()])).toList();
    }
    return ask(new Question(x, weights, false), 0, batches.count()).stream()
        .map(a -> a.feasibility().orElse(withTail(a.sum(), tails[a.batch()])))
        .toList();
  }

  private static Cut withTail(Cut cut, double tail) {
    return new Cut(cut.group(), cut.constant(), cut.gradient(), tail);
  }

  private Cut weighted(BatchAnswer answer, double[] weights, double tail) {
    double[] gradient = new double[program.first().columns().size()];
    double constant = 0;
    int start = batches.start(answer.batch());
    for (int k = 0; k < answer.costs().length; k++) {
      double weight = weights[start + k];
      Cut cut = answer.each().get(k);
      constant += weight * cut.constant();
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += weight * cut.gradient()[j];
      }
    }
    return new Cut(answer.batch(), constant, gradient, tail);
  }
}
