package dev.ledo.assay.quality;

/// What is to be done with a batch.
public enum Verdict {
  /// Use it.
  ACCEPT,
  /// Use it; a person should know the note.
  ACCEPT_WITH_NOTE,
  /// Have the samples named analysed again.
  REASSAY
}
