package dev.ledo.brief.section;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// Names of quantities of the table of facts, such as `import-reliance-re-heavy`, in words.
final class QuantityWords {

  private static final Map<String, String> WORDS =
      Map.of(
          "re", "rare earth",
          "ree", "rare earth",
          "hree", "heavy rare earth",
          "lree", "light rare earth",
          "ndpr", "Nd and Pr",
          "nd", "Nd",
          "pr", "Pr",
          "dy", "Dy",
          "tb", "Tb",
          "china", "China");

  private QuantityWords() {}

  /// In words, short forms spelt out; `N-1` stays as it is written elsewhere.
  static String of(String quantity) {
    return Arrays.stream(quantity.replace("n-1-", "N\u2011one-").split("-"))
        .map(word -> WORDS.getOrDefault(word, word))
        .collect(Collectors.joining(" "))
        .replace("N\u2011one", "N-1");
  }
}
