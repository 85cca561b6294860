package dev.ledo.assay;

/// What may be chosen for a study of certificates.
///
/// @param level probability of intervals, above 0 and below 1
/// @param seed of everything that is drawn
/// @param usesRejected whether compositions use samples that are to be analysed again
/// @param costs what the decision and further looks cost, as far as it is given
public record AssayOptions(double level, long seed, boolean usesRejected, LookCosts costs) {

  public AssayOptions {
    if (!(level > 0) || !(level < 1)) {
      throw new IllegalArgumentException("level " + level + " is outside 0..1");
    }
  }

  /// Intervals of 90 %, rejected samples left out, costs from the case alone.
  public static AssayOptions usual(long seed) {
    return new AssayOptions(0.9, seed, false, LookCosts.UNKNOWN);
  }
}
