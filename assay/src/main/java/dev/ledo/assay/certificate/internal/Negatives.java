package dev.ledo.assay.certificate.internal;

import dev.ledo.assay.certificate.QuarantineReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Decides what negative numbers mean once a whole column is seen.
///
/// Some laboratories write -0.05 for `<0.05`. It is taken so in a certificate that nowhere writes
/// `<`, where the size equals the detection limit printed for the column and this happens more than
/// once in the certificate; in a column without printed limit, where the size occurs at least twice
/// and no number of the column is smaller. Every other negative number is set aside.
final class Negatives {

  private record Key(int column, double size) {}

  private final CellStore store;
  private final Map<Key, Integer> counts = new HashMap<>();
  private final double[] least;
  private boolean writesBelow;
  private int atLimit;

  static void decide(CellStore store) {
    if (IntStream.range(0, store.size()).anyMatch(at -> isNegative(store, at))) {
      new Negatives(store).decide();
    }
  }

  private static boolean isNegative(CellStore store, int at) {
    return store.state(at) == CellStates.NEGATIVE;
  }

  private Negatives(CellStore store) {
    this.store = store;
    this.least = new double[store.columns().size()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int at = 0; at < store.size(); at++) {
      count(at);
    }
  }

  private void count(int at) {
    int column = store.columnIndex(at);
    switch (store.state(at)) {
      case CellStates.BELOW -> writesBelow |= !isLoss(column);
      case CellStates.KNOWN -> least[column] = Math.min(least[column], store.number(at));
      case CellStates.NEGATIVE -> {
        counts.merge(new Key(column, -store.number(at)), 1, Integer::sum);
        atLimit += lower(column).orElse(Double.NaN) == -store.number(at) ? 1 : 0;
      }
      default -> {}
    }
  }

  private void decide() {
    for (int at = 0; at < store.size(); at++) {
      if (isNegative(store, at)) {
        double size = -store.number(at);
        boolean isLimit = !writesBelow && isLimit(store.columnIndex(at), size);
        store.change(
            at,
            isLimit ? CellStates.BELOW : CellStates.setAside(QuarantineReason.NEGATIVE),
            isLimit ? size : Double.NaN);
      }
    }
  }

  private boolean isLimit(int column, double size) {
    OptionalDouble lower = lower(column);
    return lower.isPresent()
        ? lower.getAsDouble() == size && atLimit > 1
        : counts.getOrDefault(new Key(column, size), 0) > 1 && size <= least[column];
  }

  /// A loss on ignition below detection cannot be written as a negative number: it may be one.
  private boolean isLoss(int column) {
    return CellReader.isLoss(store.columns().get(column).determination().orElseThrow());
  }

  private OptionalDouble lower(int column) {
    return store.columns().get(column).determination().orElseThrow().range().lower();
  }
}
