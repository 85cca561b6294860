package dev.ledo.stochastic;

import dev.ledo.highs.Highs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Asks the scenarios in threads of this process.
///
/// Batches are dealt to lanes, and each lane has one session of the solver and works through its
/// batches in order. The number of lanes depends on the number of batches only, so that the answers
/// are the same, bit by bit, for any number of threads.
final class ThreadExecutor implements ScenarioExecutor {

  private static final int LANES = 16;

  private final Highs highs;
  private final TwoStageProgram program;
  private final ScenarioSource source;
  private final Batches batches;
  private final @Nullable BatchSolver[] lanes;
  private Optional<Vertex> vertex = Optional.empty();
  private final ExecutorService threads;

  ThreadExecutor(
      Highs highs, TwoStageProgram program, ScenarioSource source, Batches batches, int threads) {
    this.highs = highs;
    this.program = program;
    this.source = source;
    this.batches = batches;
    this.lanes = new BatchSolver[Math.min(LANES, batches.count())];
    this.threads =
        Executors.newFixedThreadPool(
            Math.clamp(threads, 1, lanes.length),
            Thread.ofPlatform().name("scenarios-", 0).daemon().factory());
  }

  @Override
  public List<BatchAnswer> ask(Question question, List<Integer> asked) {
    if (lanes[0] == null) {
      vertex = solver(0).findVertex(question.x());
    }
    List<List<Integer>> places = new ArrayList<>();
    for (int lane = 0; lane < lanes.length; lane++) {
      places.add(new ArrayList<>());
    }
    for (int place = 0; place < asked.size(); place++) {
      places.get(asked.get(place) % lanes.length).add(place);
    }
    @Nullable BatchAnswer[] answers = new BatchAnswer[asked.size()];
    List<Callable<Void>> work = new ArrayList<>();
    for (int lane = 0; lane < lanes.length; lane++) {
      int number = lane;
      work.add(() -> {
        for (int place : places.get(number)) {
          answers[place] = solver(number).answer(question, asked.get(place));
        }
        return null;
      });
    }
    run(work);
    return List.of(Arrays.copyOf(answers, answers.length, BatchAnswer[].class));
  }

  private BatchSolver solver(int lane) {
    @Nullable BatchSolver known = lanes[lane];
    if (known == null) {
      known = new BatchSolver(highs, program, source, batches);
      known.standAt(vertex);
      lanes[lane] = known;
    }
    return known;
  }

  private void run(List<Callable<Void>> work) {
    try {
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SolverFailure("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.close();
    for (@Nullable BatchSolver lane : lanes) {
      if (lane != null) {
        lane.close();
      }
    }
  }
}
