package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.QuarantineReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Decides what negative numbers mean once a whole column is seen.
///
/// Some laboratories write -0.05 for `<0.05`. It is taken so where it equals the printed detection
/// limit; without a printed limit, where it occurs at least twice in the column and no number of
/// the column is smaller than its size. Every other negative number is set aside.
final class Negatives {

  private record Key(int column, double size) {}

  private Negatives() {}

  static void decide(CellStore store) {
    Map<Key, Integer> counts = new HashMap<>();
    double[] least = new double[store.columns().size()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int at = 0; at < store.size(); at++) {
      int column = store.columnIndex(at);
      if (store.state(at) == CellStates.NEGATIVE) {
        counts.merge(new Key(column, -store.number(at)), 1, Integer::sum);
      } else if (store.state(at) == CellStates.KNOWN) {
        least[column] = Math.min(least[column], store.number(at));
      }
    }
    for (int at = 0; at < store.size() && !counts.isEmpty(); at++) {
      if (store.state(at) == CellStates.NEGATIVE) {
        int column = store.columnIndex(at);
        double size = -store.number(at);
        boolean repeated = counts.getOrDefault(new Key(column, size), 0) > 1;
        boolean isLimit = isLimit(store, column, size, repeated && size <= least[column]);
        store.change(
            at,
            isLimit ? CellStates.BELOW : CellStates.setAside(QuarantineReason.NEGATIVE),
            isLimit ? size : Double.NaN);
      }
    }
  }

  private static boolean isLimit(CellStore store, int column, double size, boolean byHabit) {
    OptionalDouble lower =
        store.columns().get(column).determination().orElseThrow().range().lower();
    return lower.isPresent() ? lower.getAsDouble() == size : byHabit;
  }
}
