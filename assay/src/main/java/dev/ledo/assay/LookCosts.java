package dev.ledo.assay;

import java.util.OptionalDouble;

/// What a decision about a site and looking again before it cost; what is not known is empty.
///
/// @param oreUsdPerTonne mining and winning a tonne of ore, US dollars, above 0
/// @param oreTonnes tonnes of ore that the decision is about, above 0
/// @param visitUsd going there once, whatever is brought back, US dollars, 0 or more
/// @param sampleUsd taking and analysing one sample, US dollars, 0 or more
/// @param pulpUsd what looks at pulps that are there already cost
public record LookCosts(
    OptionalDouble oreUsdPerTonne,
    OptionalDouble oreTonnes,
    OptionalDouble visitUsd,
    OptionalDouble sampleUsd,
    Pulps pulpUsd) {

  /// Looks at a pulp that is there already, US dollars each, 0 or more.
  ///
  /// @param again analysing it again in the same laboratory
  /// @param umpire analysing it at another laboratory
  /// @param leach leaching it
  public record Pulps(OptionalDouble again, OptionalDouble umpire, OptionalDouble leach) {

    /// Nothing is known.
    public static final Pulps UNKNOWN =
        new Pulps(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    private Pulps or(Pulps other) {
      return new Pulps(
          first(again, other.again), first(umpire, other.umpire), first(leach, other.leach));
    }
  }

  /// Nothing is known.
  public static final LookCosts UNKNOWN =
      new LookCosts(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Pulps.UNKNOWN);

  /// These costs, with those of another where these are unknown.
  public LookCosts or(LookCosts other) {
    return new LookCosts(
        first(oreUsdPerTonne, other.oreUsdPerTonne),
        first(oreTonnes, other.oreTonnes),
        first(visitUsd, other.visitUsd),
        first(sampleUsd, other.sampleUsd),
        pulpUsd.or(other.pulpUsd));
  }

  private static OptionalDouble first(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() ? one : other;
  }
}
