package dev.ledo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds out how a text is encoded by reading all of it: UTF-16 with its mark, UTF-8, else
/// Windows-1252.
final class TextCharset {

  private static final int LONGEST_LINE = 1_000_000;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextCharset() {}

  /// The encoding; empty if the file is no text, or has a line of more than a million characters.
  static Optional<Charset> of(Path path) throws IOException {
    List<Charset> candidates =
        isUtf16(path) ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, WINDOWS);
    for (Charset charset : candidates) {
      Optional<Boolean> isText = findIsText(path, charset);
      if (isText.isPresent()) {
        return isText.filter(Boolean::booleanValue).map(_ -> charset);
      }
    }
    return Optional.empty();
  }

  /// Whether a file is text; empty if it is not in this encoding.
  private static Optional<Boolean> findIsText(Path path, Charset charset) throws IOException {
    try (Reader in = Files.newBufferedReader(path, charset)) {
      return Optional.of(isText(in));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static boolean isUtf16(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] mark = in.readNBytes(2);
      return mark.length == 2
          && ((mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE)
              || (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF));
    }
  }

  private static boolean isText(Reader in) throws IOException {
    char[] buffer = new char[1 << 16];
    int length = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      for (int i = 0; i < n; i++) {
        char c = buffer[i];
        if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
          return false;
        }
        length = c == '\n' || c == '\r' ? 0 : length + 1;
        if (length > LONGEST_LINE) {
          return false;
        }
      }
    }
    return true;
  }
}
