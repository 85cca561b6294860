package dev.ledo.stochastic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/// For how many solves in a row each cut of a master has not mattered.
final class IdleCuts {

  /// Slack, relative to nothing, from which on a cut does not matter.
  private static final double SLACK = 1e-6;

  private int[] solves = new int[64];
  private int size;

  int size() {
    return size;
  }

  /// Takes note of new cuts.
  void add(int count) {
    if (size + count > solves.length) {
      solves = Arrays.copyOf(solves, 2 * (size + count));
    }
    Arrays.fill(solves, size, size + count, 0);
    size += count;
  }

  /// Takes note of a solve.
  ///
  /// @param slack of each cut
  void note(IntToDoubleFunction slack) {
    for (int c = 0; c < size; c++) {
      solves[c] = slack.applyAsDouble(c) > SLACK ? solves[c] + 1 : 0;
    }
  }

  /// Takes out the cuts that have not mattered for some solves; the others close up.
  BitSet take(int forSolves) {
    BitSet taken = new BitSet(size);
    int kept = 0;
    for (int c = 0; c < size; c++) {
      if (solves[c] >= forSolves) {
        taken.set(c);
      } else {
        solves[kept++] = solves[c];
      }
    }
    size = kept;
    return taken;
  }
}
