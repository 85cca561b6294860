package dev.ledo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A case of the project copied to where a test may change it.
final class CaseCopy {

  private CaseCopy() {}

  /// Copies all files of a case, with their folders.
  ///
  /// @param to made if it is not there
  /// @return `to`
  static Path of(Path theCase, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> all = Files.walk(theCase)) {
      for (Path each : (Iterable<Path>) all.skip(1)::iterator) {
        Files.copy(each, to.resolve(theCase.relativize(each).toString()));
      }
    }
    return to;
  }
}
