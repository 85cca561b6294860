package dev.ledo.core;

import java.util.Collection;
import java.util.Optional;

/// The word a person most likely meant.
public final class Nearest {

  private static final int LONGEST = 64;

  private Nearest() {}

  /// The candidate with the smallest edit distance (insertions, deletions, substitutions and swaps
  /// of neighbours), if that is at most a third of the word's length.
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    int bestDistance = Math.max(1, word.length() / 3) + 1;
    String best = null;
    for (String candidate : candidates.stream().sorted().toList()) {
      boolean tooDifferent = Math.abs(candidate.length() - word.length()) >= bestDistance;
      int distance = tooDifferent ? bestDistance : distance(word, candidate);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Optimal string alignment distance (restricted Damerau-Levenshtein).
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
