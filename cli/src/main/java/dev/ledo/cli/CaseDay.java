package dev.ledo.cli;

import dev.ledo.cases.Case;
import dev.ledo.cases.CaseReader;
import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.schema.Schema;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The day as of which a command reads its case: the case's own, unless told.
final class CaseDay {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Use only what was published by this day, such as 2025-06-30.")
  private Optional<LocalDate> day = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /// Whether the user names a day.
  boolean isTold() {
    return day.isPresent();
  }

  /// Reads a case as of the day.
  ///
  /// @return empty if it has errors, which are then shown on the standard error of the command
  Optional<CaseView> read(Path folder, ProblemOptions show) {
    return view(folder, new CaseReader(Schema.load()).read(folder), show);
  }

  /// The same of a case that has been read.
  Optional<CaseView> view(Path folder, Reading reading, ProblemOptions show) {
    Optional<Case> usable = reading.usable();
    if (usable.isEmpty()) {
      show.print(folder, reading, command.commandLine().getErr());
    }
    return usable.map(read -> CaseView.of(read, day.orElse(read.info().asOf())));
  }
}
