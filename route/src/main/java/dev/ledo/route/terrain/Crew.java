package dev.ledo.route.terrain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Threads that share work on a grid. The one that asks works along, so that a crew of one starts
/// none.
public final class Crew implements AutoCloseable {

  private final int size;
  private final ExecutorService others;

  /// @param size how many threads work, at least 1
  public Crew(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a crew of " + size);
    }
    this.size = size;
    this.others = Executors.newFixedThreadPool(Math.max(1, size - 1));
  }

  /// How many threads work.
  public int size() {
    return size;
  }

  /// A share of some work.
  @FunctionalInterface
  public interface Share {

    /// Does the share.
    ///
    /// @param member number of the thread that does it, from 0
    void work(int member);
  }

  /// Some of the rows of a grid.
  @FunctionalInterface
  public interface Rows {

    /// Does the work on some rows.
    ///
    /// @param from the first
    /// @param end the one after the last
    void work(int from, int end);
  }

  /// Lets each thread do its share; ends when all have ended.
  ///
  /// @throws RuntimeException the first that a share threw
  public void work(Share share) {
    List<Future<?>> working = new ArrayList<>();
    for (int member = 1; member < size; member++) {
      int number = member;
      working.add(others.submit(() -> share.work(number)));
    }
    Optional<RuntimeException> failure = Optional.empty();
    try {
      share.work(0);
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    }
    for (Future<?> future : working) {
      Optional<RuntimeException> other = await(future);
      failure = failure.or(() -> other);
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /// Lets each thread do as many of some rows, which are next to each other.
  ///
  /// @throws RuntimeException the first that a share threw
  public void work(int rows, Rows work) {
    work(member ->
        work.work((int) ((long) rows * member / size), (int) ((long) rows * (member + 1) / size)));
  }

  /// Waits for the end, also if interrupted. Tells how it failed.
  private static Optional<RuntimeException> await(Future<?> future) {
    boolean wasInterrupted = false;
    try {
      while (true) {
        try {
          future.get();
          return Optional.empty();
        } catch (InterruptedException _) {
          wasInterrupted = true;
        } catch (ExecutionException e) {
          return Optional.of(
              e.getCause() instanceof RuntimeException cause
                  ? cause
                  : new IllegalStateException("a thread of the crew failed", e.getCause()));
        }
      }
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    others.shutdown();
  }
}
