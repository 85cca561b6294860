package dev.ledo.core;

/// Text that is safe to show on a terminal, whatever the file it came from holds.
///
/// Control characters could move the cursor, and marks of writing direction could make one text
/// look like another.
public final class Printable {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Printable() {}

  /// The text with each unprintable character as `\u001B`.
  public static String of(String text) {
    if (text.codePoints().allMatch(Printable::isPrintable)) {
      return text;
    }
    var shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (isPrintable(c)) {
      shown.appendCodePoint(c);
    } else {
      for (char half : Character.toChars(c)) {
        shown.append("\\u%04X".formatted((int) half));
      }
    }
  }

  /// The text with a space for each unprintable character, so that columns stay where they are.
  static String aligned(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isPrintable(c)) {
            shown.appendCodePoint(c);
          } else {
            shown.append(" ".repeat(Character.charCount(c)));
          }
        });
    return shown.toString();
  }

  /// The text without its middle if it is longer than some characters.
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int tail = longest / 3;
    return withoutHalf(text.substring(0, longest - tail - 1))
        + "…"
        + withoutHalf(text.substring(text.length() - tail));
  }

  /// A cut may fall between the two halves of one character.
  private static String withoutHalf(String part) {
    int from = Character.isLowSurrogate(part.charAt(0)) ? 1 : 0;
    int to = part.length() - (Character.isHighSurrogate(part.charAt(part.length() - 1)) ? 1 : 0);
    return part.substring(from, to);
  }

  /// Joiners are kept, because several scripts are not readable without them.
  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }
}
