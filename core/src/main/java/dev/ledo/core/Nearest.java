package dev.ledo.core;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The word a person most likely meant.
public final class Nearest {

  private static final int LONGEST = 64;

  private final String word;
  private final long letters;
  private final long[] ascii = new long[128];

  private Nearest(String word) {
    this.word = word;
    this.letters = letters(word);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < ascii.length) {
        ascii[word.charAt(i)] |= 1L << i;
      }
    }
  }

  /// The candidate with the smallest edit distance (insertions, deletions, substitutions and swaps
  /// of neighbours), if that is at most a third of the word's length; of equally near ones the
  /// first by alphabet.
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(new Nearest(word).among(candidates));
  }

  private @Nullable String among(Collection<String> candidates) {
    int bestDistance = Math.max(1, word.length() / 3) + 1;
    String best = null;
    for (String candidate : candidates) {
      boolean winsTie = best != null && candidate.compareTo(best) < 0;
      int most = winsTie ? bestDistance : bestDistance - 1;
      int distance = isFar(candidate, most) ? most + 1 : distance(candidate, most);
      if (distance <= most) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best;
  }

  /// A quick lower bound: each letter that only one of the two has costs at least one edit.
  private boolean isFar(String candidate, int most) {
    if (Math.abs(candidate.length() - word.length()) > most) {
      return true;
    }
    long others = letters(candidate);
    return Long.bitCount(letters & ~others) > most || Long.bitCount(others & ~letters) > most;
  }

  private static long letters(String text) {
    long set = 0;
    for (int i = 0; i < text.length(); i++) {
      set |= 1L << (text.charAt(i) & 63);
    }
    return set;
  }

  /// Optimal string alignment distance (restricted Damerau-Levenshtein) in one machine word per
  /// letter of the candidate (Hyyrö 2003, A bit-vector algorithm for computing Levenshtein and
  /// Damerau edit distances).
  ///
  /// @return more than `most` as soon as that is certain
  private int distance(String candidate, int most) {
    long last = 1L << (word.length() - 1);
    long up = -1;
    long down = 0;
    long diagonal = 0;
    long matchesBefore = 0;
    int distance = word.length();
    for (int i = 0; i < candidate.length(); i++) {
      long matches = matches(candidate.charAt(i));
      long swaps = ((~diagonal & matches) << 1) & matchesBefore;
      diagonal = (((matches & up) + up) ^ up) | matches | down | swaps;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      if (distance - (candidate.length() - 1 - i) > most) {
        return most + 1;
      }
      right = right << 1 | 1;
      up = left << 1 | ~(diagonal | right);
      down = right & diagonal;
      matchesBefore = matches;
    }
    return distance;
  }

  /// The positions of a letter in the word, one bit each.
  private long matches(char letter) {
    return letter < ascii.length ? ascii[letter] : positions(letter);
  }

  private long positions(char letter) {
    long positions = 0;
    for (int i = 0; i < word.length(); i++) {
      positions |= word.charAt(i) == letter ? 1L << i : 0;
    }
    return positions;
  }
}
