package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/// The shape of a pattern in a few numbers: height, slope, curvature and so on, and the tetrads if
/// they were asked for.
///
/// @param basis the polynomials they belong to
/// @param values lambda 0, 1, 2 …, then the tetrads; units of ln over powers of ångström
/// @param standardErrors one standard deviation of each value, from the scatter about the curve
///   with n − p degrees of freedom; empty if nothing is left over to scatter
/// @param residualSumOfSquares of the logarithms about the curve
/// @param fitted elements the curve was drawn through
/// @param leftOut elements of the pattern that were not used: left out on purpose, missing, a
///   limit, or zero
/// @see docs/methods/ree-patterns.md
public record Lambdas(
    LambdaBasis basis,
    List<Double> values,
    List<Double> standardErrors,
    double residualSumOfSquares,
    List<Element> fitted,
    List<Element> leftOut) {

  public Lambdas {
    values = List.copyOf(values);
    standardErrors = List.copyOf(standardErrors);
    fitted = List.copyOf(fitted);
    leftOut = List.copyOf(leftOut);
  }

  /// How many more elements than values there are.
  public int degreesOfFreedom() {
    return fitted.size() - values.size();
  }

  /// Where each value lies with a probability, by Student's t; empty if there is no scatter to
  /// judge from.
  ///
  /// @param level above 0 and below 1, such as 0.9
  public List<Amount> intervals(double level) {
    if (standardErrors.isEmpty()) {
      return List.of();
    }
    double t = TDistribution.of(degreesOfFreedom()).inverseSurvivalProbability((1 - level) / 2);
    List<Amount> intervals = new ArrayList<>();
    for (int k = 0; k < values.size(); k++) {
      double half = t * standardErrors.get(k);
      intervals.add(Amount.between(values.get(k) - half, values.get(k) + half));
    }
    return intervals;
  }
}
