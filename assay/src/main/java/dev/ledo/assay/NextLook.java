package dev.ledo.assay;

import dev.ledo.assay.sampling.Advice;
import dev.ledo.assay.sampling.Worth;
import java.util.List;
import java.util.Optional;

/// Whether it pays to look again before one decides about a site.
///
/// @param threshold the decision that a look informs; empty if the cost side is unknown
/// @param advice the best look; empty if the threshold or what looks cost is unknown
/// @param worths what more field samples are worth before their cost, by number
/// @param missing what has to be known for more of this
public record NextLook(
    Optional<DecisionThreshold> threshold,
    Optional<Advice> advice,
    List<Worth> worths,
    List<String> missing) {

  public NextLook {
    worths = List.copyOf(worths);
    missing = List.copyOf(missing);
  }
}
