package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.InputFile;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a case folder, read defensively: bounded in size, number and depth, and never
/// through a link that leads out.
final class CaseFolder {

  private static final long LARGEST_FILE = 64L << 20;
  private static final long LARGEST_CASE = 512L << 20;
  private static final int MOST_FILES = 5_000;
  private static final int DEEPEST = 4;

  private final Path root;
  private final Problems problems;
  private final List<InputFile> inputs = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();
  private int entries;
  private long bytesRead;

  CaseFolder(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /// Paths of all files, relative to the folder and sorted; hidden files are left out.
  List<String> list() {
    var names = new ArrayList<String>();
    try {
      walk(root.toRealPath(), "", 1, names);
    } catch (IOException e) {
      problems.add(unreadable(".", e));
    }
    listed.addAll(names);
    return names.stream().sorted().toList();
  }

  private void walk(Path folder, String prefix, int depth, List<String> names) throws IOException {
    if (depth > DEEPEST) {
      add(CaseCode.C007, prefix, "folders are more than " + DEEPEST + " deep here");
      return;
    }
    try (Stream<Path> entriesHere = Files.list(folder)) {
      for (Path entry : entriesHere.sorted().toList()) {
        visit(entry, prefix, depth, names);
      }
    }
  }

  private void visit(Path entry, String prefix, int depth, List<String> names) throws IOException {
    String name = prefix + entry.getFileName();
    if (entry.getFileName().toString().startsWith(".")) {
      return;
    }
    if (++entries > MOST_FILES) {
      if (entries == MOST_FILES + 1) {
        add(CaseCode.C005, ".", "the folder holds more than " + MOST_FILES + " files");
      }
      return;
    }
    if (!Files.exists(entry)) {
      add(CaseCode.C002, name, "the link leads nowhere");
    } else if (Files.isSymbolicLink(entry) && !leadsInside(entry)) {
      add(CaseCode.C004, name, "the link leads out of the case folder");
    } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      walk(entry, name + "/", depth + 1, names);
    } else if (Files.isRegularFile(entry)) {
      names.add(name);
    } else {
      add(CaseCode.C007, name, "this is neither a plain file nor a folder");
    }
  }

  private boolean leadsInside(Path link) {
    try {
      return link.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /// The text of a listed file, if it can be read as text.
  Optional<TextFile> read(String name) {
    if (!listed.contains(name)) {
      add(CaseCode.C002, name, "there is no such file in the case folder");
      return Optional.empty();
    }
    Path file = root.resolve(name);
    try {
      long size = Files.size(file);
      bytesRead += size;
      if (size > LARGEST_FILE || bytesRead > LARGEST_CASE) {
        add(CaseCode.C003, name, tooLarge(size));
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      inputs.add(new InputFile(name, bytes.length, sha256(bytes)));
      return new TextDecoder(problems).decode(name, bytes);
    } catch (IOException e) {
      problems.add(unreadable(name, e));
      return Optional.empty();
    }
  }

  private static String tooLarge(long size) {
    return size > LARGEST_FILE
        ? "the file has %d MB; at most %d are read".formatted(size >> 20, LARGEST_FILE >> 20)
        : "with this file the case has more than %d MB".formatted(LARGEST_CASE >> 20);
  }

  /// The files read so far.
  List<InputFile> inputs() {
    return List.copyOf(inputs);
  }

  private void add(CaseCode code, String name, String message) {
    problems.add(Problem.of(code, Place.of(name), message));
  }

  private static Problem unreadable(String name, IOException e) {
    return Problem.of(
        CaseCode.C002, Place.of(name), "cannot be read: " + e.getClass().getSimpleName());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
