package dev.ledo.assay.value;

import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.List;
import java.util.Optional;

/// Activity of the two natural decay chains at their heads, from the thorium and uranium of an
/// assay.
///
/// The daughters are as active as the heads only while nothing was separated chemically; in leach
/// products radium and lead go other ways than thorium, and a gamma measurement decides.
///
/// @param thoriumBqPerG becquerel of Th-232 per gram
/// @param uraniumBqPerG becquerel of U-238 per gram
/// @see docs/methods/radioactivity.md
public record Radioactivity(Amount thoriumBqPerG, Amount uraniumBqPerG) {

  private static final double AVOGADRO = 6.02214076e23;
  private static final double SECONDS_PER_YEAR = 365.25 * 86_400;
  private static final double THORIUM_232_HALF_LIFE_YEARS = 1.405e10;
  private static final double URANIUM_238_HALF_LIFE_YEARS = 4.468e9;
  private static final double URANIUM_238_PER_URANIUM = 0.992742;
  private static final double PER_PPM = 1e-6;

  /// A limit on activity.
  ///
  /// @param bqPerG above 0
  /// @param meaning what it decides
  /// @param source where it is set
  public record Threshold(double bqPerG, String meaning, String source) {

    /// Below it natural material needs no regulation as radioactive.
    public static final Threshold REGULATION =
        new Threshold(
            1,
            "material of natural origin may need regulation as radioactive",
            "IAEA Safety Guide RS-G-1.7 and GSR Part 3, per chain head; Japan's guideline of 2009"
                + " has the same");

    /// Below it natural material is carried as ordinary goods.
    public static final Threshold TRANSPORT =
        new Threshold(
            10,
            "carriage as radioactive material, if it is not processed for its radionuclides",
            "IAEA SSR-6: ten times the exempt concentration for natural material");

    /// Both, lower first.
    public static List<Threshold> all() {
      return List.of(REGULATION, TRANSPORT);
    }
  }

  /// How the two chains are counted together.
  public enum Rule {
    /// The larger of the two.
    EACH_CHAIN,
    /// Their sum: stricter.
    SUM_OF_CHAINS
  }

  /// On which side of a threshold an activity lies.
  public enum Side {
    /// Certainly below.
    BELOW,
    /// At or above.
    ABOVE,
    /// The assay does not say: it is a limit or a range that holds the threshold.
    UNDECIDED
  }

  /// Activity of a sample in Bq/g.
  ///
  /// @param thoriumPpm by mass
  /// @param uraniumPpm by mass, natural uranium
  public static Radioactivity of(Amount thoriumPpm, Amount uraniumPpm) {
    return new Radioactivity(
        thoriumPpm.times(bqPerGThorium() * PER_PPM), uraniumPpm.times(bqPerGUranium() * PER_PPM));
  }

  /// Activity of a sample; empty if Th or U was not reported, because none is not the same as not
  /// looked for.
  public static Optional<Radioactivity> of(ReeAnalysis analysis) {
    Optional<Amount> thorium = analysis.find(Element.TH);
    Optional<Amount> uranium = analysis.find(Element.U);
    return thorium.flatMap(th -> uranium.map(u -> of(th, u)));
  }

  /// Bq of Th-232 in one gram of thorium: about 4,057.
  public static double bqPerGThorium() {
    return activity(THORIUM_232_HALF_LIFE_YEARS, Element.TH.atomicMass());
  }

  /// Bq of U-238 in one gram of natural uranium: about 12,347.
  public static double bqPerGUranium() {
    return URANIUM_238_PER_URANIUM * activity(URANIUM_238_HALF_LIFE_YEARS, Element.U.atomicMass());
  }

  private static double activity(double halfLifeYears, double atomicMass) {
    return Math.log(2) / (halfLifeYears * SECONDS_PER_YEAR) * AVOGADRO / atomicMass;
  }

  /// Activity that counts under a rule, in Bq/g.
  public Amount bqPerG(Rule rule) {
    return switch (rule) {
      case SUM_OF_CHAINS -> thoriumBqPerG.plus(uraniumBqPerG);
      case EACH_CHAIN ->
          Amount.between(
              Math.max(thoriumBqPerG.low(), uraniumBqPerG.low()),
              Math.max(thoriumBqPerG.high(), uraniumBqPerG.high()));
    };
  }

  /// On which side of a threshold the sample lies.
  public Side side(Threshold threshold, Rule rule) {
    Amount activity = bqPerG(rule);
    if (activity.low() >= threshold.bqPerG()) {
      return Side.ABOVE;
    }
    boolean isLimitAtMost =
        activity.high() < threshold.bqPerG()
            || (activity instanceof Amount.Below && activity.high() <= threshold.bqPerG());
    return isLimitAtMost ? Side.BELOW : Side.UNDECIDED;
  }
}
