package dev.ledo.stochastic.smps;

import dev.ledo.core.Problems;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a two-stage program from a core, a time and a stoch file.
///
/// Fixed and free MPS format are both read, without being told which. All problems of all three
/// files are found in one pass.
///
/// @see docs/commands/stochastic.md
public final class SmpsReader {

  private SmpsReader() {}

  /// What reading three files came to.
  ///
  /// @param found the program; empty if there are errors
  public record Reading(Optional<SmpsProgram> found, Problems problems) {}

  /// Reads three files.
  ///
  /// @param core the deterministic program
  /// @param time where its periods start
  /// @param stoch what is uncertain
  public static Reading read(Path core, Path time, Path stoch) {
    var problems = new Problems();
    Core program = CoreReader.read(core, new Findings(core.toString(), problems));
    Periods periods = TimeReader.read(time, program, new Findings(time.toString(), problems));
    var findings = new Findings(stoch.toString(), problems);
    Chances chances = StochReader.read(stoch, program, periods, findings);
    if (problems.hasErrors()) {
      return new Reading(Optional.empty(), problems);
    }
    Optional<SmpsProgram> found = Assembly.of(program, periods, chances, findings);
    return new Reading(problems.hasErrors() ? Optional.empty() : found, problems);
  }
}
