package dev.ledo.assay.composition;

/// How a posterior is simulated.
///
/// @param seed the same seed and samples give the same numbers
/// @param burnIn rounds thrown away, 0 or more
/// @param draws rounds kept, 100 or more
public record Chain(long seed, int burnIn, int draws) {

  public Chain {
    if (burnIn < 0 || draws < 100) {
      throw new IllegalArgumentException(
          "chain of " + burnIn + " and " + draws + " rounds; at least 0 and 100 are needed");
    }
  }

  /// 500 rounds thrown away, 4,000 kept: an end of a 90 % interval then moves by a few per cent of
  /// its width from seed to seed.
  public static Chain of(long seed) {
    return new Chain(seed, 500, 4000);
  }
}
