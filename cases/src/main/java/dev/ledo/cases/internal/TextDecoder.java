package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns the bytes of a file into text, or says where they are no UTF-8 text.
final class TextDecoder {

  private final Problems problems;

  TextDecoder(Problems problems) {
    this.problems = problems;
  }

  Optional<TextFile> decode(String name, byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      problems.add(
          Problem.of(CaseCode.C011, Place.of(name), "the text is UTF-16 or UTF-32, not UTF-8")
              .withHint("save it as UTF-8; in a spreadsheet choose `CSV UTF-8`"));
      return Optional.empty();
    }
    if (hasZeroInEverySecondByte(bytes)) {
      problems.add(
          Problem.of(CaseCode.C011, Place.of(name), "every second byte is 0: the text is UTF-16")
              .withHint("save it as UTF-8; in a spreadsheet choose `CSV UTF-8`"));
      return Optional.empty();
    }
    boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
    if (marked) {
      problems.add(Problem.of(CaseCode.C012, Place.of(name), "a byte order mark was skipped"));
    }
    int skipped = marked ? 3 : 0;
    return decodeUtf8(name, ByteBuffer.wrap(bytes, skipped, bytes.length - skipped));
  }

  private Optional<TextFile> decodeUtf8(String name, ByteBuffer bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, chars, true);
    var file = new TextFile(name, chars.flip().toString());
    if (result.isError()) {
      reportBadByte(file, bytes.get(bytes.position()) & 0xFF);
      return Optional.empty();
    }
    return isClean(file) ? Optional.of(file) : Optional.empty();
  }

  private void reportBadByte(TextFile readable, int badByte) {
    var span = readable.spanAt(readable.text().length(), 1);
    problems.add(
        Problem.of(
                CaseCode.C010,
                new Place(readable.name(), span.line(), span.column()),
                "byte 0x%02X is not UTF-8 text".formatted(badByte))
            .withExcerpt(readable.excerpt(span))
            .withHint(
                "the file may be in an older encoding such as Windows-1252; save it as UTF-8"));
  }

  private boolean isClean(TextFile file) {
    boolean crlf = false;
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        crlf = true;
      } else if (isControl(c)) {
        var span = file.spanAt(i, 1);
        problems.add(
            Problem.of(
                    CaseCode.C014,
                    new Place(file.name(), span.line(), span.column()),
                    "control character 0x%02X stands in the text".formatted((int) c))
                .withExcerpt(file.excerpt(span)));
        return false;
      }
    }
    if (crlf) {
      problems.add(Problem.of(CaseCode.C013, Place.of(file.name()), "lines end in CR LF"));
    }
    return true;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  /// UTF-16 without a mark: text in Latin letters then has a zero beside each letter.
  private static boolean hasZeroInEverySecondByte(byte[] bytes) {
    int looked = Math.min(bytes.length, 1_000) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int most = Math.max(zeros[0], zeros[1]);
    return looked >= 4 && most > looked / 4 && Math.min(zeros[0], zeros[1]) * 10 < most;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
