package dev.ledo.highs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What concerns the whole process is seen from outside.
class ProcessIT {

  private static final List<String> NATIVE = List.of("--enable-native-access=ALL-UNNAMED");

  @TempDir private Path folder;

  /// The memory of a process that holds little, touched from the start, so that what grows is
  /// HiGHS'.
  private static final List<String> SMALL =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xms40m",
          "-Xmx40m",
          "-XX:+AlwaysPreTouch");

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
  void solvingAgainDoesNotGrowTheProcess() throws Exception {
    ChildProcess.Result result = ChildProcess.run(folder, SMALL, Resolving.class, "200000");

    assertThat(result.exit()).as(result.errors()).isZero();
    assertThat(Long.parseLong(result.output().strip())).isLessThan(2L << 20);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
  void openingAndClosingDoesNotGrowTheProcess() throws Exception {
    ChildProcess.Result result = ChildProcess.run(folder, SMALL, Opening.class, "3000");

    assertThat(result.exit()).as(result.errors()).isZero();
    assertThat(Long.parseLong(result.output().strip())).isLessThan(2L << 20);
  }

  /// HiGHS 1.12 prints while it solves some of these knapsacks.
  @Test
  void nothingIsPrinted() throws Exception {
    ChildProcess.Result result = ChildProcess.run(folder, NATIVE, Searching.class);

    assertThat(result).isEqualTo(new ChildProcess.Result(0, "done\n", ""));
  }

  /// The library names the folder it is started in as a place of the system's libraries. The JVM
  /// looks at a file lying there, and warns, but does not load it.
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "the library is so on Linux only")
  void librariesLyingAboutAreNotLoaded() throws Exception {
    for (String name : Platform.LINUX_X86_64.systemLibraries()) {
      Files.writeString(folder.resolve(name), "not what the system means by it");
    }

    ChildProcess.Result result = ChildProcess.run(folder, NATIVE, Searching.class);

    assertThat(result.exit()).as(result.errors()).isZero();
    assertThat(result.output()).isEqualTo("done\n");
  }

  @Test
  void javaThatForbidsNativeCodeIsToldHowToAllowIt() throws Exception {
    ChildProcess.Result result =
        ChildProcess.run(folder, List.of("--illegal-native-access=deny"), Searching.class);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.errors())
        .contains(
            "Java was told not to run native code; start it with"
                + " --enable-native-access=ALL-UNNAMED.");
  }

  /// Solves one program again and again from its last basis.
  static final class Resolving {

    private Resolving() {}

    public static void main(String[] arguments) throws IOException {
      int times = Integer.parseInt(arguments[0]);
      LinearModel model = RandomModels.recourse(new Random(1), 12, 8);
      var random = new Random(2);
      try (LinearSession session = Highs.load().open(model)) {
        resolve(session, random, times / 10);
        long before = residentBytes();
        resolve(session, random, times);
        System.out.println(residentBytes() - before);
      }
    }

    private static void resolve(LinearSession session, Random random, int times) {
      double[] duals = new double[session.rows()];
      for (int time = 0; time < times; time++) {
        session.setRowBounds(
            random.nextInt(session.rows()), random.nextInt(80), Double.POSITIVE_INFINITY);
        if (session.resolve() != Outcome.OPTIMAL) {
          throw new IllegalStateException(session.failure().message());
        }
        session.copyDuals(duals);
      }
    }
  }

  /// Opens, solves and closes.
  static final class Opening {

    private Opening() {}

    public static void main(String[] arguments) throws IOException {
      int times = Integer.parseInt(arguments[0]);
      open(times / 3);
      long before = residentBytes();
      open(times);
      System.out.println(residentBytes() - before);
    }

    private static void open(int times) {
      Highs highs = Highs.load();
      for (int time = 0; time < times; time++) {
        LinearModel model = RandomModels.recourse(new Random(time % 10), 40, 25);
        try (LinearSession session = highs.open(model)) {
          session.resolve();
        }
      }
    }
  }

  /// Searches for whole numbers.
  static final class Searching {

    private Searching() {}

    public static void main(String[] arguments) {
      for (int seed = 0; seed < 150; seed++) {
        try (IntegerSession session =
            Highs.load().openInteger(IntegerSessionTest.knapsack(new Random(seed)))) {
          session.solve();
        }
      }
      System.out.println("done");
    }
  }

  private static long residentBytes() throws IOException {
    String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
    return Long.parseLong(pages) * 4096;
  }
}
