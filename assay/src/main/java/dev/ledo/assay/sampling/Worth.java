package dev.ledo.assay.sampling;

/// What a number of looks is worth before what it costs: the expected value of sample information.
///
/// @param look which
/// @param number how many
/// @param usd the estimate, US dollars, 0 or more
/// @param low lower end of the simulation's 90 % interval
/// @param high upper end
/// @param costUsd what they cost
public record Worth(Look look, int number, double usd, double low, double high, double costUsd) {

  /// Worth less cost.
  public double netUsd() {
    return usd - costUsd;
  }
}
