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
/// @param assumed what is taken for a cost that nobody gave, in plain words
public record NextLook(
    Optional<DecisionThreshold> threshold,
    Optional<Advice> advice,
    List<Worth> worths,
    List<Missing> missing,
    List<String> assumed) {

  /// What sort of thing is missing, so that each door can say how to give it.
  public enum Lack {
    /// A value of the ore.
    VALUE,
    /// Cost and mass of what is decided about.
    DECISION,
    /// Samples enough.
    SAMPLES,
    /// What looking costs.
    COSTS
  }

  /// Something that is missing.
  ///
  /// @param words what, with the names of assumptions of a case that would hold it
  public record Missing(Lack lack, String words) {}

  public NextLook {
    worths = List.copyOf(worths);
    missing = List.copyOf(missing);
    assumed = List.copyOf(assumed);
  }
}
