package dev.ledo.plan;

import java.util.List;
import java.util.Optional;

/// Something that can be done, more or less of it, in each period.
///
/// @param id unique, readable
/// @param kind what it is
/// @param about what it is about in the words of the case
/// @param flows what one unit does to stocks
/// @param costUsd cost of one unit, undiscounted; negative for revenue
/// @param costSpread how far the cost may be from that
/// @param use what it takes of a capacity
/// @param entries what one unit brings into supply
/// @param row place of the case's row that allows it, for explanations
public record Activity(
    String id,
    Kind kind,
    String about,
    List<Flow> flows,
    double costUsd,
    Spread costSpread,
    Optional<Use> use,
    List<Entry> entries,
    String row) {

  public Activity {
    flows = List.copyOf(flows);
    entries = List.copyOf(entries);
  }

  /// What an activity is.
  public enum Kind {
    MINE,
    SHIP,
    SEPARATE,
    MAKE,
    BUY,
    SELL,
    DISPOSE,
    DELIVER,
    GO_WITHOUT
  }
}
