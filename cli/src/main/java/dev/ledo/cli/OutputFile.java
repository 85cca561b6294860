package dev.ledo.cli;

import java.nio.file.Path;

/// Names of files that commands write.
final class OutputFile {

  private OutputFile() {}

  /// A file beside another: `a.csv` and `-lambdas.csv` make `a-lambdas.csv`.
  static Path beside(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
  }

  /// Whether two names are one file.
  static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
