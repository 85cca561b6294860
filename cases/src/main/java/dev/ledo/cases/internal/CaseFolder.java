package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.InputFile;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of a case folder, read defensively: bounded in size, number and depth, and never
/// through a link that leads out.
final class CaseFolder {

  private static final long LARGEST_FILE = 64L << 20;
  private static final long LARGEST_CASE = 128L << 20;
  private static final int MOST_FILES = 5_000;
  private static final int DEEPEST = 4;
  private static final List<String> HEADS = List.of("case.yaml", "case.yml");

  private final Path root;
  private final Problems problems;
  private final List<InputFile> inputs = new ArrayList<>();
  private final SortedMap<String, Path> listed = new TreeMap<>();
  private final List<String> refused = new ArrayList<>();
  private int entries;
  private long bytesRead;

  CaseFolder(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /// Name of the file that describes the case, however its letters are cased; found without a walk
  /// through the folder, which may be anything.
  Optional<String> findHead() {
    try (Stream<Path> entriesHere = Files.list(root)) {
      return entriesHere
          .map(CaseFolder::nameOf)
          .filter(name -> HEADS.contains(name.toLowerCase(Locale.ROOT)))
          .min(
              Comparator.comparing((String name) -> !name.equals(HEADS.getFirst()))
                  .thenComparing(Comparator.naturalOrder()));
    } catch (IOException | UncheckedIOException e) {
      add(CaseCode.C002, ".", unreadable(e));
      return Optional.empty();
    }
  }

  /// Paths of all files, relative to the folder and sorted; hidden files are left out.
  List<String> list() {
    walk(root, "", 1);
    return List.copyOf(listed.keySet());
  }

  /// Paths that were refused or could not be read.
  List<String> refused() {
    return List.copyOf(refused);
  }

  private void walk(Path folder, String prefix, int depth) {
    if (depth > DEEPEST) {
      refuse(CaseCode.C007, prefix, "folders are more than " + DEEPEST + " deep here");
      return;
    }
    try (Stream<Path> entriesHere = Files.list(folder)) {
      for (Path entry : entriesHere.sorted().toList()) {
        visit(entry, prefix, depth);
      }
    } catch (IOException | UncheckedIOException e) {
      refuse(CaseCode.C002, prefix.isEmpty() ? "." : prefix, unreadable(e));
    }
  }

  private void visit(Path entry, String prefix, int depth) {
    String name = prefix + nameOf(entry);
    if (nameOf(entry).startsWith(".")) {
      return;
    }
    if (++entries > MOST_FILES) {
      if (entries == MOST_FILES + 1) {
        add(CaseCode.C005, ".", "the folder holds more than " + MOST_FILES + " files");
      }
      return;
    }
    if (!Files.exists(entry)) {
      refuse(CaseCode.C002, name, "the link leads nowhere");
    } else if (Files.isSymbolicLink(entry) && !leadsInside(entry)) {
      refuse(CaseCode.C004, name, "the link leads out of the case folder");
    } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      walk(entry, name + "/", depth + 1);
    } else if (Files.isRegularFile(entry)) {
      list(name, entry);
    } else {
      refuse(CaseCode.C007, name, "this is neither a plain file nor a folder");
    }
  }

  private void list(String name, Path file) {
    if (listed.putIfAbsent(name, file) != null) {
      refuse(CaseCode.C007, name, "two files have names that look alike to this system");
    }
  }

  private static String nameOf(Path entry) {
    return String.valueOf(entry.getFileName());
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
    return readBytes(name).flatMap(bytes -> new TextDecoder(problems).decode(name, bytes));
  }

  /// The bytes of a listed file, if it can be read.
  Optional<byte[]> readBytes(String name) {
    Path file = listed.get(name);
    if (file == null) {
      add(CaseCode.C002, name, "there is no such file in the case folder");
      return Optional.empty();
    }
    try {
      long size = Files.size(file);
      if (size > LARGEST_FILE || bytesRead + size > LARGEST_CASE) {
        refuse(CaseCode.C003, name, tooLarge(size));
        return Optional.empty();
      }
      bytesRead += size;
      byte[] bytes = Files.readAllBytes(file);
      inputs.add(new InputFile(name, bytes.length, sha256(bytes)));
      return Optional.of(bytes);
    } catch (IOException e) {
      refuse(CaseCode.C002, name, unreadable(e));
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

  private void refuse(CaseCode code, String name, String message) {
    refused.add(name);
    add(code, name, message);
  }

  private static String unreadable(Exception e) {
    return e instanceof AccessDeniedException || e.getCause() instanceof AccessDeniedException
        ? "you are not allowed to read it"
        : "it cannot be read";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
