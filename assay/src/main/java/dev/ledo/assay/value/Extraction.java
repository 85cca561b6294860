package dev.ledo.assay.value;

import dev.ledo.assay.ree.OxideForms;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.EnumMap;
import java.util.Map;

/// How rare earths come out of the ore, and so which assay counts.
///
/// In ion-adsorption clay only what ammonium sulfate exchanges is won; a fusion assay also sees
/// what sits in minerals, above all cerium, and overstates the value.
public sealed interface Extraction {

  /// Ion exchange: the leach test is the grade.
  ///
  /// @param leachable what the leach test of the same sample gave, in ppm of the ore
  /// @param recovery part of the leachable that reaches the product, 0..1
  record AmmoniumSulfate(ReeAnalysis leachable, Amount recovery) implements Extraction {
    public AmmoniumSulfate {
      checkFraction(recovery);
    }
  }

  /// Cracking or whole-ore dissolution: the total assay is the grade.
  ///
  /// @param recovery part of the total that reaches the product, 0..1
  record Cracking(Amount recovery) implements Extraction {
    public Cracking {
      checkFraction(recovery);
    }
  }

  /// What one tonne of ore gives, in kg of oxide by element, trade forms.
  ///
  /// @param total the total assay of the ore
  default Map<Element, Amount> productKgPerTonne(ReeAnalysis total) {
    return switch (this) {
      case AmmoniumSulfate(ReeAnalysis leachable, Amount recovery) ->
          oxideKgPerTonne(leachable, recovery);
      case Cracking(Amount recovery) -> oxideKgPerTonne(total, recovery);
    };
  }

  /// kg of oxide per tonne for ppm of element, times a fraction.
  static Map<Element, Amount> oxideKgPerTonne(ReeAnalysis analysis, Amount fraction) {
    Map<Element, Amount> kg = new EnumMap<>(Element.class);
    for (Element element : Element.REE) {
      analysis
          .find(element)
          .map(ppm -> OxideForms.TRADE.oxidePpm(element, ppm).times(1e-3).times(fraction))
          .ifPresent(amount -> kg.put(element, amount));
    }
    return kg;
  }

  private static void checkFraction(Amount fraction) {
    if (!(fraction.low() >= 0) || !(fraction.high() <= 1)) {
      throw new IllegalArgumentException("recovery " + fraction + " is outside 0..1");
    }
  }
}
