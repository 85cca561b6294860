package dev.ledo.stochastic.smps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Which period each row and column of a core file belongs to.
final class Periods {

  final List<String> names = new ArrayList<>();
  final Map<String, Integer> numbers = new HashMap<>();

  /// Period of each row of the core, from 0.
  int[] ofRow = new int[0];

  /// Period of each column of the core, from 0.
  int[] ofColumn = new int[0];

  OptionalInt find(String name) {
    Integer number = numbers.get(name);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// Number of a period, new if it was not there.
  int add(String name) {
    return numbers.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }
}
