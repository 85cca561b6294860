package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.quality.Verdict;

/// Words for a reader.
public final class AssayWords {

  private AssayWords() {}

  /// What a digestion measures.
  public static String of(Digestion digestion) {
    return switch (digestion) {
      case TOTAL -> "total";
      case AMMONIUM_SULFATE_LEACH -> "ammonium sulfate leach";
      case OTHER -> "acid or other leach";
      case UNSTATED -> "digestion not stated";
    };
  }

  /// What is to be done with a batch.
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> "accept";
      case ACCEPT_WITH_NOTE -> "accept with note";
      case REASSAY -> "re-assay";
    };
  }
}
