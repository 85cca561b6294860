package dev.ledo.plan;

import java.util.List;

/// How much of some activities can be done.
///
/// @param id unique, readable
/// @param about what it is in the words of the case
/// @param perPeriod units that can be done in each period as things stand, before anything is built
/// @param spread how far they may be from that, all periods alike
/// @param row place of the case's row it comes from
public record Capacity(String id, String about, List<Double> perPeriod, Spread spread, String row) {
  public Capacity {
    perPeriod = List.copyOf(perPeriod);
  }
}
