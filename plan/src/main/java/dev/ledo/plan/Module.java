package dev.ledo.plan;

import java.util.List;

/// Something that can be decided now: a plant, a contract, a stock.
///
/// Adds to a capacity in each period after its lead time, and costs money once and per period.
///
/// @param id unique, readable
/// @param about what it is in the words of the case
/// @param capacity the capacity it adds to
/// @param addsPerPeriod units it adds in each period, 0 before it is ready
/// @param costUsd discounted cost of one module over the horizon, less what it is worth at the end
/// @param most how many can be built
/// @param whole whether only whole modules can be built
/// @param row place of the case's row it comes from
public record Module(
    String id,
    String about,
    String capacity,
    List<Double> addsPerPeriod,
    double costUsd,
    double most,
    boolean whole,
    String row) {
  public Module {
    addsPerPeriod = List.copyOf(addsPerPeriod);
  }
}
