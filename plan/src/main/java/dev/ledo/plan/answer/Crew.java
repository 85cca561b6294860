package dev.ledo.plan.answer;

import dev.ledo.plan.program.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Does numbered pieces of work by several hands at once.
///
/// Pieces are put into the same shares whatever the number of threads, and each share is done in
/// order by a tool of its own, so that the results are the same too.
final class Crew {

  private static final int SHARES = 8;

  private final int threads;
  private final Supplier<Boolean> cancelled;

  /// @param cancelled asked before each piece
  Crew(int threads, Supplier<Boolean> cancelled) {
    this.threads = threads;
    this.cancelled = cancelled;
  }

  /// One piece of work with a tool.
  interface Work<H, T> {
    T piece(H tool, int number);
  }

  /// Results by number of the piece.
  ///
  /// @throws CancellationException if it was asked to stop
  <H extends Tool, T> List<T> work(int pieces, Supplier<H> tool, Work<H, T> work) {
    List<Callable<List<T>>> shares = new ArrayList<>();
    int number = Math.min(SHARES, pieces);
    for (int s = 0; s < number; s++) {
      int from = (int) ((long) pieces * s / number);
      int to = (int) ((long) pieces * (s + 1) / number);
      shares.add(() -> share(from, to, tool, work));
    }
    return gather(shares);
  }

  /// Results by number of the piece, for work that needs no tool.
  <T> List<T> work(int pieces, IntFunction<T> piece) {
    Tool none = () -> {};
    return work(pieces, () -> none, (tool, k) -> piece.apply(k));
  }

  private <H extends Tool, T> List<T> share(int from, int to, Supplier<H> tool, Work<H, T> work) {
    List<T> results = new ArrayList<>();
    try (H held = tool.get()) {
      for (int k = from; k < to; k++) {
        if (cancelled.get()) {
          throw new CancellationException("asked to stop");
        }
        results.add(work.piece(held, k));
      }
    }
    return results;
  }

  private <T> List<T> gather(List<Callable<List<T>>> shares) {
    try (ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads))) {
      List<T> all = new ArrayList<>();
      for (Future<List<T>> done : executor.invokeAll(shares)) {
        all.addAll(done.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
