package dev.ledo.plan.future;

import dev.ledo.core.Amount;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that switches between calm and a disturbed state.
///
/// The disturbed state begins at a rate and lasts for a time whose logarithm is normal: the range
/// of the duration is read as its 10 % and 90 % quantiles, the onset is drawn evenly from its range
/// once per future.
///
/// @param id id of the regime
/// @param name of the disturbed state, in words
/// @param law how often it begins and how long it lasts
/// @param driver another regime that may bring it on
/// @param effects what changes while it lasts
/// @param row place of the case's row
public record Regime(
    String id, String name, Law law, Optional<Driver> driver, List<Effect> effects, String row) {

  public Regime {
    effects = List.copyOf(effects);
  }

  /// How often the disturbed state begins and how long it lasts.
  ///
  /// @param onsetPerYear rate of onset while calm
  /// @param months duration, above 0
  /// @param atStart probability that it is disturbed when the plan starts, 0..1
  public record Law(Amount onsetPerYear, Amount months, Amount atStart) {}

  /// Another regime whose onset brings this one on at the same time.
  ///
  /// @param regime its id
  /// @param probability that it does, 0..1
  public record Driver(String regime, Amount probability) {}

  /// A change while the state lasts.
  ///
  /// @param targets ids, by any of which a capacity or price is hit
  /// @param onPrice whether the price changes instead of the capacity
  /// @param factor what it is multiplied by, drawn evenly from its range once per future
  /// @param input the figure that the factor is, for draws
  public record Effect(Set<String> targets, boolean onPrice, Amount factor, Input input) {
    public Effect {
      targets = Set.copyOf(targets);
    }

    /// Whether something known by these ids is hit.
    boolean hits(Set<String> keys) {
      return targets.stream().anyMatch(keys::contains);
    }
  }
}
