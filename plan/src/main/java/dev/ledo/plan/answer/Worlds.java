package dev.ledo.plan.answer;

import dev.ledo.plan.future.Futures;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.PlanProgram;
import dev.ledo.stochastic.ScenarioSource;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The futures of a plan, equally likely, as scenarios of its program.
///
/// Each is made when it is asked for; as many as fit into a fixed room are kept.
final class Worlds implements ScenarioSource {

  private static final long KEPT_NUMBERS = 16_000_000;

  private final Futures futures;
  private final PlanProgram program;
  private final int first;
  private final int size;
  private final AtomicReferenceArray<double @Nullable []> kept;

  /// @param first number of the first future
  Worlds(Futures futures, PlanProgram program, int first, int size) {
    this.futures = futures;
    this.program = program;
    this.first = first;
    this.size = size;
    long each = Math.max(1, program.randomElements());
    this.kept = new AtomicReferenceArray<>((int) Math.min(size, KEPT_NUMBERS / each));
  }

  /// The futures from a number on, with their program.
  static Worlds of(Futures futures, int first, int size) {
    return new Worlds(futures, PlanProgram.of(futures.calm(), futures.witnesses()), first, size);
  }

  /// The program of all of them.
  PlanProgram program() {
    return program;
  }

  /// Where they come from.
  Futures futures() {
    return futures;
  }

  /// Number of the future that a scenario is.
  int future(int scenario) {
    return first + scenario;
  }

  /// One of them.
  Network get(int scenario) {
    return futures.get(future(scenario));
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public double probability(int scenario) {
    return 1.0 / size;
  }

  @Override
  public void fill(int scenario, double[] values) {
    if (scenario >= kept.length()) {
      program.fill(get(scenario), values);
      return;
    }
    double[] known = kept.get(scenario);
    if (known == null) {
      known = new double[values.length];
      program.fill(get(scenario), known);
      kept.set(scenario, known);
    }
    System.arraycopy(known, 0, values, 0, values.length);
  }
}
