package dev.ledo.assay.certificate.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Turns bytes into text: UTF-8, UTF-16 with or without its mark, else Windows-1252.
final class Decoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  /// The text, or nothing if the bytes are no text in any of these.
  static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8).or(() -> strict(bytes, 3, WINDOWS));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16BE);
    }
    int zeros = zerosAtOddMinusEven(bytes);
    if (zeros != 0) {
      return utf16(bytes, 0, zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    return strict(bytes, 0, StandardCharsets.UTF_8).or(() -> strict(bytes, 0, WINDOWS));
  }

  /// A last odd byte is half a character of a file that was cut short.
  private static Optional<String> utf16(byte[] bytes, int skipped, Charset charset) {
    int length = (bytes.length - skipped) & ~1;
    return strict(Arrays.copyOf(bytes, skipped + length), skipped, charset);
  }

  private static Optional<String> strict(byte[] bytes, int skipped, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped))
              .toString();
      return isText(text) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\u001A' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  /// Text in Latin letters has a zero in every second byte of UTF-16.
  private static int zerosAtOddMinusEven(byte[] bytes) {
    int looked = Math.min(bytes.length, 1_000) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    boolean clear =
        looked >= 4
            && Math.max(zeros[0], zeros[1]) > looked / 4
            && Math.min(zeros[0], zeros[1]) * 10 < Math.max(zeros[0], zeros[1]);
    return clear ? zeros[1] - zeros[0] : 0;
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
