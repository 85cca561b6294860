package dev.ledo.route.network;

import java.util.Locale;

/// How an actor stands to a place or a segment.
public enum ControlForm {
  /// The actor holds it.
  HELD,
  /// The actor fights for it with another.
  CONTESTED,
  /// The actor says it is theirs; others may hold it.
  CLAIMED;

  /// As in the tables, such as `held`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
