package dev.ledo.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NearestTest {

  private static final List<String> SITES = List.of("pangwa", "chipwe", "myitkyina", "ledo");

  @Test
  void findsTheWordThatWasMeant() {
    assertThat(Nearest.to("panwga", SITES)).contains("pangwa");
    assertThat(Nearest.to("chipwi", SITES)).contains("chipwe");
    assertThat(Nearest.to("mytkyna", SITES)).contains("myitkyina");
  }

  @Test
  void staysSilentWhenNothingIsNear() {
    assertThat(Nearest.to("kuantan", SITES)).isEmpty();
    assertThat(Nearest.to("", SITES)).isEmpty();
    assertThat(Nearest.to("x".repeat(10_000), SITES)).isEmpty();
  }

  @Test
  void ofEquallyNearWordsTheFirstByAlphabetIsNamed() {
    assertThat(Nearest.to("lado", List.of("lido", "ledo", "lzdo"))).contains("ledo");
  }

  /// Against a plain table of distances.
  @Test
  void agreesWithTheSlowVersion() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 2_000; i++) {
      String word = word(random);
      List<String> candidates = Stream.generate(() -> word(random)).limit(8).toList();
      assertThat(Nearest.to(word, candidates)).isEqualTo(slow(word, candidates));
    }
  }

  private static String word(RandomGenerator random) {
    return random
        .ints(1 + random.nextInt(9), 'a', 'd')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Optional<String> slow(String word, List<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparing((String candidate) -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  @Test
  @Timeout(5)
  void aThousandTypingMistakesInThreeThousandIdsTakeNoTime() {
    List<String> ids = IntStream.range(0, 3_000).mapToObj(i -> "site-number-" + i * 7).toList();
    for (int i = 0; i < 1_000; i++) {
      assertThat(Nearest.to("sitte-nmber-" + i * 5, ids)).isPresent();
    }
  }
}
