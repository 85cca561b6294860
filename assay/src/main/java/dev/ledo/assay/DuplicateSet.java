package dev.ledo.assay;

import dev.ledo.assay.quality.Pairs;
import java.util.List;

/// Duplicates of one kind.
///
/// @param kind what was repeated
/// @param samples ids of the second ones, in order of the pairs
/// @param pairs results, original first, in ppm of the element
/// @param limits pairs left out because a result is a limit or missing
public record DuplicateSet(DuplicateKind kind, List<String> samples, Pairs pairs, int limits) {

  public DuplicateSet {
    samples = List.copyOf(samples);
  }
}
