package dev.ledo.stochastic.smps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Walks through the lines of an SMPS file, within limits.
final class SmpsFile {

  /// Longest line read, in characters; the format needs 61.
  static final int LINE_LIMIT = 100_000;

  /// Largest file read, in bytes.
  static final long SIZE_LIMIT = 1L << 30;

  private SmpsFile() {}

  /// What reads a file's lines.
  interface Reader {

    /// Takes a line that starts in column 1.
    ///
    /// @return whether it is a section's header
    boolean header(Line line);

    /// Takes a record.
    void data(Line line);
  }

  /// Reads up to ENDATA.
  ///
  /// @return whether the file could be read to its end
  static boolean read(Path path, Findings findings, Reader reader) {
    try {
      if (Files.isRegularFile(path) && Files.size(path) > SIZE_LIMIT) {
        findings.add(SmpsCode.M002, Files.size(path) + " bytes are more than " + SIZE_LIMIT);
        return false;
      }
      try (var lines =
          new BufferedReader(
              new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
        return read(lines, findings, reader);
      }
    } catch (NoSuchFileException _) {
      findings.add(SmpsCode.M001, "there is no such file");
    } catch (IOException e) {
      findings.add(SmpsCode.M001, "cannot be read: " + e.getMessage());
    }
    return false;
  }

  private static boolean read(BufferedReader lines, Findings findings, Reader reader)
      throws IOException {
    var text = new StringBuilder();
    int number = 1;
    for (; readLine(lines, text); number++) {
      if (text.length() > LINE_LIMIT || text.indexOf("\0") >= 0) {
        findings.add(SmpsCode.M003, number, "the line is longer than text or holds a zero byte");
        return false;
      }
      String line = number == 1 ? withoutMark(text.toString()) : text.toString();
      if (Line.isSilent(line)) {
        continue;
      }
      Line record = Line.of(number, line);
      if (record.isFlush() && record.token(0).is("ENDATA")) {
        return true;
      }
      if (!(record.isFlush() && reader.header(record))) {
        reader.data(record);
      }
    }
    findings.add(SmpsCode.M004, Math.max(1, number - 1), "the file ends without ENDATA");
    return true;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /// The next line without its end, cut a little above the limit.
  private static boolean readLine(BufferedReader lines, StringBuilder text) throws IOException {
    text.setLength(0);
    int c = lines.read();
    if (c < 0) {
      return false;
    }
    for (; c >= 0 && c != '\n'; c = lines.read()) {
      if (text.length() <= LINE_LIMIT) {
        text.append((char) c);
      }
    }
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\r') {
      text.setLength(last);
    }
    return true;
  }
}
