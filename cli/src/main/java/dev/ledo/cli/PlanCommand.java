package dev.ledo.cli;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.highs.HighsUnavailable;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.PlanStudy;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
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

  private static final double MILLION = 1e6;

  @Parameters(paramLabel = "CASE", description = "Folder of the case.")
  private Path folder = Path.of(".");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Use only what was published by this day.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--futures",
      paramLabel = "N",
      description = "How many futures; those of `case.yaml` unless given, 0 for the calm one only.")
  private Optional<Integer> futures = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", description = "At most so many threads.")
  private int threads = 2;

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      defaultValue = "AUTO",
      description = "auto, plain or none: a line that moves, plain lines, or nothing.")
  private ProgressLine.How progress = ProgressLine.How.AUTO;

  @Mixin private ProblemOptions show = new ProblemOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Reading reading = new CaseReader(Schema.load()).read(folder);
    Optional<Case> usable = reading.usable();
    if (usable.isEmpty()) {
      show.print(folder, reading, err);
      return ExitCode.BAD_INPUT;
    }
    Case read = usable.get();
    CaseView view = CaseView.of(read, asOf.orElse(read.info().asOf()));
    var reader = new PlanReader(view);
    if (!reader.asksForPlan()) {
      throw new ParameterException(
          spec.commandLine(), "the case asks for no plan: `plan_from` is not set in case.yaml");
    }
    Ask usual = Ask.of(view, threads);
    Ask ask = futures.map(usual::withFutures).orElse(usual);
    var steps = new ProgressLine(progress, err);
    steps.started("plan");
    try {
      PlanResult result =
          new PlanStudy(reader, PlanOptions.FREE, ask, System::nanoTime, steps).run();
      steps.finished("plan");
      steps.end();
      print(result, spec.commandLine().getOut());
      return ExitCode.DONE;
    } catch (HighsUnavailable e) {
      steps.end();
      err.println("ledo: error: " + e.getMessage());
      return ExitCode.MISSING;
    }
  }

  private static void print(PlanResult result, PrintWriter out) {
    out.println(
        "If nothing goes wrong: %.1f million USD".formatted(result.calm().costUsd() / MILLION));
    for (PlanResult.Uncertain uncertain : result.uncertain().stream().toList()) {
      out.println(
          "Over many futures: %.1f million USD"
              .formatted(uncertain.decision().riskUsd() / MILLION));
      uncertain
          .decision()
          .steps()
          .forEach(step -> out.println("  " + step.number() + " " + step.module().about()));
    }
  }
}
