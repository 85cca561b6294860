package dev.ledo.cli;

import dev.ledo.highs.Highs;
import dev.ledo.stochastic.Decomposition;
import dev.ledo.stochastic.Extensive;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.Result.Status;
import dev.ledo.stochastic.RiskMeasure;
import dev.ledo.stochastic.SampleAverage;
import dev.ledo.stochastic.SampleAverage.UnsolvedSample;
import dev.ledo.stochastic.SampleBounds;
import dev.ledo.stochastic.SampleBounds.Plan;
import dev.ledo.stochastic.SavedState;
import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.Uncertainty;
import dev.ledo.stochastic.smps.SmpsProgram;
import dev.ledo.stochastic.smps.SmpsReader;
import dev.ledo.stochastic.smps.SmpsReader.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledo stochastic`: solves anybody's two-stage program in the SMPS format.
@Command(
    name = "stochastic",
    description = "Solve a two-stage stochastic program in the SMPS format.",
    mixinStandardHelpOptions = true)
final class StochasticCommand implements Callable<Integer> {

  /// More scenarios than this are not gone through one by one.
  private static final BigInteger MOST = BigInteger.valueOf(5_000_000);

  @Parameters(
      arity = "1..3",
      paramLabel = "FILE",
      description = "The files BASE.cor, BASE.tim and BASE.sto, or BASE for all three.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--extensive",
      description = "Solve one large program with all scenarios instead of decomposing.")
  private boolean extensive;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads, the processor's by default; the result is the same for any number.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--cvar",
      paramLabel = "A,W",
      description = "Minimise (1-W) mean + W mean of the worst 1-A of all cases, such as 0.9,0.5.")
  private String cvar = "";

  @Option(
      names = "--gap",
      paramLabel = "G",
      description = "Relative gap at which to stop, 1e-7 by default.")
  private double gap = Settings.DEFAULT.gap();

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "Draw N scenarios, again and again, and give bounds with confidence.")
  private Optional<Integer> samples = Optional.empty();

  @Option(
      names = "--replications",
      paramLabel = "M",
      description = "Samples for the bound, 10 by default; 0 solves one sample only.")
  private int replications = 10;

  @Option(
      names = "--evaluation",
      paramLabel = "N",
      description = "Fresh scenarios for the decision's value, ten times --samples by default.")
  private Optional<Integer> evaluation = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of what is drawn by chance, 1 by default.")
  private long seed = 1;

  @Option(names = "--time", paramLabel = "SECONDS", description = "Stop after so long.")
  private Optional<Integer> seconds = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "STATE",
      description = "Keep in this file what has been learnt, to go on from later.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--resume",
      paramLabel = "STATE",
      description = "Go on from what was kept in this file.")
  private Optional<Path> resume = Optional.empty();

  @Option(names = "--json", description = "Write one JSON document instead of text.")
  private boolean json;

  @Mixin private ProgressOption progress = new ProgressOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Settings settings = settings();
    List<Path> three = three();
    Reading reading = SmpsReader.read(three.get(0), three.get(1), three.get(2));
    var document = new StochasticDocument(three, reading.problems(), settings);
    TableProblems.print(reading.problems(), spec.commandLine().getErr());
    if (reading.found().isEmpty()) {
      return end(document, ExitCode.BAD_INPUT);
    }
    SmpsProgram found = reading.found().get();
    document.program(found);
    check(found);
    return solve(Highs.load(), found, settings, document);
  }

  private List<Path> three() {
    return switch (files.size()) {
      case 1 -> List.of(sibling(".cor"), sibling(".tim"), sibling(".sto"));
      case 3 -> files;
      default -> throw mistake("give the three files BASE.cor BASE.tim BASE.sto, or BASE alone");
    };
  }

  private Path sibling(String ending) {
    return Path.of(files.getFirst() + ending);
  }

  private Settings settings() {
    require(gap >= 0, "--gap %s is not a gap of 0 or more", gap);
    require(threads.orElse(1) >= 1, "--threads %s is no number of threads", threads.orElse(1));
    require(seconds.orElse(0) >= 0, "--time %s is no time", seconds.orElse(0));
    require(replications != 1, "--replications %s is too few for an interval", replications);
    int processors = Runtime.getRuntime().availableProcessors();
    try {
      return Settings.DEFAULT
          .withRisk(risk())
          .withGap(gap)
          .withThreads(threads.orElse(processors))
          .withTime(seconds.map(Duration::ofSeconds).orElse(Settings.DEFAULT.time()));
    } catch (IllegalArgumentException e) {
      throw mistake(String.valueOf(e.getMessage()));
    }
  }

  private void require(boolean sound, String message, Object value) {
    if (!sound) {
      throw mistake(message.formatted(value));
    }
  }

  private RiskMeasure risk() {
    if (cvar.isEmpty()) {
      return RiskMeasure.MEAN;
    }
    String[] parts = cvar.split(",");
    require(parts.length <= 2, "--cvar %s is not two numbers such as 0.9,0.5", cvar);
    try {
      double level = Double.parseDouble(parts[0].strip());
      double weight = parts.length > 1 ? Double.parseDouble(parts[1].strip()) : 1;
      return new RiskMeasure(weight, level);
    } catch (NumberFormatException _) {
      throw mistake("--cvar %s is not two numbers such as 0.9,0.5".formatted(cvar));
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void check(SmpsProgram found) {
    int drawn = samples.orElse(1);
    require(drawn >= 1 && drawn <= MOST.intValue(), "--samples %s is not 1 to 5 million", drawn);
    boolean keeps = save.isPresent() || resume.isPresent();
    require(!(draws() && keeps), "--save and --resume are for %s: say --replications 0", "one run");
    require(
        save.map(file -> Files.isDirectory(file.toAbsolutePath().resolveSibling(""))).orElse(true),
        "--save %s: there is no such folder",
        save.map(Path::toString).orElse(""));
    Optional<BigInteger> count = found.uncertainty().count();
    boolean tooMany = count.isEmpty() || count.get().compareTo(MOST) > 0;
    if (tooMany && samples.isEmpty()) {
      throw mistake(
          "there are %s scenarios, too many to go through: say --samples N"
              .formatted(StochasticText.count(count)));
    }
    if (isOneProgram(found) && (draws() || keeps)) {
      throw mistake(
          (extensive ? "--extensive" : "a program with whole numbers in the second stage")
              + " is solved once: leave out --save, --resume, or say --replications 0");
    }
  }

  /// Whether all scenarios make one program: as asked, or because cuts cannot describe the whole
  /// numbers of a second stage.
  private boolean isOneProgram(SmpsProgram found) {
    return extensive || found.program().second().columns().integers() > 0;
  }

  /// Whether many samples are to be drawn.
  private boolean draws() {
    return samples.isPresent() && replications > 0;
  }

  private int solve(Highs highs, SmpsProgram found, Settings settings, StochasticDocument document)
      throws IOException {
    var watcher = new StochasticWatcher(progress.line(), save);
    try {
      if (draws()) {
        return estimate(highs, found, settings, document, watcher);
      }
      Uncertainty uncertainty = found.uncertainty();
      ScenarioSource source =
          samples.isPresent() ? uncertainty.sample(seed, samples.get()) : uncertainty.all();
      Result result = solve(highs, found, source, settings, watcher);
      watcher.saveLast();
      document.result(result, isOneProgram(found) ? "extensive" : "decomposition");
      return end(document, exitCode(result.status()));
    } finally {
      watcher.end();
    }
  }

  private Result solve(
      Highs highs,
      SmpsProgram found,
      ScenarioSource source,
      Settings settings,
      StochasticWatcher watcher) {
    if (isOneProgram(found)) {
      return new Extensive(highs, System::nanoTime).solve(found.program(), source, settings);
    }
    var decomposition = new Decomposition(highs, System::nanoTime);
    if (resume.isEmpty()) {
      return decomposition.solve(found.program(), source, settings, watcher);
    }
    try (var in = Files.newBufferedReader(resume.get())) {
      SavedState state = SavedState.read(in);
      return decomposition.resume(found.program(), source, settings, watcher, state);
    } catch (NoSuchFileException _) {
      throw mistake("--resume %s: there is no such file".formatted(resume.get()));
    } catch (IOException | IllegalArgumentException e) {
      throw mistake("--resume %s: %s".formatted(resume.get(), e.getMessage()));
    }
  }

  private int estimate(
      Highs highs,
      SmpsProgram found,
      Settings settings,
      StochasticDocument document,
      StochasticWatcher watcher) {
    Plan plan = plan();
    long start = System.nanoTime();
    try {
      SampleBounds bounds =
          new SampleAverage(highs, System::nanoTime)
              .estimate(found.program(), found.uncertainty(), settings, plan, watcher);
      document.estimate(bounds, plan, Duration.ofNanos(System.nanoTime() - start));
      return end(document, ExitCode.DONE);
    } catch (UnsolvedSample e) {
      document.failure(e.status(), String.valueOf(e.getMessage()));
      return end(document, exitCode(e.status()));
    }
  }

  private Plan plan() {
    int size = samples.orElseThrow();
    try {
      return new Plan(seed, size, replications, evaluation.orElse(Math.max(2, 10 * size)));
    } catch (IllegalArgumentException e) {
      throw mistake(String.valueOf(e.getMessage()));
    }
  }

  private static int exitCode(Status status) {
    return switch (status) {
      case OPTIMAL -> ExitCode.DONE;
      case STOPPED, INFEASIBLE, UNBOUNDED -> ExitCode.GATE_FAILED;
      case FAILED -> ExitCode.DEFECT;
    };
  }

  private int end(StochasticDocument document, int exitCode) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(document.node().toPrettyString());
    } else if (exitCode != ExitCode.BAD_INPUT) {
      new StochasticText(out).print(document.node());
    }
    return exitCode;
  }
}
