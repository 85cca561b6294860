package dev.ledo.route.network;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The state of a segment in each month of the year.
///
/// @param months January to December
public record Season(List<MonthState> months) {

  /// Open all year.
  public static final Season OPEN = always(MonthState.OPEN);

  /// Unknown all year.
  public static final Season UNKNOWN = always(MonthState.UNKNOWN);

  /// @throws IllegalArgumentException if there are not twelve months
  public Season {
    months = List.copyOf(months);
    if (months.size() != 12) {
      throw new IllegalArgumentException(months.size() + " months instead of 12");
    }
  }

  /// The same state in all months.
  public static Season always(MonthState state) {
    return new Season(Collections.nCopies(12, state));
  }

  /// Open but for these months, which are shut.
  public static Season closedIn(Set<Month> shut) {
    return OPEN.with(MonthState.CLOSED, shut);
  }

  /// The same with another state in some months.
  public Season with(MonthState state, Set<Month> in) {
    var changed = new ArrayList<>(months);
    in.forEach(month -> changed.set(month.getValue() - 1, state));
    return new Season(changed);
  }

  /// The state in a month.
  public MonthState in(Month month) {
    return months.get(month.getValue() - 1);
  }
}
