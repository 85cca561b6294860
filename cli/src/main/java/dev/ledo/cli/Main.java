package dev.ledo.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    versionProvider = Main.Version.class,
    subcommands = {
      AssayCommand.class,
      BriefCommand.class,
      CheckCommand.class,
      PlanCommand.class,
      RiskCommand.class,
      RouteCommand.class,
      SchemaCommand.class,
      StochasticCommand.class
    },
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

  @Spec private CommandSpec spec;

  Main() {
    this.spec = CommandSpec.create();
  }

  /// Runs one command and ends the process with its exit code.
  ///
  /// @param args the words after `ledo`
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(Failure.execute(commandLine(out, err), args));
  }

  /// The command with its streams.
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
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
