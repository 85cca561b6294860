package dev.ledo.cases;

import dev.ledo.cases.CaseReader.Reading;
import dev.ledo.cases.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small case on disk that a test changes file by file.
final class CaseFiles {

  static final Schema SCHEMA = Schema.load();

  private final Path folder;

  /// A case that has nothing wrong with it.
  CaseFiles(Path folder) {
    this.folder = folder;
    write(
        "case.yaml",
        """
        title: Test
        question: Where from?
        country: IND
        as_of: 2026-06-30
        elements: [Dy, Tb]
        """);
    write(
        "sources.csv",
        """
        id,publisher,title,published,series,edition,reliability,copy_of
        old,Survey,Tables,2025-03,survey,2025,primary,
        new,Survey,Tables,2026-03,survey,2026,primary,
        paper,Paper,Story,2026-05-04,,,secondary,
        """);
  }

  CaseFiles write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  CaseFiles write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  Reading read() {
    return new CaseReader(SCHEMA).read(folder);
  }

  Case get() {
    return read().usable().orElseThrow(() -> new AssertionError(read().problems().sorted()));
  }
}
