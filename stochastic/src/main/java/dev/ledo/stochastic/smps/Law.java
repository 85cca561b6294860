package dev.ledo.stochastic.smps;

import java.util.ArrayList;
import java.util.List;

/// How one part of the uncertain numbers behaves, apart from all others.
///
/// Targets are given by their numbers in [Chances].
sealed interface Law {

  /// One of several realisations comes, with all its values.
  ///
  /// @param name of the block or element, for messages
  record Discrete(String name, List<Realisation> realisations) implements Law {

    Discrete(String name) {
      this(name, new ArrayList<>());
    }
  }

  /// One number, equally likely anywhere in an interval.
  record Uniform(int target, Modifier modifier, double from, double to) implements Law {}

  /// One number, normally distributed.
  record Normal(int target, Modifier modifier, double mean, double variance) implements Law {}
}
