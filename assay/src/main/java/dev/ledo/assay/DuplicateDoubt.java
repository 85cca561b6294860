package dev.ledo.assay;

import java.util.Optional;

/// A duplicate of a pulp that does not look like its original.
///
/// @param sample its id
/// @param of the sample that it should repeat
/// @param percent median difference between the two over all elements, per cent
/// @param looksLike the sample of the batch that it does look like, if there is one
/// @param percentOfThat median difference to that one; the same as `percent` if there is none
public record DuplicateDoubt(
    String sample, String of, double percent, Optional<String> looksLike, double percentOfThat) {}
