package dev.ledo.assay.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Judges blanks: whether what should not be there was carried in.
///
/// @param warning result in detection limits from which a blank warns, such as 5
/// @param failure result in detection limits from which it fails, such as 10
/// @param carryOver part of the sample before that explains a result, 0..1, such as 0.01
public record BlankChecks(double warning, double failure, double carryOver) {

  /// Limits in common use in exploration: 5 and 10 detection limits; 1 % of the sample before.
  public static final BlankChecks USUAL = new BlankChecks(5, 10, 0.01);

  public BlankChecks {
    if (!(warning > 0 && failure >= warning && carryOver >= 0)) {
      throw new IllegalArgumentException(
          "warning %s, failure %s, carry-over %s".formatted(warning, failure, carryOver));
    }
  }

  /// One blank.
  ///
  /// @param sample its id
  /// @param result in the analyte's unit; absent if below detection
  /// @param before result of the sample prepared before it; absent if not known
  public record Blank(String sample, OptionalDouble result, OptionalDouble before) {}

  /// How a blank did.
  public enum Outcome {
    /// Below the warning limit.
    CLEAN,
    /// Above the warning limit.
    WARNING,
    /// Above the limit of failure.
    FAILURE
  }

  /// A blank with its outcome.
  ///
  /// @param detectionLimits the result in detection limits, 0 if below detection
  /// @param isCarryOver whether at most the permitted part of the sample before would explain it
  public record Judged(Blank blank, double detectionLimits, Outcome outcome, boolean isCarryOver) {}

  /// Judges blanks of one analyte.
  ///
  /// @param detectionLimit above 0, in the unit of the results
  public List<Judged> judge(List<Blank> blanks, double detectionLimit) {
    if (!(detectionLimit > 0)) {
      throw new IllegalArgumentException("detection limit " + detectionLimit);
    }
    var judged = new ArrayList<Judged>(blanks.size());
    for (Blank blank : blanks) {
      double size = blank.result().orElse(0) / detectionLimit;
      Outcome outcome =
          size > failure ? Outcome.FAILURE : size > warning ? Outcome.WARNING : Outcome.CLEAN;
      boolean explained =
          blank.before().isPresent()
              && blank.result().orElse(0) <= carryOver * blank.before().getAsDouble();
      judged.add(new Judged(blank, size, outcome, outcome != Outcome.CLEAN && explained));
    }
    return judged;
  }
}
