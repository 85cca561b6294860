package dev.ledo.stochastic.smps;

import dev.ledo.core.Problems;
import java.nio.file.Files;
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
    var findings = new Findings(stoch.toString(), problems);
    Core program = CoreReader.read(core, new Findings(core.toString(), problems));
    if (program.rows() == 0 || program.columns() == 0) {
      return unread(problems, time, stoch);
    }
    Periods periods = TimeReader.read(time, program, new Findings(time.toString(), problems));
    if (periods.names.isEmpty()) {
      return unread(problems, stoch);
    }
    Chances chances = StochReader.read(stoch, program, periods, findings);
    if (problems.hasErrors()) {
      return new Reading(Optional.empty(), problems);
    }
    Optional<SmpsProgram> found = Assembly.of(program, periods, chances, findings);
    return new Reading(problems.hasErrors() ? Optional.empty() : found, problems);
  }

  /// Says of files whose names would all be unknown only whether they are there.
  private static Reading unread(Problems problems, Path... rest) {
    for (Path file : rest) {
      if (!Files.isReadable(file)) {
        new Findings(file.toString(), problems).add(SmpsCode.M001, "there is no such file");
      }
    }
    return new Reading(Optional.empty(), problems);
  }
}
