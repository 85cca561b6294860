package dev.ledo.stochastic;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Tells the watcher how far a run is, and when it must end.
final class Pace {

  private final LongSupplier nanoTime;
  private final long start;
  private final Settings settings;
  private final Watcher watcher;
  private final boolean offers;

  Pace(LongSupplier nanoTime, Settings settings, Watcher watcher) {
    this(nanoTime, nanoTime.getAsLong(), settings, watcher, true);
  }

  private Pace(
      LongSupplier nanoTime, long start, Settings settings, Watcher watcher, boolean offers) {
    this.nanoTime = nanoTime;
    this.start = start;
    this.settings = settings;
    this.watcher = watcher;
    this.offers = offers;
  }

  /// The same for a part of the scenarios, of which nothing is worth saving.
  Pace ofPart() {
    return new Pace(nanoTime, start, settings, watcher, false);
  }

  /// Hears nothing, and stops when this does.
  Watcher silently() {
    return new Watcher() {
      @Override
      public void heard(Iteration iteration) {}

      @Override
      public boolean isCancelled() {
        return watcher.isCancelled();
      }
    };
  }

  Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  /// What is left of the time allowed, at least a moment.
  Duration left() {
    Duration left = settings.time().minus(elapsed());
    return left.isPositive() ? left : Duration.ofMillis(1);
  }

  /// Offers what has been learnt.
  void offer(Supplier<SavedState> state) {
    if (offers) {
      watcher.offered(state);
    }
  }

  /// Reports a step.
  ///
  /// @return whether to go on
  boolean goesOn(int scenarios, int iterations, double lower, double upper, double sign) {
    double one = sign * lower;
    double other = sign * upper;
    Duration elapsed = elapsed();
    watcher.heard(
        new Iteration(scenarios, iterations, Math.min(one, other), Math.max(one, other), elapsed));
    return mayGoOn(iterations);
  }

  /// Whether no limit has been reached.
  boolean mayGoOn(int iterations) {
    return !watcher.isCancelled()
        && iterations < settings.iterations()
        && elapsed().compareTo(settings.time()) <= 0;
  }
}
