package dev.ledo.cli;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.highs.HighsUnavailable;
import dev.ledo.plan.IndependenceCurve;
import dev.ledo.plan.Network;
import dev.ledo.plan.Plan;
import dev.ledo.plan.PlanOptions;
import dev.ledo.plan.PlanReader;
import dev.ledo.plan.Stage;
import dev.ledo.plan.UncertainPlan;
import dev.ledo.stochastic.Iteration;
import dev.ledo.stochastic.RiskMeasure;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final int STEPS = 5;

  @Parameters(paramLabel = "CASE", description = "Folder of the case.")
  private Path folder = Path.of(".");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Use only what was published by this day.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--demand",
      paramLabel = "SCENARIO",
      description = "Demand scenario; the rows of `needs` without one unless given.")
  private String scenario = "";

  @Option(
      names = "--without",
      paramLabel = "ID",
      split = ",",
      description = "Feeds, offers, plants, modules or ways that may not be used.")
  private Set<String> without = Set.of();

  @Option(
      names = "--futures",
      paramLabel = "N",
      description = "How many futures; those of `case.yaml` unless given, 0 for the calm one only.")
  private Optional<Integer> futures = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", description = "At most so many threads.")
  private int threads = 2;

  @Option(
      names = "--from",
      paramLabel = "COUNTRY",
      description = "Country to be independent of (default: ${DEFAULT-VALUE}).")
  private String country = "CHN";

  @Mixin private ProblemOptions show = new ProblemOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Reading reading = new CaseReader(Schema.load()).read(folder);
    Optional<Case> usable = reading.usable();
    if (usable.isEmpty()) {
      show.print(folder, reading, spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    Case read = usable.get();
    CaseView view = CaseView.of(read, asOf.orElse(read.info().asOf()));
    Optional<Network> network =
        new PlanReader(view).read(new PlanOptions(without, Set.of(), scenario, List.of()));
    if (network.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "the case asks for no plan: `plan_from` is not set in case.yaml");
    }
    try {
      answer(view, network.get());
      return ExitCode.DONE;
    } catch (HighsUnavailable e) {
      spec.commandLine().getErr().println("ledo: error: " + e.getMessage());
      return ExitCode.MISSING;
    }
  }

  private void answer(CaseView view, Network network) {
    PrintWriter out = spec.commandLine().getOut();
    Plan calm = Plan.of(network);
    List<IndependenceCurve> curves = curves(view, network);
    Optional<UncertainPlan> uncertain = uncertain(view, network);
    if (show.json()) {
      out.println(new PlanDocument().of(folder, calm, curves, uncertain).toPrettyString());
    } else {
      new PlanText(out).print(view.theCase().info(), calm, curves, uncertain);
    }
  }

  private List<IndependenceCurve> curves(CaseView view, Network network) {
    Country from =
        Country.find(country)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(), "no country has the code '" + country + "'"));
    var curves = new ArrayList<IndependenceCurve>();
    Element element = view.theCase().info().elements().getFirst();
    for (Stage stage : List.of(Stage.MINING, Stage.SEPARATION, Stage.MAGNET)) {
      curves.add(IndependenceCurve.of(network, element, stage, from, STEPS));
    }
    return curves;
  }

  private Optional<UncertainPlan> uncertain(CaseView view, Network network) {
    var head = view.theCase().rows("case").getFirst();
    int number = futures.orElse(head.integer("scenarios"));
    if (number <= 0) {
      return Optional.empty();
    }
    double weight = head.amount("tail_weight").mid() / 100;
    double tail = head.amount("tail").mid() / 100;
    var ask =
        new UncertainPlan.Ask(
            number,
            view.theCase().info().seed(),
            new RiskMeasure(weight, 1 - tail),
            1e-3,
            threads,
            Optional.empty());
    PrintWriter err = spec.commandLine().getErr();
    return Optional.of(UncertainPlan.of(view, network, ask, System::nanoTime, i -> report(err, i)));
  }

  private static void report(PrintWriter err, Iteration iteration) {
    err.println(
        "ledo: %d decisions tried, cost %.0f to %.0f million USD, %.0f s"
            .formatted(
                iteration.number(),
                iteration.lower(),
                iteration.upper(),
                iteration.elapsed().toMillis() / 1000.0));
  }
}
