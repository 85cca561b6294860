package dev.ledo.highs.internal;

import java.time.Duration;

/// How long a solve may take, over all its attempts.
public final class Deadline {

  private static final double NANOS_PER_SECOND = 1e9;

  private double limitSeconds = Double.POSITIVE_INFINITY;
  private long startNanos;

  /// Sets the time of each solve that follows.
  ///
  /// @throws IllegalArgumentException if it is not positive
  public void setLimit(Duration limit) {
    if (!limit.isPositive()) {
      throw new IllegalArgumentException("time limit " + limit + " is not positive");
    }
    limitSeconds = limit.toSeconds() + limit.toNanosPart() / NANOS_PER_SECOND;
  }

  public boolean isSet() {
    return limitSeconds < Double.POSITIVE_INFINITY;
  }

  public void start() {
    if (isSet()) {
      startNanos = System.nanoTime();
    }
  }

  public double secondsLeft() {
    double passed = (System.nanoTime() - startNanos) / NANOS_PER_SECOND;
    return Math.max(0, limitSeconds - passed);
  }
}
