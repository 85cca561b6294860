package dev.ledo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Files that appear under their names only when they are whole, also where a writer makes several.
/// Nothing is left of a draft if the process is asked to end meanwhile.
final class WholeFiles {

  private WholeFiles() {}

  /// Writes to a file of that name in a folder of its own.
  interface Writer {
    void write(Path draft) throws IOException;
  }

  /// Lets a writer write, then gives what it wrote its place.
  ///
  /// @throws IOException if it cannot be written; the message says where
  static void write(Path whole, Writer writer) throws IOException {
    Path folder = whole.toAbsolutePath().resolveSibling("");
    Path drafts = drafts(whole);
    Path main = drafts.resolve(whole.getFileName());
    drafts.toFile().deleteOnExit();
    main.toFile().deleteOnExit();
    try {
      write(whole, main, writer);
      for (Path draft : list(drafts)) {
        Files.move(draft, folder.resolve(draft.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (Path left : list(drafts)) {
        Files.delete(left);
      }
      Files.delete(drafts);
    }
  }

  private static void write(Path whole, Path draft, Writer writer) throws IOException {
    try {
      writer.write(draft);
    } catch (IOException e) {
      throw new IOException("%s cannot be written: %s".formatted(whole, e.getMessage()), e);
    }
  }

  /// Makes sure that a file can be written, before long work for it.
  ///
  /// @throws IOException if it cannot; the message says why
  static void check(Path whole) throws IOException {
    if (Files.isDirectory(whole)) {
      throw new IOException("%s cannot be written: it is a folder".formatted(whole));
    }
    Files.delete(drafts(whole));
  }

  private static Path drafts(Path whole) throws IOException {
    try {
      return Files.createTempDirectory(whole.toAbsolutePath().resolveSibling(""), ".ledo-");
    } catch (IOException e) {
      throw new IOException("%s cannot be written: no such folder or no right".formatted(whole), e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
