package dev.ledo.plan.network;

import java.util.Set;

/// How much of some activities can be done.
///
/// @param id unique, readable
/// @param about what it is in the words of the case
/// @param perPeriod units that can be done in each period as things stand, before anything is built
/// @param leastPart part of the capacity, what is built included, that must be used, 0..1: a
///   take-or-pay duty
/// @param keys ids of the case that stand for it, its sites, its actor and its technology: by any
///   of them a regime or a prohibition may hit it
/// @param row place of the case's row it comes from
public record Capacity(
    String id, String about, Series perPeriod, double leastPart, Set<String> keys, String row) {

  public Capacity {
    keys = Set.copyOf(keys);
    if (!(leastPart >= 0 && leastPart <= 1)) {
      throw new IllegalArgumentException(id + ": least part " + leastPart);
    }
  }

  /// What stands for no limit where something may still shut it, units per year: more than the
  /// world moves of anything that a plan counts in tonnes.
  public static final double NO_LIMIT = 1e7;

  /// Units in a period of which no plan with an end can make use.
  static final double BEYOND_SENSE = 1e5;

  /// Whether a use of it in a period has no end but the number that stands for no limit.
  boolean isEndless(double used, int period) {
    double units = perPeriod.get(period);
    return units >= BEYOND_SENSE && used >= 0.999 * units;
  }

  /// This capacity with other units.
  public Capacity withUnits(Series units) {
    return new Capacity(id, about, units, leastPart, keys, row);
  }
}
