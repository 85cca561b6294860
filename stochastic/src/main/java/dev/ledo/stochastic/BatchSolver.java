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
/// Scenarios are solved in order, each from the vertex where it ended last time, so that the
/// answers depend on nothing but the questions asked before. For one thread at a time.
public final class BatchSolver implements AutoCloseable {

  private static final int POOL = 1_000;

  private final ScenarioModel model;
  private final Recourse recourse;
  private final Batches batches;

  /// By batch and scenario, where the scenario ended last time.
  private final @Nullable Vertex[][] vertices;

  /// Vertices in use, each once.
  private final Map<Vertex, Vertex> pool = new HashMap<>();

  private int scenarios;
  private Optional<Vertex> standing = Optional.empty();
  private Effort before = Effort.NONE;

  /// Opens a session.
  public BatchSolver(Highs highs, TwoStageProgram program, ScenarioSource source, Batches batches) {
    this.model = new ScenarioModel(program, source);
    this.recourse = new Recourse(highs, model);
    this.batches = batches;
    this.vertices = new Vertex[batches.count()][];
  }

  /// Asks the scenarios of a batch.
  public BatchAnswer answer(Question question, int batch) {
    return new Pass(question, batch).run();
  }

  /// A vertex from which every scenario can be reached in steps: that of the first one; empty if
  /// costs or matrix vary.
  Optional<Vertex> findVertex(double[] x) {
    if (!recourse.programVaries()) {
      model.load(0);
      if (recourse.solve(x, Optional.empty(), true) == Outcome.OPTIMAL) {
        standing = Optional.of(recourse.vertex());
      }
    }
    return standing;
  }

  /// Begins the first scenario at a vertex found by another.
  void standAt(Optional<Vertex> vertex) {
    standing = vertex;
  }

  private @Nullable Vertex[] verticesOf(int batch) {
    @Nullable Vertex[] known = vertices[batch];
    if (known == null) {
      known = new Vertex[batches.size(batch)];
      vertices[batch] = known;
      scenarios += known.length;
    }
    return known;
  }

  /// The same vertex as one that is in use, if there is one.
  private Vertex shared(Vertex vertex) {
    if (pool.size() > 2 * scenarios + POOL) {
      pool.clear();
      for (@Nullable Vertex @Nullable [] batch : vertices) {
        if (batch != null) {
          share(batch);
        }
      }
    }
    return pool.computeIfAbsent(vertex, v -> v);
  }

  private void share(@Nullable Vertex[] batch) {
    for (@Nullable Vertex used : batch) {
      if (used != null) {
        pool.put(used, used);
      }
    }
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
    private final double[] sum;
    private final double[] gradient;
    private final List<Cut> each = new ArrayList<>();
    private Optional<Cut> feasibility = Optional.empty();
    private double constant;

    Pass(Question question, int batch) {
      this.question = question;
      this.batch = batch;
      this.start = batches.start(batch);
      this.costs = new double[batches.size(batch)];
      this.sum = new double[question.x().length];
      this.gradient = new double[question.x().length];
    }

    /// Stops at the first scenario without a second stage, for then the others' costs say nothing.
    BatchAnswer run() {
      @Nullable Vertex[] last = verticesOf(batch);
      for (int k = 0; k < costs.length && feasibility.isEmpty(); k++) {
        model.load(start + k);
        boolean known = last[k] != null;
        Optional<Vertex> from = known ? Optional.ofNullable(last[k]) : standing;
        take(k, recourse.solve(question.x(), from, known));
        last[k] = shared(recourse.vertex());
        standing = Optional.ofNullable(last[k]);
      }
      Effort effort = recourse.effort().minus(before);
      before = recourse.effort();
      return new BatchAnswer(
          batch, costs, new Cut(batch, constant, sum, 0), each, feasibility, effort);
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
      double own = recourse.addCut(gradient);
      double weight = question.weight(start + k);
      constant += weight * own;
      for (int j = 0; j < sum.length; j++) {
        sum[j] += weight * gradient[j];
      }
      if (question.everyCut()) {
        each.add(new Cut(batch, own, gradient.clone(), 0));
      }
    }

    private void infeasible(int k) {
      double[] ray = new double[gradient.length];
      Optional<Double> own = recourse.addFeasibilityCut(ray);
      feasibility = own.map(constantOfRay -> new Cut(Cut.FEASIBILITY, constantOfRay, ray, 0));
      if (feasibility.isEmpty()) {
        throw new SolverFailure("scenario " + (start + k) + ": no usable proof of infeasibility");
      }
    }
  }
}
