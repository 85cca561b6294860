package dev.ledo.core;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// Files that appear under their names only when they are whole, also where a writer makes several.
///
/// Others see the old file or the new one. Nothing is left of a draft if the process is asked to
/// end meanwhile, and two that write one file do not write one draft.
public final class WholeFiles {

  private WholeFiles() {}

  /// Writes to a file of that name in a folder of its own.
  public interface Writer {
    /// Writes the draft, and beside it what belongs to it.
    void write(Path draft) throws IOException;
  }

  /// Writes lines of text.
  public interface TextWriter {
    /// Writes everything; the caller closes.
    void write(BufferedWriter out) throws IOException;
  }

  /// Lets a writer write, then gives what it wrote its place.
  ///
  /// @throws IOException if it cannot be written; the message says where
  public static void write(Path whole, Writer writer) throws IOException {
    refuseUnlessFile(whole);
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

  /// Writes a text as UTF-8. It is forced to the disk before it gets its name: a decision may hang
  /// on it, whereas a grid or a picture is made again.
  ///
  /// @throws IOException if it cannot be written; the message says where
  public static void writeText(Path whole, TextWriter text) throws IOException {
    write(
        whole,
        draft -> {
          try (BufferedWriter out = Files.newBufferedWriter(draft)) {
            text.write(out);
          }
          try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
          }
        });
  }

  /// Makes sure that a file can be written, before long work for it.
  ///
  /// @throws IOException if it cannot; the message says why
  public static void check(Path whole) throws IOException {
    refuseUnlessFile(whole);
    Files.delete(drafts(whole));
  }

  /// A draft would take the place of a device such as `/dev/null`.
  private static void refuseUnlessFile(Path whole) throws IOException {
    if (Files.exists(whole) && !Files.isRegularFile(whole)) {
      throw new IOException(
          "%s cannot be written: it is a %s"
              .formatted(whole, Files.isDirectory(whole) ? "folder" : "device or a pipe"));
    }
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
