package dev.ledo.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears under its name only when it is whole.
final class OutputFile implements AutoCloseable {

  private final Path whole;
  private final Path draft;
  private final BufferedWriter writer;

  private OutputFile(Path whole, Path draft, BufferedWriter writer) {
    this.whole = whole;
    this.draft = draft;
    this.writer = writer;
  }

  /// Begins a file; what is there under its name stays until [#keep].
  ///
  /// @throws IOException if it cannot be written; the message says where
  static OutputFile open(Path whole) throws IOException {
    Path draft = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      BufferedWriter writer = Files.newBufferedWriter(draft);
      draft.toFile().deleteOnExit();
      return new OutputFile(whole, draft, writer);
    } catch (IOException e) {
      throw new IOException("%s cannot be written: no such folder or no right".formatted(whole), e);
    }
  }

  BufferedWriter writer() {
    return writer;
  }

  /// Gives the file its name.
  void keep() throws IOException {
    writer.close();
    Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(draft);
  }

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
