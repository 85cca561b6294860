package dev.ledo.stochastic.smps;

import java.util.ArrayList;
import java.util.List;

/// A line of an SMPS file that says something: a section's header, or a record.
///
/// @param number from 1
/// @param text as it stands in the file
/// @param tokens its words, at least one; a comment after `$` is left out
record Line(int number, String text, List<Token> tokens) {

  private static final int[] FIELD_STARTS = {1, 4, 14, 24, 39, 49};
  private static final int[] FIELD_ENDS = {3, 12, 22, 36, 47, 61};

  static Line of(int number, String text) {
    return new Line(number, text, tokens(text));
  }

  /// Whether the line says nothing.
  static boolean isSilent(String text) {
    if (text.startsWith("*")) {
      return true;
    }
    String stripped = text.strip();
    return stripped.isEmpty() || stripped.equals("*") || stripped.startsWith("* ");
  }

  /// Whether it starts in column 1, as section headers do.
  boolean isFlush() {
    return tokens.getFirst().column() == 1;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String word(int index) {
    return tokens.get(index).text();
  }

  /// The fields 1 to 6 of fixed format (columns 2, 5, 15, 25, 40, 50), where names may have blanks.
  /// Empty fields at the end are left out.
  List<Token> fixedFields() {
    List<Token> fields = new ArrayList<>();
    for (int i = 0; i < FIELD_STARTS.length && FIELD_STARTS[i] < text.length(); i++) {
      String field = text.substring(FIELD_STARTS[i], Math.min(FIELD_ENDS[i], text.length()));
      int blanks = field.length() - field.stripLeading().length();
      fields.add(new Token(field.strip(), FIELD_STARTS[i] + blanks + 1));
    }
    while (!fields.isEmpty() && fields.getLast().text().isEmpty()) {
      fields.removeLast();
    }
    return fields;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (true) {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && !isBlank(text.charAt(at))) {
        at++;
      }
      boolean comment = tokens.size() >= 2 && start < text.length() && text.charAt(start) == '$';
      if (start == at || comment) {
        return List.copyOf(tokens);
      }
      tokens.add(new Token(text.substring(start, at), start + 1));
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0';
  }
}
