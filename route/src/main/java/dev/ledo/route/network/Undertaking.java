package dev.ledo.route.network;

import dev.ledo.core.Amount;
import java.util.Optional;
import java.util.Set;

/// Something that can be done to a network so that more gets through: a segment built, or one that
/// stands made wider, lawful or fit for more months.
///
/// @param id unique among the undertakings of a network
/// @param segment the segment to be built, or what is added beside the one that stands
/// @param needs ids of the undertakings without which it cannot be done
/// @param cost money, at once; empty if unknown
public record Undertaking(String id, Segment segment, Set<String> needs, Optional<Amount> cost) {

  public Undertaking {
    needs = Set.copyOf(needs);
  }

  /// Whether it builds a segment of the network itself.
  public boolean builds() {
    return !segment.exists();
  }
}
