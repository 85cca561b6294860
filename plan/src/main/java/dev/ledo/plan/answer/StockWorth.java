package dev.ledo.plan.answer;

import dev.ledo.stochastic.Estimate;
import java.util.List;

/// What it saves to oblige the operator to hold a stock, beside what the operator holds anyway.
///
/// The decision is played forward without the duty and with it, in the same futures: with foresight
/// no stock would be held for fear, only for what comes.
///
/// @param id of the target
/// @param what in the words of the case
/// @param levels from little to all of the target
/// @param row place of the case's row
public record StockWorth(String id, String what, List<Level> levels, String row) {

  public StockWorth {
    levels = List.copyOf(levels);
  }

  /// One amount to hold.
  ///
  /// @param tonnes to hold
  /// @param savedUsd mean saving, discounted, with its interval; negative if the duty costs
  /// @param givenUp in how many futures the stock could not be held
  public record Level(double tonnes, Estimate savedUsd, int givenUp) {}
}
