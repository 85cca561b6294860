package dev.ledo.cli;

import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.CaseView;
import dev.ledo.core.Element;
import dev.ledo.risk.Risk;
import dev.ledo.risk.RiskResult;
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

/// `ledo risk`: how concentrated supply is and how far a country depends on it.
@Command(
    name = "risk",
    description = "Show concentration per element and stage, import reliance and the feed gap.",
    mixinStandardHelpOptions = true)
final class RiskCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", description = "Folder of the case.")
  private Path folder = Path.of(".");

  @Mixin private CaseDay day = new CaseDay();

  @Option(
      names = "--element",
      paramLabel = "SYMBOL",
      split = ",",
      description = "Count these elements instead of the case's, such as Dy or Dy,Tb.")
  private List<String> symbols = new ArrayList<>();

  @Mixin private ProblemOptions show = new ProblemOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Element> elements = symbols.stream().map(this::element).toList();
    Optional<CaseView> read = day.read(folder, show);
    read.ifPresent(view -> tell(view, elements));
    return read.isPresent() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  /// @param elements those of the case if there are none
  private void tell(CaseView view, List<Element> elements) {
    CaseInfo info = view.theCase().info();
    RiskResult risk = Risk.of(view, elements.isEmpty() ? info.elements() : elements);
    PrintWriter out = spec.commandLine().getOut();
    if (show.json()) {
      out.println(new RiskDocument().of(folder, risk).toPrettyString());
    } else {
      new RiskText(out, view).print(info, risk);
    }
  }

  private Element element(String symbol) {
    return Element.find(symbol)
        .filter(Element.REE::contains)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "'%s' is not a rare earth; write a symbol such as Dy".formatted(symbol)));
  }
}
