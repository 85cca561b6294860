package dev.ledo.cli;

import dev.ledo.assay.space.Location;
import dev.ledo.assay.space.OrdinaryKriging;
import dev.ledo.core.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Estimates of the cells of a grid, in the order of [KrigeGrid].
final class KrigeCells {

  private static final int CHUNK = 2_048;
  private static final String STEP = "kriging";

  private final KrigeGrid grid;
  private final double[] values;
  private final double[] variances;

  private KrigeCells(KrigeGrid grid) {
    this.grid = grid;
    this.values = new double[Math.toIntExact((long) grid.cells())];
    this.variances = new double[values.length];
  }

  /// Estimates all cells. The result does not depend on how many threads work.
  ///
  /// @param progress is told how far the work is, and may stop it
  /// @return empty if the work was stopped
  static Optional<KrigeCells> estimate(
      OrdinaryKriging kriging, KrigeGrid grid, int threads, Progress progress) {
    var cells = new KrigeCells(grid);
    progress.started(STEP);
    boolean isDone = cells.fill(kriging, threads, progress);
    progress.finished(STEP);
    return isDone ? Optional.of(cells) : Optional.empty();
  }

  private boolean fill(OrdinaryKriging kriging, int threads, Progress progress) {
    int chunks = (values.length + CHUNK - 1) / CHUNK;
    var next = new AtomicInteger();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int worker = 0; worker < threads; worker++) {
        running.add(workers.submit(() -> work(kriging, next, chunks, progress)));
      }
      boolean isDone = isDone(running);
      if (!isDone) {
        next.set(chunks);
      }
      return isDone && !progress.isCancelled();
    }
  }

  private static boolean isDone(List<Future<?>> running) {
    try {
      for (Future<?> each : running) {
        each.get();
      }
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a cell could not be estimated", e.getCause());
    }
  }

  private void work(OrdinaryKriging kriging, AtomicInteger next, int chunks, Progress progress) {
    OrdinaryKriging.Points points = kriging.points();
    double[] out = new double[2];
    for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
      if (progress.isCancelled() || Thread.currentThread().isInterrupted()) {
        return;
      }
      int end = Math.min(values.length, (chunk + 1) * CHUNK);
      for (int cell = chunk * CHUNK; cell < end; cell++) {
        Location at = grid.at(cell);
        points.estimate(at.x(), at.y(), at.z(), out, 0);
        values[cell] = out[0];
        variances[cell] = out[1];
      }
      tell(progress, end);
    }
  }

  private synchronized void tell(Progress progress, int reached) {
    progress.reached(STEP, "%,d of %,d cells".formatted(reached, values.length));
  }

  KrigeGrid grid() {
    return grid;
  }

  int size() {
    return values.length;
  }

  /// Estimate of a cell; NaN where the equations are singular.
  double value(int cell) {
    return values[cell];
  }

  /// Expected squared error of a cell; NaN likewise.
  double variance(int cell) {
    return variances[cell];
  }

  /// How many cells have no estimate.
  long empty() {
    return Arrays.stream(values).filter(Double::isNaN).count();
  }

  /// How many cells are estimated below 0.
  long negative() {
    return Arrays.stream(values).filter(value -> value < 0).count();
  }

  /// The estimates there are.
  double[] known() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  /// Mean of the variances there are; NaN if there are none.
  double meanVariance() {
    return IntStream.range(0, variances.length)
        .mapToDouble(this::variance)
        .filter(variance -> !Double.isNaN(variance))
        .average()
        .orElse(Double.NaN);
  }
}
