package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Ratio of an element to what other elements of a normalised pattern suggest for it.
///
/// The suggestion is a product of powers: Π Nᵢ^wᵢ with Σ wᵢ = 1, a straight line on the log axis on
/// which patterns are read. With two neighbours and ½ each it is their geometric mean.
///
/// @param id stable key, such as `Eu/Eu*`
/// @param element what is compared
/// @param weights the exponents; they add up to 1
/// @param source who uses it, or why these
/// @see docs/methods/ree-patterns.md
public record Anomaly(String id, Element element, Map<Element, Double> weights, String source) {

  private static final String NEIGHBOURS = "geometric mean of the neighbours";

  /// Europium between samarium and gadolinium.
  public static final Anomaly EU = between("Eu/Eu*", Element.EU, Element.SM, Element.GD);

  /// Cerium between lanthanum and praseodymium.
  public static final Anomaly CE = between("Ce/Ce*", Element.CE, Element.LA, Element.PR);

  /// Cerium from praseodymium and neodymium, where lanthanum has an anomaly of its own.
  public static final Anomaly CE_FROM_PR_ND =
      extrapolated("Ce/Ce* (Pr, Nd)", Element.CE, Element.PR, Element.ND);

  /// Gadolinium from terbium and dysprosium, where europium is anomalous.
  public static final Anomaly GD_FROM_TB_DY =
      extrapolated("Gd/Gd* (Tb, Dy)", Element.GD, Element.TB, Element.DY);

  /// Gadolinium between samarium and terbium, by the distance of their atomic numbers.
  public static final Anomaly GD =
      new Anomaly(
          "Gd/Gd*",
          Element.GD,
          weights(Element.SM, 1.0 / 3, Element.TB, 2.0 / 3),
          "straight line from Sm (62) to Tb (65) on the log axis; Eu left out");

  /// Lanthanum from praseodymium and neodymium.
  public static final Anomaly LA =
      new Anomaly(
          "La/La*",
          Element.LA,
          weights(Element.PR, 3.0, Element.ND, -2.0),
          "straight line through Pr and Nd on the log axis; Lawrence et al. (2006)");

  /// Yttrium between dysprosium and holmium, where it stands by its radius.
  public static final Anomaly Y = between("Y/Y*", Element.Y, Element.DY, Element.HO);

  public Anomaly {
    weights = ReeAnalysis.inOrder(weights);
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > 1e-12 || weights.containsKey(element)) {
      throw new IllegalArgumentException(id + ": exponents " + weights + " do not add up to 1");
    }
  }

  private static Anomaly between(String id, Element element, Element left, Element right) {
    return new Anomaly(id, element, weights(left, 0.5, right, 0.5), NEIGHBOURS);
  }

  private static Anomaly extrapolated(String id, Element element, Element near, Element far) {
    return new Anomaly(
        id,
        element,
        weights(near, 2.0, far, -1.0),
        "straight line through the next two on the log axis; Lawrence et al. (2006), Aquatic"
            + " Geochemistry 12, 39");
  }

  private static Map<Element, Double> weights(Element a, double wa, Element b, double wb) {
    Map<Element, Double> weights = new LinkedHashMap<>();
    weights.put(a, wa);
    weights.put(b, wb);
    return weights;
  }

  /// The ratio in a pattern, unitless, 1 = no anomaly.
  ///
  /// A limit among the elements makes it a limit or a range, never a guess.
  ///
  /// @return empty if an element is missing, or if zero is divided by zero
  public Optional<Amount> in(Pattern pattern) {
    Optional<Amount> own = pattern.find(element);
    if (own.isEmpty() || !pattern.ratios().keySet().containsAll(weights.keySet())) {
      return Optional.empty();
    }
    double low = own.get().low();
    double high = own.get().high();
    for (Map.Entry<Element, Double> weight : weights.entrySet()) {
      Amount neighbour = pattern.find(weight.getKey()).orElseThrow();
      double power = -weight.getValue();
      boolean falls = power < 0;
      low *= Math.pow(falls ? neighbour.high() : neighbour.low(), power);
      high *= Math.pow(falls ? neighbour.low() : neighbour.high(), power);
    }
    return between(low, high);
  }

  private static Optional<Amount> between(double low, double high) {
    if (Double.isNaN(low) || Double.isNaN(high) || low == Double.POSITIVE_INFINITY) {
      return Optional.empty();
    }
    return Optional.of(Amount.between(low, Math.max(low, high)));
  }
}
