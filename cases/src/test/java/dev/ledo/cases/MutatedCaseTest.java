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
import java.util.TreeSet;
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
          "yes",
          "\"a\nb\"",
          "\u001B[2J",
          "\u0085",
          "- {",
          "? ",
          "<<:",
          "!!int ",
          "%YAML 3.0\n");

  /// A small case as a whole, so that a mutated reference finds its target.
  private static final Map<String, byte[]> SMALL = files(Path.of("first-steps"));

  /// Larger files, each mutated beside an intact `case.yaml` only.
  private static final Map<String, byte[]> LARGE = files(Path.of("kachin"));

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Timeout(120)
  void endsInACaseOrAProblem(int seed, @TempDir Path folder) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    boolean whole = seed % 2 == 0;
    Map<String, byte[]> samples = whole ? SMALL : LARGE;
    List<String> names = List.copyOf(new TreeSet<>(samples.keySet()));
    for (String name : whole ? names : List.of("case.yaml")) {
      Files.write(folder.resolve(name), Objects.requireNonNull(samples.get(name)));
    }
    for (int i = 0; i < MUTATIONS_PER_SEED; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] original = Objects.requireNonNull(samples.get(name));
      Path file = folder.resolve(name);
      Files.write(file, mutate(original, random));
      check("seed " + seed + ", mutation " + i + " of " + name, folder);
      if (whole || name.equals("case.yaml")) {
        Files.write(file, original);
      } else {
        Files.delete(file);
      }
    }
  }

  private static void check(String mutation, Path folder) {
    Reading reading;
    try {
      reading = new CaseReader(CaseFiles.SCHEMA).read(folder);
      reading.found().ifPresent(found -> CaseView.of(found).disputes());
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(mutation, e);
    }
    assertThat(reading.found().isPresent() || reading.problems().hasErrors()).isTrue();
    assertThat(reading.problems().sorted()).hasSizeLessThanOrEqualTo(Problems.LIMIT);
    reading.problems().sorted().stream().limit(20).forEach(MutatedCaseTest::assertReadable);
  }

  private static void assertReadable(Problem problem) {
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.headline()).doesNotContain("\n").doesNotContain("Exception");
    assertThat(problem.render()).hasSizeLessThan(25_000);
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

  private static Map<String, byte[]> files(Path folder) {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".md")) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
