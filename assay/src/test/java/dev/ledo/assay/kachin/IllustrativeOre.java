package dev.ledo.assay.kachin;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Oxide;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Made-up ore: a published distribution of oxides, varied by site and sample.
///
/// Spreads are those of a made-up deposit and stand for none that is known.
final class IllustrativeOre {

  private static final double SITE_SPREAD = 0.10;
  private static final double SAMPLE_SPREAD = 0.06;
  private static final double GRADE_SPREAD = 0.4;
  private static final double PER_CENT = 0.01;

  /// What is published is what ammonium sulfate dissolves; cerium stays behind for nine parts of
  /// ten.
  private static final double CERIUM_IN_GROUND = 10;

  private final Map<Element, Double> shares = new EnumMap<>(Element.class);
  private final double reoPpm;

  /// @param published per cent of REO by element
  /// @param reoPpm typical content of rare-earth oxides at the site
  IllustrativeOre(Row published, double reoPpm, RandomGenerator random) {
    this.reoPpm = reoPpm;
    for (Element element : Element.REE) {
      double share = published.findAmount(element.symbol()).map(Amount::mid).orElse(0.0) * PER_CENT;
      if (share > 0) {
        double inGround = element == Element.CE ? CERIUM_IN_GROUND * share : share;
        shares.put(element, inGround * Math.exp(SITE_SPREAD * random.nextGaussian()));
      }
    }
  }

  /// Contents of a sample in ppm of the element.
  Map<Element, Double> sample(RandomGenerator random) {
    double reo = reoPpm * Math.exp(GRADE_SPREAD * random.nextGaussian());
    Map<Element, Double> ppm = new EnumMap<>(Element.class);
    shares.forEach((element, share) -> {
      double spread = Math.exp(SAMPLE_SPREAD * random.nextGaussian());
      ppm.put(element, reo * share * spread / oxideFactor(element));
    });
    return ppm;
  }

  /// Makes the rare earths of a sample richer or poorer, all by one factor, until their oxides add
  /// up to a content.
  static void scale(Map<Element, Double> ppm, double reoPpm) {
    double now =
        Element.REE.stream()
            .mapToDouble(each -> ppm.getOrDefault(each, 0.0) * oxideFactor(each))
            .sum();
    Element.REE.forEach(each -> ppm.computeIfPresent(each, (_, value) -> value * reoPpm / now));
  }

  private static double oxideFactor(Element element) {
    Oxide oxide = element.tradeOxide();
    return oxide.factor();
  }
}
