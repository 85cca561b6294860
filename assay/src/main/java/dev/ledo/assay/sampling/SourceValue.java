package dev.ledo.assay.sampling;

/// What going ahead with a source brings over leaving it, when its grade is known: the decision
/// that a sample informs.
///
/// Without further knowledge one goes ahead if the expected value is above 0.
@FunctionalInterface
public interface SourceValue {

  /// Net value in US dollars; below 0 where it would have been better to leave it.
  ///
  /// @param grade payable grade, above 0: contained grade times recovery, in the unit of the
  ///   situation
  double usd(double grade);

  /// A source that pays from a grade on, in proportion to what is above it.
  ///
  /// @param breakEven the grade at which it neither gains nor loses
  /// @param usdPerUnit US dollars for each unit of grade above it, and lost for each unit below
  static SourceValue aboveBreakEven(double breakEven, double usdPerUnit) {
    return grade -> usdPerUnit * (grade - breakEven);
  }
}
