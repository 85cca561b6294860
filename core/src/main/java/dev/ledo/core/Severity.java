package dev.ledo.core;

import java.util.Locale;

/// How much a problem matters.
public enum Severity {
  /// The case cannot be used until it is mended.
  ERROR,
  /// The case can be used; a person should look.
  WARNING,
  /// Good to know.
  NOTE;

  /// The word printed before the code.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
