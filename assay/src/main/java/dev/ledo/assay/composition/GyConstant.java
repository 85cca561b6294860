package dev.ledo.assay.composition;

/// How heterogeneous a broken material is for one component: Gy's sampling constant and what
/// follows from it.
///
/// s² = C d³ (1/Mₛ − 1/Mₗ) with C = f g c ℓ is the relative variance of the fundamental sampling
/// error: the least that correct sampling can have.
///
/// @param gramsPerCubicCentimetre C, above 0
/// @see docs/methods/composition.md
public record GyConstant(double gramsPerCubicCentimetre) {

  public GyConstant {
    if (!(gramsPerCubicCentimetre > 0) || Double.isInfinite(gramsPerCubicCentimetre)) {
      throw new IllegalArgumentException(
          "sampling constant " + gramsPerCubicCentimetre + " g/cm³ must be above 0");
    }
  }

  /// What a material is made of.
  ///
  /// @param mineralPart mass fraction of the mineral that carries the component, above 0, below 1
  /// @param mineralDensity g/cm³
  /// @param gangueDensity g/cm³ of all else
  public record Mixture(double mineralPart, double mineralDensity, double gangueDensity) {

    public Mixture {
      if (!(mineralPart > 0) || !(mineralPart < 1)) {
        throw new IllegalArgumentException(
            "mineral part " + mineralPart + " is outside 0..1; it is a mass fraction");
      }
      if (!(mineralDensity > 0) || !(gangueDensity > 0)) {
        throw new IllegalArgumentException(
            "densities " + mineralDensity + " and " + gangueDensity + " must be above 0");
      }
    }

    /// The constitution factor c = (1 − a) / a · ((1 − a) ρ of the mineral + a ρ of the gangue), in
    /// g/cm³.
    public double constitution() {
      double a = mineralPart;
      return (1 - a) / a * ((1 - a) * mineralDensity + a * gangueDensity);
    }
  }

  /// The constant of a mixture.
  ///
  /// @param shape f, 0.5 for most broken rock, 0.2 for flakes, 1 for cubes
  /// @param sizeRange g, 0.25 unsieved, 0.5 between two sieves, 1 all of one size
  /// @param liberation ℓ, 1 if the mineral is free, less if locked in larger pieces; 0..1
  public static GyConstant of(Mixture mixture, double shape, double sizeRange, double liberation) {
    return new GyConstant(shape * sizeRange * mixture.constitution() * liberation);
  }

  /// Relative variance of the content of a sample, unitless.
  ///
  /// @param topSizeCentimetres d, the sieve that retains 5 %
  /// @param sampleGrams mass taken
  /// @param lotGrams mass it is taken from; infinite for a deposit
  public double relativeVariance(double topSizeCentimetres, double sampleGrams, double lotGrams) {
    if (!(topSizeCentimetres > 0) || !(sampleGrams > 0) || !(lotGrams >= sampleGrams)) {
      throw new IllegalArgumentException(
          sampleGrams + " g of " + lotGrams + " g at " + topSizeCentimetres + " cm");
    }
    return coarse(topSizeCentimetres) * (1 / sampleGrams - 1 / lotGrams);
  }

  /// The least mass in grams, out of a large lot, that keeps the relative standard deviation.
  ///
  /// @param relativeDeviation such as 0.15
  public double gramsFor(double topSizeCentimetres, double relativeDeviation) {
    return coarse(topSizeCentimetres) / (relativeDeviation * relativeDeviation);
  }

  private double coarse(double topSizeCentimetres) {
    return gramsPerCubicCentimetre * Math.pow(topSizeCentimetres, 3);
  }
}
