package dev.ledo.assay;

import dev.ledo.core.Numbers;
import java.util.Optional;

/// A duplicate of a pulp that does not look like its original.
///
/// @param sample its id
/// @param of the sample that it should repeat
/// @param percent median difference between the two over all elements, per cent
/// @param looksLike the sample of the batch that it does look like, if there is one
/// @param percentOfThat median difference to that one; the same as `percent` if there is none
public record DuplicateDoubt(
    String sample, String of, double percent, Optional<String> looksLike, double percentOfThat) {

  /// One line for a person.
  public String sentence() {
    String unlike =
        "%s %% off %s, of which %s should be a duplicate"
            .formatted(Numbers.readable(percent, 2), of, sample);
    return looksLike
        .map(like ->
            "%s, but %s %% off %s: samples may have been exchanged"
                .formatted(unlike, Numbers.readable(percentOfThat, 2), like))
        .orElse(unlike + ", and like no other sample of the batch");
  }
}
