package dev.ledo.risk.bounds;

import dev.ledo.core.Amount;

/// How a whole is divided among named holders and a rest in unknown hands, which may be one hand or
/// many, none of them a named holder. Parts are 0..1.
public interface Division {

  /// Bounds of the whole, in the unit of what is held.
  Amount whole();

  /// Bounds of the part of the whole that one holder has.
  Amount share(int holder);

  /// Bounds of the part of the whole that is in unknown hands.
  Amount restShare();

  /// Whether a holder has the largest part of all that are named, for some values in the ranges.
  boolean mayLead(int holder);

  /// Bounds of the part of the whole in the largest hands.
  ///
  /// Low: the rest is split without end. High: the rest is one hand.
  ///
  /// @param hands how many of the largest, at least 1
  Amount top(int hands);

  /// Bounds of the Herfindahl-Hirschman index: the sum of squared shares.
  ///
  /// Low: the rest is split without end. High: the rest is one hand.
  Amount herfindahl();
}
