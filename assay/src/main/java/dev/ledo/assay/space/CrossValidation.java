package dev.ledo.assay.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each sample estimated from the others: how good a variogram is at what it is for.
///
/// @param residuals one for each sample of the survey, in its order
/// @see docs/methods/kriging.md
public record CrossValidation(List<Residual> residuals) {

  /// A sample and what the others say about it.
  ///
  /// @param sample the sample
  /// @param error measured less estimated
  /// @param variance what kriging expects of the squared error
  public record Residual(Measurement sample, double error, double variance) {

    /// Error over its expected standard deviation, unitless.
    public double score() {
      return error / Math.sqrt(variance);
    }

    /// What the others say.
    public double estimate() {
      return sample.value() - error;
    }
  }

  public CrossValidation {
    residuals = List.copyOf(residuals);
  }

  /// Leaves out each sample in turn and uses all others.
  ///
  /// @throws IllegalArgumentException if there are fewer than three samples or more than
  ///   [OrdinaryKriging#MOST_AT_ONCE]
  public static CrossValidation withAll(Survey survey, Variogram variogram) {
    check(survey);
    Samples samples = Samples.of(survey, variogram);
    double[] leftOut = GlobalSystem.leftOut(samples);
    List<Residual> residuals = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      residuals.add(new Residual(survey.measurements().get(i), leftOut[2 * i], leftOut[2 * i + 1]));
    }
    return new CrossValidation(residuals);
  }

  /// Leaves out each sample in turn and uses the nearest of the others.
  ///
  /// @param count how many, 1 or more
  public static CrossValidation withNearest(Survey survey, Variogram variogram, int count) {
    check(survey);
    List<Optional<Kriged>> estimates = OrdinaryKriging.leftOut(survey, variogram, count);
    List<Residual> residuals = new ArrayList<>();
    for (int i = 0; i < estimates.size(); i++) {
      Measurement sample = survey.measurements().get(i);
      estimates
          .get(i)
          .ifPresent(kriged ->
              residuals.add(
                  new Residual(sample, sample.value() - kriged.value(), kriged.variance())));
    }
    return new CrossValidation(residuals);
  }

  private static void check(Survey survey) {
    int n = survey.measurements().size();
    if (n < 3 || n > OrdinaryKriging.MOST_AT_ONCE) {
      throw new IllegalArgumentException(
          n + " samples; leaving one out needs 3 to " + OrdinaryKriging.MOST_AT_ONCE);
    }
  }

  /// Mean of the errors: near 0 if estimates are unbiased.
  public double meanError() {
    return residuals.stream().mapToDouble(Residual::error).average().orElse(0);
  }

  /// Root of the mean squared error, in the unit of the samples.
  public double rootMeanSquare() {
    return Math.sqrt(
        residuals.stream().mapToDouble(each -> each.error() * each.error()).average().orElse(0));
  }

  /// Mean of the squared scores: near 1 if kriging's variances are right.
  public double meanSquaredScore() {
    return residuals.stream().mapToDouble(each -> each.score() * each.score()).average().orElse(0);
  }

  /// The samples that the others do not explain.
  ///
  /// @param score from which on, such as 3
  public List<Residual> outliers(double score) {
    return residuals.stream().filter(each -> Math.abs(each.score()) > score).toList();
  }
}
