package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sum of oxides in one sample, with what it counts and what it lacks.
///
/// The sum is raw: nothing is scaled to 100 %, and an element that was not reported adds nothing
/// and is named.
///
/// @param definition what is counted
/// @param forms in which oxides
/// @param ppm the sum in ppm of oxide; a range if limits count as ranges
/// @param limits elements that are only known to be below or above something
/// @param leftOut those of the limits that the sum leaves out
/// @param unreported elements of the definition without a result
public record OxideSum(
    SumDefinition definition,
    OxideForms forms,
    Amount ppm,
    List<Element> limits,
    List<Element> leftOut,
    List<Element> unreported) {

  public OxideSum {
    limits = List.copyOf(limits);
    leftOut = List.copyOf(leftOut);
    unreported = List.copyOf(unreported);
  }

  /// Adds up the oxides of a sample.
  public static OxideSum of(
      ReeAnalysis analysis, SumDefinition definition, OxideForms forms, CensoredResults rule) {
    Amount sum = Amount.of(0);
    List<Element> limits = new ArrayList<>();
    List<Element> unreported = new ArrayList<>();
    for (Element element : definition.elements()) {
      Optional<Amount> reported = analysis.find(element);
      if (reported.isEmpty()) {
        unreported.add(element);
        continue;
      }
      boolean isLimit = isLimit(reported.get());
      if (isLimit) {
        limits.add(element);
      }
      if (!isLimit || rule == CensoredResults.AS_RANGE) {
        sum = sum.plus(forms.oxidePpm(element, reported.get()));
      }
    }
    List<Element> leftOut = rule == CensoredResults.LEAVE_OUT ? limits : List.of();
    return new OxideSum(definition, forms, sum, limits, leftOut, unreported);
  }

  private static boolean isLimit(Amount amount) {
    return switch (amount) {
      case Amount.Below _, Amount.Above _ -> true;
      case Amount.Exact _, Amount.Range _ -> false;
    };
  }

  /// Whether every element counted has a result that is more than a limit.
  public boolean isComplete() {
    return limits.isEmpty() && unreported.isEmpty();
  }
}
