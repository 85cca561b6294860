package dev.ledo.assay.space;

import java.util.List;

/// Something about a survey that a person should look at.
///
/// @param kind what sort of thing
/// @param samples the ids it is about
/// @param message the fact with its numbers, and what was done or can be done
public record SurveyRemark(Kind kind, List<String> samples, String message) {

  /// What sort of thing.
  public enum Kind {
    /// Several samples at one place: their mean is used.
    SAME_PLACE,
    /// A value far from the others.
    FAR_VALUE,
    /// A place far from the others.
    FAR_PLACE
  }

  public SurveyRemark {
    samples = List.copyOf(samples);
  }
}
