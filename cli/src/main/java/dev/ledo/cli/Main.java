package dev.ledo.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `ledo` command.
@Command(
    name = "ledo",
    header = "Where critical minerals can come from, and how sure that is.",
    description = "Start with: ledo brief cases/kachin",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but a gate the user set was not passed",
      "2:the words after `ledo` are off",
      "65:the case has errors, or no plan",
      "69:something needed is missing",
      "70:a defect in Ledo"
    })
public final class Main implements Runnable {

  private static final CommandTree LEDO =
      CommandTree.of(
          "ledo",
          Main::new,
          CommandTree.of(
              "assay",
              AssayCommand::new,
              CommandTree.of("lambdas", AssayLambdasCommand::new),
              CommandTree.of("krige", AssayKrigeCommand::new)),
          CommandTree.of("brief", BriefCommand::new),
          CommandTree.of("check", CheckCommand::new),
          CommandTree.of("plan", PlanCommand::new),
          CommandTree.of("risk", RiskCommand::new),
          CommandTree.of(
              "route",
              RouteCommand::new,
              CommandTree.of("cost", RouteCostCommand::new),
              CommandTree.of("roads", RouteRoadsCommand::new),
              CommandTree.of("mountains", RouteMountainsCommand::new)),
          CommandTree.of("schema", SchemaCommand::new),
          CommandTree.of("stochastic", StochasticCommand::new));

  @Spec private CommandSpec spec;

  Main() {
    this.spec = CommandSpec.create();
  }

  /// Runs one command and ends the process with its exit code.
  ///
  /// @param args the words after `ledo`
  public static void main(String[] args) {
    // What is printed has points before decimals whatever the machine's language.
    Locale.setDefault(Locale.ROOT);
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    // To return is faster: System.exit looks for a logger in every jar first.
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /// Runs one command.
  ///
  /// @param words those after `ledo`
  /// @return its exit code
  static int run(PrintWriter out, PrintWriter err, String... words) {
    return Failure.execute(commandLine(out, err, words), words);
  }

  /// The command with its streams, as far as these words need it.
  static CommandLine commandLine(PrintWriter out, PrintWriter err, String... words) {
    return OptionValues.readBy(LEDO.lineFor(List.of(words)))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new Mistake())
        .setExecutionExceptionHandler(new Failure());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: ledo brief CASE");
  }

  /// The version as the manifest of the jar states it.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"ledo " + text()};
    }

    static String text() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
          .orElse("development");
    }
  }
}
