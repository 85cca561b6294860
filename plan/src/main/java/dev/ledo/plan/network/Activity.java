package dev.ledo.plan.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that can be done, more or less of it, in each period.
///
/// @param label by what the case knows it
/// @param kind what it is
/// @param flows what one unit does to stocks, each stock once
/// @param cost of one unit
/// @param use what one unit takes of a capacity
/// @param entries what one unit brings into supply
public record Activity(
    Label label, Kind kind, List<Flow> flows, Cost cost, Optional<Use> use, List<Entry> entries) {

  public Activity {
    flows = List.copyOf(flows);
    entries = List.copyOf(entries);
    Set<Stock> stocks = new HashSet<>();
    for (Flow flow : flows) {
      if (!stocks.add(flow.stock())) {
        throw new IllegalArgumentException(label.id() + " moves " + flow.stock() + " twice");
      }
    }
  }

  /// By what the case knows an activity.
  ///
  /// @param id unique, readable
  /// @param about what it is about in the words of the case
  /// @param keys ids of the case that stand for it, by which a regime may change its price
  /// @param row place of the case's row that allows it, for explanations
  public record Label(String id, String about, Set<String> keys, String row) {
    public Label {
      keys = Set.copyOf(keys);
    }
  }

  /// What one unit costs.
  ///
  /// @param usd in each period, undiscounted; negative for revenue
  /// @param chargedPart part of it that whoever levies charges on a way gets, 0..1; the rest goes
  ///   to whoever does it
  public record Cost(Series usd, double chargedPart) {
    public Cost {
      if (!(chargedPart >= 0 && chargedPart <= 1)) {
        throw new IllegalArgumentException(chargedPart + " is no part of a cost");
      }
    }

    /// A cost without charges.
    public static Cost of(Series usd) {
      return new Cost(usd, 0);
    }
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

  /// Its name: unique, readable.
  public String id() {
    return label.id();
  }

  /// What it is about in the words of the case.
  public String about() {
    return label.about();
  }

  /// Ids of the case that stand for it.
  public Set<String> keys() {
    return label.keys();
  }

  /// Place of the case's row that allows it.
  public String row() {
    return label.row();
  }

  /// Cost of one unit in each period, undiscounted; negative for revenue.
  public Series costUsd() {
    return cost.usd();
  }

  /// Part of its cost that is charges on a way, 0..1.
  public double chargedPart() {
    return cost.chargedPart();
  }

  /// This activity at other costs, of which charges are the same part.
  public Activity withCost(Series usd) {
    return new Activity(label, kind, flows, new Cost(usd, chargedPart()), use, entries);
  }
}
