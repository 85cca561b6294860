package dev.ledo.assay.certificate;

import java.util.OptionalDouble;

/// Between which figures a method reports a number, in the unit of the determination.
///
/// @param lower detection limit, above 0; absent if not stated or stated as 0
/// @param upper upper limit; absent if not stated
public record DetectionRange(OptionalDouble lower, OptionalDouble upper) {

  /// Nothing is stated.
  public static final DetectionRange UNSTATED =
      new DetectionRange(OptionalDouble.empty(), OptionalDouble.empty());
}
