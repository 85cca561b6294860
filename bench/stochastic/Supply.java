import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.Extensive;
import dev.ledo.stochastic.Iteration;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.TwoStageProgram;
import dev.ledo.stochastic.Watcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Solves the made-up supply network, or writes it out for `supply.py`.
///
///     java Supply.java solve SCENARIOS GAP THREADS [extensive]
///     java Supply.java write SCENARIOS FILE
final class Supply {

  private static final long SEED = 1;

  private Supply() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    var network = new SupplyNetwork(SEED);
    var futures = new Futures(SEED);
    int scenarios = Integer.parseInt(arguments[1]);
    if (arguments[0].equals("write")) {
      try (var out = new PrintStream(Files.newOutputStream(Path.of(arguments[2])))) {
        new SupplyJson(out).write(network, futures, scenarios);
      }
      return;
    }
    var built = new SupplyProgram(network);
    Settings settings =
        Settings.DEFAULT
            .withGap(Double.parseDouble(arguments[2]))
            .withThreads(Integer.parseInt(arguments[3]));
    ScenarioSource source = built.scenarios(futures, scenarios);
    boolean whole = arguments.length > 4;
    report(built.program(), solve(built.program(), source, settings, whole));
  }

  private static Result solve(
      TwoStageProgram program, ScenarioSource source, Settings settings, boolean whole) {
    Highs highs = Highs.load();
    return whole
        ? new Extensive(highs, System::nanoTime).solve(program, source, settings)
        : new Decomposition(highs, System::nanoTime).solve(program, source, settings, watcher());
  }

  private static Watcher watcher() {
    boolean said = System.getenv("PROGRESS") != null;
    return new Watcher() {
      @Override
      public void heard(Iteration iteration) {
        if (said) {
          System.err.println(iteration);
        }
      }
    };
  }

  /// One line of words and numbers in turn, for scripts.
  private static void report(TwoStageProgram program, Result result) throws IOException {
    var counts = result.counts();
    System.out.printf(
        "scenarios %d status %s lower %.9e upper %.9e gap %.2e iterations %d cuts %d solves %d"
            + " solver %d steps %d fallbacks %d rows %d columns %d wall %.2f cpu %.2f peakMB %d%n",
        counts.scenarios(),
        result.status(),
        result.lower(),
        result.upper(),
        result.gap(),
        counts.iterations(),
        counts.cuts(),
        counts.effort().solves(),
        counts.effort().solverCalls(),
        counts.effort().steps(),
        counts.effort().fallbacks(),
        program.second().rows().size(),
        program.second().columns().size(),
        sinceStart(),
        cpuSeconds(),
        peakMegabytes());
    if (System.getenv("DECISION") != null) {
      result.firstStage().forEach((name, value) -> System.err.printf("%s\t%.4f%n", name, value));
    }
  }

  private static double sinceStart() {
    var start = ProcessHandle.current().info().startInstant().orElseThrow();
    return java.time.Duration.between(start, java.time.Instant.now()).toMillis() / 1e3;
  }

  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
  }

  private static long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
