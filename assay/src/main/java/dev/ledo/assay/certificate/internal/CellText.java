package dev.ledo.assay.certificate.internal;

import java.text.Normalizer;
import java.util.Locale;

/// Text of cells without what people and programs leave around it.
final class CellText {

  private CellText() {}

  /// Without outer spaces, non-breaking and zero-width ones included.
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == text.length() ? text : text.substring(start, end);
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || Character.isSpaceChar(c);
  }

  /// Lower case without accents, punctuation and repeated spaces: `Límite Detec.` is `limite
  /// detec`.
  static String key(String text) {
    String plain = Normalizer.normalize(strip(text), Normalizer.Form.NFD);
    var key = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip().toLowerCase(Locale.ROOT);
  }
}
