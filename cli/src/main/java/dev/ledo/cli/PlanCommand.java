package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.PlanStudy;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.program.PlanFailure;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.risk.FeedGap;
import dev.ledo.risk.Risk;
import java.io.PrintWriter;
import java.nio.file.Path;
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

/// `ledo plan`: the cheapest secure supply, in a calm world and over many futures.
@Command(
    name = "plan",
    description = "Find the cheapest supply, what independence costs, and what to build first.",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

  private static final int MOST_FUTURES = 100_000;

  @Parameters(paramLabel = "CASE", description = "Folder of the case.")
  private Path folder = Path.of(".");

  @Mixin private CaseDay day = new CaseDay();

  @Option(
      names = "--demand",
      paramLabel = "SCENARIO",
      description = "Meet the needs of this scenario instead of those without one.")
  private Optional<String> demand = Optional.empty();

  @Option(
      names = "--without",
      paramLabel = "ID",
      split = ",",
      description =
          "Leave out these feeds, offers, contracts, plants, modules, ways, stores, "
              + "targets or candidates.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--obey",
      paramLabel = "ID",
      split = ",",
      description = "Obey these prohibitions that the case only asks about.")
  private List<String> obeyed = new ArrayList<>();

  @Option(
      names = "--futures",
      paramLabel = "N",
      description = "How many futures; those of case.yaml by default, 0 for the calm world only.")
  private Optional<Integer> futures = Optional.empty();

  @Option(
      names = "--fresh",
      paramLabel = "N",
      description = "By how many other futures to judge the decision; as many by default.")
  private Optional<Integer> fresh = Optional.empty();

  @Option(
      names = "--played",
      paramLabel = "N",
      description = "In how many futures to play it without foresight; at most 40 by default.")
  private Optional<Integer> played = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads, the processor's by default; the result is the same for any number.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of what is drawn by chance; that of case.yaml by default.")
  private Optional<Long> seed = Optional.empty();

  @Mixin private ProgressOption progress = new ProgressOption();

  @Mixin private ProblemOptions show = new ProblemOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<CaseView> read = day.read(folder, show);
    return read.isPresent() ? plan(read.get()) : ExitCode.BAD_INPUT;
  }

  private int plan(CaseView view) {
    var reader = new PlanReader(view);
    if (!reader.asksForPlan()) {
      throw mistake("the case asks for no plan: set `plan_from` in case.yaml");
    }
    PlanOptions options = options(view);
    try {
      tell(view, options, study(reader, options, ask(view), progress.line()));
      return ExitCode.DONE;
    } catch (PlanFailure e) {
      spec.commandLine().getErr().println("ledo: " + e.getMessage());
      return ExitCode.BAD_INPUT;
    }
  }

  private static PlanResult study(
      PlanReader reader, PlanOptions options, Ask ask, ProgressLine steps) {
    steps.started("plan");
    try {
      PlanResult result = new PlanStudy(reader, options, ask, System::nanoTime, steps).run();
      steps.finished("plan");
      return result;
    } finally {
      steps.end();
    }
  }

  private void tell(CaseView view, PlanOptions options, PlanResult result) {
    PrintWriter out = spec.commandLine().getOut();
    List<FeedGap> gaps = Risk.of(view, view.theCase().info().elements()).feedGaps();
    if (show.json()) {
      out.println(new PlanDocument(view).of(folder, options, result, gaps).toPrettyString());
    } else {
      new PlanText(out, view).print(options, result, gaps);
    }
  }

  private PlanOptions options(CaseView view) {
    var wish = new PlanWish(view);
    PlanOptions options = wish.options(without, obeyed, demand);
    if (!wish.mistakes().isEmpty()) {
      throw mistake(String.join(System.lineSeparator(), wish.mistakes()));
    }
    return options;
  }

  private Ask ask(CaseView view) {
    futures.ifPresent(number -> require(number, 0, MOST_FUTURES, "--futures"));
    fresh.ifPresent(number -> require(number, 0, MOST_FUTURES, "--fresh"));
    played.ifPresent(number -> require(number, 0, MOST_FUTURES, "--played"));
    threads.ifPresent(number -> require(number, 1, MOST_FUTURES, "--threads"));
    Ask usual = Ask.of(view, threads.orElse(Runtime.getRuntime().availableProcessors()));
    int number = futures.orElse(usual.futures());
    return new Ask(
        number,
        fresh.orElse(number),
        Math.min(number, played.orElse(usual.played())),
        seed.orElse(usual.seed()),
        usual.risk(),
        usual.gap(),
        usual.threads());
  }

  private void require(int number, int least, int most, String option) {
    if (number < least || number > most) {
      throw mistake("%s %d is not %d to %,d".formatted(option, number, least, most));
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
