package dev.ledo.route.road;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Values of tags that are not understood, with how often each was met.
final class StrangeValues {

  private static final int MOST = 1_000;
  private static final int SHOWN = 5;

  private final Map<String, Integer> counts = new TreeMap<>();
  private long all;

  void add(String key, String value) {
    String both = key + "=" + value.toLowerCase(Locale.ROOT);
    all++;
    if (counts.size() < MOST || counts.containsKey(both)) {
      counts.merge(both, 1, Integer::sum);
    }
  }

  boolean isEmpty() {
    return all == 0;
  }

  /// How often each of the first thousand different ones was met.
  Map<String, Integer> counts() {
    return counts;
  }

  /// How many there are, and those met most often.
  String told() {
    String first =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(SHOWN)
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
    return "tags whose values count as unknown: %,d, of different values %s: %s%s"
        .formatted(
            all,
            counts.size() < MOST ? "%,d".formatted(counts.size()) : "%,d or more".formatted(MOST),
            first,
            counts.size() > SHOWN ? ", …" : "");
  }
}
