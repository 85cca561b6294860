package dev.ledo.brief.model;

import java.util.Locale;

/// How a mark or a note is meant.
public enum Tone {
  PLAIN,
  GOOD,
  CAUTION,
  BAD,
  UNKNOWN;

  /// Name of the style.
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
