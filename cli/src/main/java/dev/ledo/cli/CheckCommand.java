package dev.ledo.cli;

import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.cases.schema.Schema;
import dev.ledo.route.drive.CaseFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledo check`: finds all that is wrong with a case in one pass.
@Command(
    name = "check",
    description = "Find all that is wrong with a case, in one pass.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", description = "Folder of the case.")
  private Path folder = Path.of(".");

  @Option(names = "--strict", description = "Fail on warnings too.")
  private boolean strict;

  @Mixin private ProblemOptions show = new ProblemOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Reading reading = new CaseReader(Schema.load()).read(folder);
    boolean isUsable = reading.usable().isPresent();
    CaseFiles.problems(folder).forEach(reading.problems()::add);
    show.print(folder, reading, spec.commandLine().getOut());
    if (!isUsable) {
      return ExitCode.BAD_INPUT;
    }
    boolean failed = strict && reading.problems().warnings() > 0;
    return failed ? ExitCode.GATE_FAILED : ExitCode.DONE;
  }
}
