package dev.ledo.plan;

import dev.ledo.core.Country;
import dev.ledo.stochastic.TwoStageProgramBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Writes the caps on dependence: in every calendar year, what came through the country is at most
/// θ of all that came.
final class CapRows {

  private final Network network;
  private final TwoStageProgramBuilder builder;
  private final int[][] levels;

  CapRows(Network network, TwoStageProgramBuilder builder, int[][] levels) {
    this.network = network;
    this.builder = builder;
    this.levels = levels;
  }

  void add() {
    network.caps().forEach(this::add);
  }

  private void add(Cap cap) {
    Map<Integer, Integer> rows = new LinkedHashMap<>();
    for (Period period : network.horizon().periods()) {
      int row =
          rows.computeIfAbsent(
              period.first().getYear(),
              year -> builder.secondRow(name(cap, year), Double.NEGATIVE_INFINITY, 0));
      for (int i = 0; i < levels.length; i++) {
        for (Entry entry : network.activities().get(i).entries()) {
          if (concerns(entry, cap)) {
            double weight = (counts(entry, cap) ? 1 : 0) - cap.share();
            builder.recourse(row, levels[i][period.index()], weight * entry.oxideTonnes());
          }
        }
      }
    }
  }

  /// Whether an entry is part of the supply that a cap looks at.
  static boolean concerns(Entry entry, Cap cap) {
    return entry.element() == cap.element() && entry.passed().containsKey(cap.stage());
  }

  /// Whether such an entry counts against the cap: it came through the country, or nobody knows.
  static boolean counts(Entry entry, Cap cap) {
    Optional<Country> country = entry.passed().getOrDefault(cap.stage(), Optional.empty());
    return country.isEmpty() || country.get().equals(cap.country());
  }

  private static String name(Cap cap, int year) {
    return "cap of %s on %s %s in %d"
        .formatted(cap.country().code(), cap.stage(), cap.element().symbol(), year);
  }
}
