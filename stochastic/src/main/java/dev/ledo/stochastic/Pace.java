package dev.ledo.stochastic;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Tells the watcher how far a run is, and when it must end.
final class Pace {

  private final LongSupplier nanoTime;
  private final long start;
  private final Settings settings;
  private final Watcher watcher;

  Pace(LongSupplier nanoTime, Settings settings, Watcher watcher) {
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.settings = settings;
    this.watcher = watcher;
  }

  Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  /// What is left of the time allowed, at least a moment.
  Duration left() {
    Duration left = settings.time().minus(elapsed());
    return left.isPositive() ? left : Duration.ofMillis(1);
  }

  /// Reports a step.
  ///
  /// @return whether to go on
  boolean goesOn(int scenarios, int iterations, double lower, double upper, double sign) {
    double one = sign * lower;
    double other = sign * upper;
    Duration elapsed = elapsed();
    watcher.heard(
        new Iteration(
            scenarios, iterations, Math.min(one, other), Math.max(one, other), elapsed));
    return !watcher.isCancelled()
        && iterations < settings.iterations()
        && elapsed.compareTo(settings.time()) <= 0;
  }
}
