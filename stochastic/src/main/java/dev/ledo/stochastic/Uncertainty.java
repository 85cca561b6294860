package dev.ledo.stochastic;

import java.math.BigInteger;
import java.util.Optional;

/// What the random elements of a program may become, and how likely.
public interface Uncertainty {

  /// How many scenarios there are; empty if there are infinitely many.
  Optional<BigInteger> count();

  /// All scenarios.
  ///
  /// @throws IllegalStateException if there are infinitely many, or more than an `int` counts
  ScenarioSource all();

  /// Scenarios drawn independently, each as likely as the others.
  ///
  /// @param seed the same seed gives the same scenarios, and the first of many are the first of few
  ScenarioSource sample(long seed, int size);
}
