package dev.ledo.route.network;

import java.util.EnumSet;
import java.util.Set;

/// What a question takes for granted.
///
/// @param unknownIsOpen whether what nobody has said (a month, a border, a capacity) counts as open
///   in the middle of the ranges; in the optimistic end it always does, in the pessimistic never
/// @param admitted kinds of border that goods may cross; others forbid the segment. An unknown one
///   is judged as an unknown month is, whether or not it is in the set
/// @param built ids of segments to be built that count as built
/// @param shunned ids of nodes that may not be passed, such as those in a country; where the
///   corridor itself starts or ends at one, it stays
public record Terms(
    boolean unknownIsOpen, Set<Border> admitted, Set<String> built, Set<String> shunned) {

  /// Unknown counts as closed, lawful gates only, nothing built, no node shunned.
  public static final Terms PRUDENT =
      new Terms(false, EnumSet.of(Border.NONE, Border.OPEN, Border.RESTRICTED), Set.of(), Set.of());

  public Terms {
    admitted = Set.copyOf(admitted);
    built = Set.copyOf(built);
    shunned = Set.copyOf(shunned);
  }

  /// The same with segments counted as built.
  public Terms withBuilt(Set<String> segments) {
    return new Terms(unknownIsOpen, admitted, segments, shunned);
  }

  /// The same with these nodes not to be passed.
  public Terms withShunned(Set<String> nodes) {
    return new Terms(unknownIsOpen, admitted, built, nodes);
  }
}
