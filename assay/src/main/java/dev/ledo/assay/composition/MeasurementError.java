package dev.ledo.assay.composition;

import dev.ledo.core.Element;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What makes a result differ from the ground the sample stands for.
///
/// Relative variances of small errors are variances of the natural logarithm. Results are taken to
/// be right on average: bias is no part of it.
///
/// @param shared relative variance that moves all elements together: Gy's fundamental error and
///   preparation; 0 or more
/// @param own relative variance of the analysis of each element, above 0
/// @param ownElsewhere that of every element not in the map
public record MeasurementError(double shared, Map<Element, Double> own, double ownElsewhere) {

  public MeasurementError {
    Map<Element, Double> ordered = new EnumMap<>(Element.class);
    ordered.putAll(own);
    own = Collections.unmodifiableMap(ordered);
    own.forEach((element, variance) -> check(element.symbol(), variance));
    check("other elements", ownElsewhere);
    if (!(shared >= 0) || Double.isInfinite(shared)) {
      throw new IllegalArgumentException("shared variance " + shared + " is not 0 or more");
    }
  }

  private static void check(String what, double variance) {
    if (!(variance > 0) || Double.isInfinite(variance)) {
      throw new IllegalArgumentException(
          "variance " + variance + " of " + what + " must be above 0; take it from duplicates");
    }
  }

  /// The same for all elements.
  ///
  /// @param sampling relative variance of the fundamental error
  /// @param preparation relative variance of crushing, splitting and milling
  /// @param analysis relative variance of one analysis
  public static MeasurementError of(double sampling, double preparation, double analysis) {
    return new MeasurementError(sampling + preparation, Map.of(), analysis);
  }

  /// Relative variance of the analysis of an element.
  public double own(Element element) {
    return own.getOrDefault(element, ownElsewhere);
  }
}
