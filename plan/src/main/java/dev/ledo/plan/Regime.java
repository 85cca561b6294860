package dev.ledo.plan;

import dev.ledo.core.Amount;
import java.util.List;

/// Something that switches between calm and a disturbed state.
///
/// The disturbed state begins at a rate and lasts for a time whose logarithm is normal: the range
/// of the duration is read as its 10 % and 90 % quantiles, the onset is drawn evenly from its range
/// once per scenario.
///
/// @param id id of the regime
/// @param name of the disturbed state, in words
/// @param onsetPerYear rate of onset while calm
/// @param months duration
/// @param effects what changes while it lasts
/// @param row place of the case's row
public record Regime(
    String id, String name, Amount onsetPerYear, Amount months, List<Effect> effects, String row) {

  public Regime {
    effects = List.copyOf(effects);
  }

  /// A change while the state lasts.
  ///
  /// @param target id of the feed, offer, plant, leg or site
  /// @param onPrice whether the price changes instead of the capacity
  /// @param factor drawn evenly from its range once per scenario
  public record Effect(String target, boolean onPrice, Amount factor) {}
}
