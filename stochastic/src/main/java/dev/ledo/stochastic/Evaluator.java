package dev.ledo.stochastic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Asks the scenarios about decisions, and makes values and cuts of the answers in a fixed order.
final class Evaluator {

  /// Up to so many numbers of cuts are kept for all scenarios at once.
  private static final long CUT_NUMBERS = 8_000_000;

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

  double mass() {
    double mass = 0;
    for (double probability : probabilities) {
      mass += probability;
    }
    return mass;
  }

  Effort effort() {
    return effort;
  }

  /// Whether asking can stop before all scenarios have answered.
  boolean canStopEarly() {
    return !risk.isAverse();
  }

  /// Asks all scenarios.
  ///
  /// @param eta quantile beyond which scenarios count as bad, where cuts of each are too many to keep
  Evaluation evaluate(double[] x, double eta) {
    var question = new Question(x, eta, everyCut);
    List<BatchAnswer> answers = ask(question, 0, batches.count());
    return all(x, answers);
  }

  /// Asks scenarios until all have answered or the decision is known to cost more than a limit.
  ///
  /// @param atLeast what each batch costs at least
  Evaluation evaluate(double[] x, double[] atLeast, double limit, int wave) {
    var question = new Question(x, Double.POSITIVE_INFINITY, false);
    List<BatchAnswer> answers = new ArrayList<>();
    double[] costs = atLeast.clone();
    for (int from = 0; from < batches.count(); from += wave) {
      List<BatchAnswer> more = ask(question, from, Math.min(batches.count(), from + wave));
      answers.addAll(more);
      if (more.stream().anyMatch(answer -> !answer.isFeasible())) {
        continue;
      }
      more.forEach(answer -> costs[answer.batch()] = mean(answer));
      boolean last = answers.size() == batches.count();
      if (!last && firstCost(x) + sum(costs) > limit) {
        return new Evaluation(Double.POSITIVE_INFINITY, false, cutsOfMean(answers));
      }
    }
    return all(x, answers);
  }

  private List<BatchAnswer> ask(Question question, int from, int to) {
    List<BatchAnswer> answers =
        executor.ask(question, IntStream.range(from, to).boxed().toList());
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
      return infeasible(answers);
    }
    double[] costs = new double[batches.scenarios()];
    for (BatchAnswer answer : answers) {
      System.arraycopy(
          answer.costs(), 0, costs, batches.start(answer.batch()), answer.costs().length);
    }
    Quantile quantile = Quantile.of(costs, probabilities, risk);
    double value = firstCost(x) + quantile.risk();
    return new Evaluation(value, true, cuts(answers, quantile));
  }

  private List<Cut> cuts(List<BatchAnswer> answers, Quantile quantile) {
    if (!risk.isAverse()) {
      return cutsOfMean(answers);
    }
    return everyCut
        ? answers.stream().map(answer -> cutBeyond(answer, quantile)).toList()
        : answers.stream().map(this::cutBeyondAsked).toList();
  }

  private static List<Cut> cutsOfMean(List<BatchAnswer> answers) {
    return answers.stream().filter(BatchAnswer::isFeasible).map(BatchAnswer::mean).toList();
  }

  /// The cut in which exactly the worst share of all scenarios counts for more.
  private Cut cutBeyond(BatchAnswer answer, Quantile quantile) {
    double[] gradient = new double[program.first().columns().size()];
    double constant = 0;
    double tail = 0;
    int start = batches.start(answer.batch());
    for (int k = 0; k < answer.costs().length; k++) {
      double cost = answer.costs()[k];
      double part = cost > quantile.eta() ? 1 : cost == quantile.eta() ? quantile.share() : 0;
      double extra = probabilities[start + k] * risk.tailWeight() * part;
      double weight = probabilities[start + k] * risk.meanWeight() + extra;
      Cut cut = answer.each().get(k);
      constant += weight * cut.constant();
      tail += extra;
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += weight * cut.gradient()[j];
      }
    }
    return new Cut(answer.batch(), constant, gradient, tail);
  }

  /// The cut in which the scenarios beyond the quantile that was asked for count for more.
  private Cut cutBeyondAsked(BatchAnswer answer) {
    double inMean = risk.meanWeight();
    double inTail = risk.tailWeight();
    double[] gradient = answer.mean().gradient().clone();
    for (int j = 0; j < gradient.length; j++) {
      gradient[j] = inMean * gradient[j] + inTail * answer.tail().gradient()[j];
    }
    double constant = inMean * answer.mean().constant() + inTail * answer.tail().constant();
    return new Cut(answer.batch(), constant, gradient, inTail * answer.tail().tail());
  }

  /// Of each batch that has any, the cut that the decision violates most; of the others, their costs.
  private Evaluation infeasible(List<BatchAnswer> answers) {
    List<Cut> cuts = new ArrayList<>();
    for (BatchAnswer answer : answers) {
      if (!answer.isFeasible()) {
        cuts.addAll(answer.feasibility().subList(0, 1));
      } else if (!risk.isAverse()) {
        cuts.add(answer.mean());
      }
    }
    return new Evaluation(Double.POSITIVE_INFINITY, true, cuts);
  }
}
