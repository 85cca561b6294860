package dev.ledo.risk;

import dev.ledo.cases.Row;
import dev.ledo.cases.Words;

/// A stage of the chain at which supply can be concentrated.
public enum Stage {
  MINING,
  SEPARATION,
  METAL,
  MAGNET;

  /// The stage a row is about.
  static Stage of(Row row) {
    return Words.of(Stage.class, row.text("stage"));
  }

  /// The word that tables use, such as `mining`.
  public String word() {
    return Words.of(this);
  }
}
