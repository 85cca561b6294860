package dev.ledo.plan.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that can be done, more or less of it, in each period.
///
/// @param id unique, readable
/// @param kind what it is
/// @param about what it is about in the words of the case
/// @param flows what one unit does to stocks, each stock once
/// @param costUsd cost of one unit in each period, undiscounted; negative for revenue
/// @param use what it takes of a capacity
/// @param entries what one unit brings into supply
/// @param keys ids of the case that stand for it, by which a regime may change its price
/// @param row place of the case's row that allows it, for explanations
/// @param chargedPart part of its cost that whoever levies charges on a way gets, 0..1; the rest
///   goes to whoever does it. What multiplies the cost leaves it as it is
public record Activity(
    String id,
    Kind kind,
    String about,
    List<Flow> flows,
    Series costUsd,
    Optional<Use> use,
    List<Entry> entries,
    Set<String> keys,
    String row,
    double chargedPart) {

  public Activity {
    if (!(chargedPart >= 0 && chargedPart <= 1)) {
      throw new IllegalArgumentException(id + " pays charges that are no part of its cost");
    }
    flows = List.copyOf(flows);
    entries = List.copyOf(entries);
    keys = Set.copyOf(keys);
    Set<Stock> stocks = new HashSet<>();
    for (Flow flow : flows) {
      if (!stocks.add(flow.stock())) {
        throw new IllegalArgumentException(id + " moves " + flow.stock() + " twice");
      }
    }
  }

  /// An activity that pays no charges.
  public Activity(
      String id,
      Kind kind,
      String about,
      List<Flow> flows,
      Series costUsd,
      Optional<Use> use,
      List<Entry> entries,
      Set<String> keys,
      String row) {
    this(id, kind, about, flows, costUsd, use, entries, keys, row, 0);
  }

  /// This activity at other costs.
  public Activity withCost(Series usd) {
    return new Activity(id, kind, about, flows, usd, use, entries, keys, row, chargedPart);
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
    /// Paying for goods that a contract obliges to take and that are not taken.
    FORGO
  }
}
