package dev.ledo.highs;

import java.time.Duration;

/// How long a solve may take, over all its attempts.
final class Deadline {

  private static final double NANOS_PER_SECOND = 1e9;

  private double limitSeconds = Double.POSITIVE_INFINITY;
  private long startNanos;

  /// @throws IllegalArgumentException if it is not positive
  void setLimit(Duration limit) {
    if (!limit.isPositive()) {
      throw new IllegalArgumentException("time limit " + limit + " is not positive");
    }
    limitSeconds = limit.toSeconds() + limit.toNanosPart() / NANOS_PER_SECOND;
  }

  boolean isSet() {
    return limitSeconds < Double.POSITIVE_INFINITY;
  }

  void start() {
    if (isSet()) {
      startNanos = System.nanoTime();
    }
  }

  double secondsLeft() {
    double passed = (System.nanoTime() - startNanos) / NANOS_PER_SECOND;
    return Math.max(0, limitSeconds - passed);
  }
}
