package dev.ledo.route;

import dev.ledo.core.Amount;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The season in which a route is shut.
///
/// A segment of which nobody knows anything in any month, or that is shut in all, has no season and
/// does not count here: it is no matter of stores.
///
/// @param surely months in which a segment of the route is shut
/// @param perhaps months in which one is shut or may be
/// @param months length of the longest closure, from the sure one to the possible one
/// @see docs/methods/route-network.md
public record Closure(List<Month> surely, List<Month> perhaps, Amount months) {

  private static final int MONTHS_PER_YEAR = 12;

  public Closure {
    surely = List.copyOf(surely);
    perhaps = List.copyOf(perhaps);
  }

  /// Months in which it may be shut and is not surely so.
  public List<Month> onlyPerhaps() {
    return perhaps.stream().filter(month -> !surely.contains(month)).toList();
  }

  /// The closure of a route; of no month if it has no season.
  public static Closure of(List<Segment> route) {
    return where(shut -> route.stream().anyMatch(shut));
  }

  /// The closure of what is shut as a whole where some of its segments are.
  ///
  /// @param isShut whether it is, if these segments are shut
  static Closure where(Predicate<Predicate<Segment>> isShut) {
    List<Month> surely = months(isShut, Closure::isShut);
    List<Month> perhaps = months(isShut, Closure::mayBeShut);
    return new Closure(surely, perhaps, Amount.between(longest(surely), longest(perhaps)));
  }

  /// Whether no month opens a segment.
  static boolean isShutAllYear(Segment segment) {
    return segment.access().season().months().stream().allMatch(Closure::isShut);
  }

  /// Whether the route is shut, or may be, in some months only.
  public boolean isThere() {
    return !perhaps.isEmpty();
  }

  private static boolean hasSeason(Segment segment) {
    List<MonthState> states = segment.access().season().months();
    return states.stream().distinct().count() > 1;
  }

  private static boolean isShut(MonthState state) {
    return switch (state) {
      case MonthState.Closed() -> true;
      case MonthState.Restricted(Amount share) -> share.high() == 0;
      case MonthState.Chance(Amount probability) -> probability.high() == 0;
      case MonthState.Open() -> false;
      case MonthState.Unknown() -> false;
    };
  }

  private static boolean mayBeShut(MonthState state) {
    return switch (state) {
      case MonthState.Restricted(Amount share) -> share.low() == 0;
      case MonthState.Chance(Amount probability) -> probability.low() < 1;
      case MonthState.Closed() -> true;
      case MonthState.Unknown() -> true;
      case MonthState.Open() -> false;
    };
  }

  private static List<Month> months(
      Predicate<Predicate<Segment>> isShut, Predicate<MonthState> counts) {
    List<Month> months = new ArrayList<>();
    for (Month month : Month.values()) {
      if (isShut.test(each -> hasSeason(each) && counts.test(each.access().season().in(month)))) {
        months.add(month);
      }
    }
    return months;
  }

  /// Longest run of months, over the end of the year.
  private static int longest(List<Month> months) {
    if (months.size() == MONTHS_PER_YEAR) {
      return MONTHS_PER_YEAR;
    }
    int longest = 0;
    for (Month first : months) {
      int run = 1;
      while (months.contains(first.plus(run))) {
        run++;
      }
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
