package dev.ledo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads real files with mutated bytes: the end is a case or a problem, never an exception or a
/// hang.
///
/// A failure names its seed and mutation; run the one seed again to see it.
class MutatedCaseTest {

  private static final int SEEDS = 20;
  private static final int MUTATIONS_PER_SEED = 1_000;

  private static final List<String> SPLICES =
      List.of(
          "\"",
          ",",
          "\n",
          "\r\n",
          ";",
          "[t]",
          "[t REO]",
          "..",
          "±",
          "<",
          ">",
          "1e309",
          "NaN",
          "-",
          "&a ",
          "*a",
          "[[[[[[[[[[",
          "{",
          "}",
          ": ",
          "- ",
          "\t",
          "\0",
          "\uFEFF",
          "\u2028",
          "2025-13",
          "99999999999",
          "%",
          "💎",
          "x_",
          "source",
          "WLD",
          "yes");

  private static final Map<String, byte[]> SAMPLES = samples();
  private static final List<String> NAMES = List.copyOf(SAMPLES.keySet());

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Timeout(120)
  void endsInACaseOrAProblem(int seed, @TempDir Path folder) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    restore(folder);
    for (int i = 0; i < MUTATIONS_PER_SEED; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      byte[] original = Objects.requireNonNull(SAMPLES.get(name));
      Files.write(folder.resolve(name), mutate(original, random));
      Reading reading;
      try {
        reading = new CaseReader(CaseFiles.SCHEMA).read(folder);
        reading.found().ifPresent(found -> CaseView.of(found).disputes());
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ", mutation " + i + " of " + name, e);
      }
      assertThat(reading.found().isPresent() || reading.problems().hasErrors()).isTrue();
      assertThat(reading.problems().sorted()).hasSizeLessThanOrEqualTo(Problems.LIMIT);
      reading.problems().sorted().stream().limit(20).forEach(MutatedCaseTest::assertReadable);
      Files.write(folder.resolve(name), original);
    }
  }

  private static void assertReadable(Problem problem) {
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.headline()).doesNotContain("\n").doesNotContain("Exception");
    assertThat(problem.render()).hasSizeLessThan(25_000);
  }

  private static void restore(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> sample : SAMPLES.entrySet()) {
      Files.write(folder.resolve(sample.getKey()), sample.getValue());
    }
  }

  private static byte[] mutate(byte[] bytes, RandomGenerator random) {
    byte[] result = bytes;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      int at = result.length == 0 ? 0 : random.nextInt(result.length);
      int length = Math.min(result.length - at, 1 + random.nextInt(12));
      result =
          switch (random.nextInt(6)) {
            case 0 -> splice(result, at, 0, new byte[] {(byte) random.nextInt(256)});
            case 1 ->
                splice(result, at, Math.min(1, length), new byte[] {(byte) random.nextInt(256)});
            case 2 -> splice(result, at, length, new byte[0]);
            case 3 -> splice(result, at, 0, Arrays.copyOfRange(result, at, at + length));
            case 4 -> Arrays.copyOf(result, at);
            default ->
                splice(
                    result,
                    at,
                    random.nextBoolean() ? 0 : length,
                    SPLICES.get(random.nextInt(SPLICES.size())).getBytes(StandardCharsets.UTF_8));
          };
    }
    return result;
  }

  private static byte[] splice(byte[] bytes, int at, int removed, byte[] inserted) {
    byte[] result = new byte[bytes.length - removed + inserted.length];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(inserted, 0, result, at, inserted.length);
    int tail = at + removed;
    System.arraycopy(bytes, tail, result, at + inserted.length, bytes.length - tail);
    return result;
  }

  /// The files of `first-steps`, so that a mutated reference finds its target.
  private static Map<String, byte[]> samples() {
    Path folder = Path.of("first-steps");
    var samples = new TreeMap<String, byte[]>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (!file.toString().endsWith(".md")) {
          samples.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }
}
