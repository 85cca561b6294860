package dev.ledo.assay;

import dev.ledo.assay.quality.Pairs;
import dev.ledo.assay.quality.ThompsonHowarth;
import dev.ledo.assay.quality.Variances;
import java.util.List;
import java.util.Optional;

/// Duplicates of one kind.
///
/// @param kind what was repeated
/// @param samples ids of the second ones, in order of the pairs
/// @param pairs results, original first, in ppm of the element
/// @param limits pairs left out because a result is a limit or missing
public record DuplicateSet(DuplicateKind kind, List<String> samples, Pairs pairs, int limits) {

  private static final int FEWEST_PAIRS = 2;
  private static final double CONFIDENCE = 0.95;
  private static final double PERCENT = 100;

  public DuplicateSet {
    samples = List.copyOf(samples);
  }

  /// Split of the variance between and within samples; empty with fewer than two pairs.
  public Optional<Variances> variances() {
    return pairs.count() < FEWEST_PAIRS ? Optional.empty() : Optional.of(Variances.of(pairs));
  }

  /// Pairs judged, at 95 %, by the precision that is usual for their kind.
  public ThompsonHowarth.Control control() {
    return ThompsonHowarth.control(pairs, kind.largestRmsCv() / PERCENT, CONFIDENCE);
  }
}
