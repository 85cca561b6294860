package dev.ledo.route.network;

import java.util.Locale;

/// What a border crossing on a segment is in law, on the day of the question.
public enum Border {
  /// The segment crosses no border.
  NONE,
  /// A gate through which goods may lawfully pass.
  OPEN,
  /// A lawful gate that lets some goods or some amounts pass; the monthly states say how much.
  RESTRICTED,
  /// People and goods cross without a lawful gate.
  INFORMAL,
  /// Closed by a government.
  SHUT,
  /// Nobody has said what it is now.
  UNKNOWN;

  /// As in the tables, such as `open`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
