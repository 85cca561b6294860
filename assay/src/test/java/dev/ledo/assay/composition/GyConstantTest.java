package dev.ledo.assay.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GyConstantTest {

  /// Interstate Technology & Regulatory Council, Incremental Sampling Methodology (ISM-1),
  /// hyperlink 18: soil below 0.2 cm and an error of 15 % need 8 g at C = 22.5 and 71 kg at C =
  /// 200,000.
  @Test
  void massesOfTheSoilExample() {
    assertThat(new GyConstant(22.5).gramsFor(0.2, 0.15)).isCloseTo(8, within(1e-9));
    assertThat(new GyConstant(2e5).gramsFor(0.2, 0.15)).isCloseTo(71_000, within(150.0));
  }

  @Test
  void theMassForAnErrorHasThatError() {
    GyConstant constant = new GyConstant(540);
    double grams = constant.gramsFor(0.1, 0.05);
    assertThat(Math.sqrt(constant.relativeVariance(0.1, grams, Double.POSITIVE_INFINITY)))
        .isCloseTo(0.05, within(1e-12));
    assertThat(constant.relativeVariance(0.1, grams, grams)).isZero();
  }

  /// Spheres of one size of two minerals, drawn one by one: with f = π/6, g = 1 and ℓ = 1 the
  /// formula is the variance of a binomial count turned into mass.
  @Test
  void formulaIsTheVarianceOfDrawnGrains() {
    Random random = new Random(1);
    double diameter = 0.1;
    double volume = Math.PI / 6 * Math.pow(diameter, 3);
    double mineral = 5;
    double gangue = 2.5;
    double byNumber = 0.02;
    double mineralMass = byNumber * mineral;
    double part = mineralMass / (mineralMass + (1 - byNumber) * gangue);
    int grains = 4000;
    double squares = 0;
    int samples = 1500;
    double totalGrams = 0;
    for (int sample = 0; sample < samples; sample++) {
      int hits = 0;
      for (int grain = 0; grain < grains; grain++) {
        hits += random.nextDouble() < byNumber ? 1 : 0;
      }
      double grams = volume * (hits * mineral + (grains - hits) * gangue);
      double content = volume * hits * mineral / grams;
      squares += Math.pow(content / part - 1, 2);
      totalGrams += grams;
    }
    GyConstant constant =
        GyConstant.of(new GyConstant.Mixture(part, mineral, gangue), Math.PI / 6, 1, 1);
    double expected =
        constant.relativeVariance(diameter, totalGrams / samples, Double.POSITIVE_INFINITY);
    assertThat(squares / samples).isCloseTo(expected, within(0.1 * expected));
  }

  @Test
  void percentForAFractionIsRefused() {
    assertThatThrownBy(() -> new GyConstant.Mixture(5, 4.6, 2.7))
        .hasMessage("mineral part 5.0 is outside 0..1; it is a mass fraction");
    assertThatThrownBy(() -> MeasurementError.of(0, 0, 0)).hasMessageContaining("duplicates");
  }
}
