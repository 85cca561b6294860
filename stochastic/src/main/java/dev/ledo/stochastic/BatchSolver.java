package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import dev.ledo.highs.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers for the scenarios of some batches, always the same ones, with one session of the solver.
///
/// Scenarios are solved in order, each from the vertex where it ended last time, so that the answers
/// depend on nothing but the questions asked before.
final class BatchSolver implements AutoCloseable {

  private final ScenarioModel model;
  private final Recourse recourse;
  private final Batches batches;
  private final @Nullable Vertex[][] vertices;
  private final Map<Vertex, Vertex> pool = new HashMap<>();
  private Optional<Vertex> standing = Optional.empty();
  private long fallbacks;
  private long solverCalls;

  BatchSolver(Highs highs, TwoStageProgram program, ScenarioSource source, Batches batches) {
    this.model = new ScenarioModel(program, source);
    this.recourse = new Recourse(highs, model);
    this.batches = batches;
    this.vertices = new Vertex[batches.count()][];
  }

  BatchAnswer answer(Question question, int batch) {
    return new Pass(question, batch).run();
  }

  private @Nullable Vertex[] verticesOf(int batch) {
    @Nullable Vertex[] known = vertices[batch];
    if (known == null) {
      known = new Vertex[batches.size(batch)];
      vertices[batch] = known;
    }
    return known;
  }

  @Override
  public void close() {
    recourse.close();
  }

  /// One batch, one question.
  private final class Pass {

    private final Question question;
    private final int batch;
    private final int start;
    private final double[] costs;
    private final double[] meanGradient;
    private final double[] tailGradient;
    private final double[] gradient;
    private final List<Cut> each = new ArrayList<>();
    private final List<Cut> feasibility = new ArrayList<>();
    private double meanConstant;
    private double tailConstant;
    private double tailMass;
    private long steps;

    Pass(Question question, int batch) {
      this.question = question;
      this.batch = batch;
      this.start = batches.start(batch);
      this.costs = new double[batches.size(batch)];
      this.meanGradient = new double[question.x().length];
      this.tailGradient = new double[question.x().length];
      this.gradient = new double[question.x().length];
    }

    BatchAnswer run() {
      @Nullable Vertex[] last = verticesOf(batch);
      for (int k = 0; k < costs.length; k++) {
        model.load(start + k);
        boolean known = last[k] != null;
        Optional<Vertex> from = known ? Optional.ofNullable(last[k]) : standing;
        Outcome outcome = recourse.solve(question.x(), from, known);
        steps += recourse.steps();
        take(k, outcome);
        last[k] = pool.computeIfAbsent(recourse.vertex(), v -> v);
        standing = Optional.of(recourse.vertex());
      }
      var effort =
          new Effort(
              costs.length,
              recourse.solverCalls() - solverCalls,
              steps,
              recourse.fallbacks() - fallbacks);
      fallbacks = recourse.fallbacks();
      solverCalls = recourse.solverCalls();
      return new BatchAnswer(
          batch,
          costs,
          new Cut(batch, meanConstant, meanGradient, 0),
          new Cut(batch, tailConstant, tailGradient, tailMass),
          each,
          feasibility,
          effort);
    }

    private void take(int k, Outcome outcome) {
      switch (outcome) {
        case OPTIMAL -> optimal(k);
        case INFEASIBLE -> infeasible(k);
        case UNBOUNDED -> throw new UnboundedRecourse(start + k);
        case FAILED ->
            throw new SolverFailure("scenario " + (start + k) + ": " + recourse.failure());
      }
    }

    private void optimal(int k) {
      costs[k] = recourse.value();
      Arrays.fill(gradient, 0);
      double constant = recourse.addCut(1, gradient);
      double probability = model.source.probability(start + k);
      meanConstant += probability * constant;
      addTo(meanGradient, probability);
      if (costs[k] > question.eta()) {
        tailConstant += probability * constant;
        tailMass += probability;
        addTo(tailGradient, probability);
      }
      if (question.everyCut()) {
        each.add(new Cut(batch, constant, gradient.clone(), 0));
      }
    }

    private void addTo(double[] sum, double factor) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += factor * gradient[j];
      }
    }

    private void infeasible(int k) {
      costs[k] = Double.POSITIVE_INFINITY;
      double[] ray = new double[gradient.length];
      double constant =
          recourse
              .addFeasibilityCut(ray)
              .orElseThrow(
                  () -> new SolverFailure("scenario " + (start + k) + ": no usable proof"));
      feasibility.add(new Cut(Cut.FEASIBILITY, constant, ray, 0));
    }
  }
}
