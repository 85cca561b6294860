package dev.ledo.cases.schema;

/// How one statement is chosen when several rows state the same fact.
public enum ChoiceRule {
  /// The newest edition of the first preferred series.
  NEWEST,
  /// The range over the newest statement of every independent source.
  SPAN,
  /// Rows do not compete.
  EACH
}
