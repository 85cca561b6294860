package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import java.util.List;
import java.util.Optional;

/// Undertakings that together let more through than any others that cost no more.
///
/// @param undertakings their ids, in order
/// @param cost of all of them, at once; empty if one of them has no known cost
/// @param tonnes that can then move in a year
public record Opening(List<String> undertakings, Optional<Amount> cost, Estimate tonnes) {

  public Opening {
    undertakings = List.copyOf(undertakings);
  }
}
