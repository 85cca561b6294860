package dev.ledo.plan.reading;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Months of which nobody tells whether a way can be passed, and what the plan takes them for.
///
/// @param leg id of the way
/// @param about its ends, in the words of the case
/// @param asOpen months taken as open, because its row does not close them either
/// @param asClosed months taken as closed, because its row closes them
/// @param row place of its row
public record UntoldMonths(
    String leg, String about, List<Month> asOpen, List<Month> asClosed, String row) {

  public UntoldMonths {
    asOpen = List.copyOf(asOpen);
    asClosed = List.copyOf(asClosed);
  }

  /// Ways that are taken as open in the same months, by these.
  public static Map<List<Month>, List<UntoldMonths>> open(List<UntoldMonths> ways) {
    return byMonths(ways, UntoldMonths::asOpen);
  }

  /// Ways that are taken as closed in the same months, by these.
  public static Map<List<Month>, List<UntoldMonths>> closed(List<UntoldMonths> ways) {
    return byMonths(ways, UntoldMonths::asClosed);
  }

  private static Map<List<Month>, List<UntoldMonths>> byMonths(
      List<UntoldMonths> ways, Function<UntoldMonths, List<Month>> months) {
    return ways.stream()
        .filter(way -> !months.apply(way).isEmpty())
        .collect(Collectors.groupingBy(months, LinkedHashMap::new, Collectors.toList()));
  }
}
