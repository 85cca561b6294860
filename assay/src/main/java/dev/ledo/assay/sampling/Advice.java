package dev.ledo.assay.sampling;

import java.util.List;
import java.util.Optional;

/// Which look to take next, if any.
///
/// @param best what has the largest net worth; empty if none is worth its cost
/// @param sentence the same for a person
/// @param wouldGoAhead what one would decide without looking
/// @param valueNowUsd expected value of that decision, US dollars
/// @param perfectUsd what knowing the payable grade exactly would be worth: no look is worth more
/// @param perOffer for each offer its best number, best offer first; a number of 0 where none pays
/// @see docs/methods/next-sample.md
public record Advice(
    Optional<Worth> best,
    String sentence,
    boolean wouldGoAhead,
    double valueNowUsd,
    double perfectUsd,
    List<Worth> perOffer) {

  public Advice {
    perOffer = List.copyOf(perOffer);
  }
}
