package dev.ledo.route.answer;

import java.util.List;
import java.util.Optional;

/// How few closures leave no way, at one reading of the ranges.
///
/// @param segments ids of a smallest set of segments whose closing leaves no way; empty list if
///   there is none now
/// @param nodes ids of a smallest set of nodes between the ends; absent if a segment joins the ends
///   directly
/// @param actors ids of a smallest set of actors without whose segments and nodes there is no way;
///   absent if no set of up to four is enough
public record FewestClosures(
    End end, List<String> segments, Optional<List<String>> nodes, Optional<List<String>> actors) {

  public FewestClosures {
    segments = List.copyOf(segments);
  }
}
