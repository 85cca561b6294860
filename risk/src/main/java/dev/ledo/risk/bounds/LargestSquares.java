package dev.ledo.risk.bounds;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Greatest sum of squared shares: every holder at an end of its range, the rest in one hand.
///
/// The index is quasi-convex, so its maximum over the ranges is at a corner. Corners are searched
/// depth first, widest range first, and a branch is left when even its best case cannot win.
final class LargestSquares {

  /// Uncertain holders that are searched exactly. Narrower ranges beyond count with their high end
  /// above the line and their low end below it, which is never too small.
  static final int LIMIT = 20;

  private final boolean isOpen;
  private final double[] low;
  private final double[] high;
  private final double[] laterLow;
  private final double[] laterHighSquares;
  private double best;

  LargestSquares(Box held) {
    List<double[]> ranges =
        IntStream.rangeClosed(0, held.size())
            .mapToObj(i -> range(held, i))
            .sorted(Comparator.comparingDouble(range -> range[0] - range[1]))
            .toList();
    this.isOpen = held.isOpen();
    this.low = ranges.stream().mapToDouble(range -> range[0]).toArray();
    this.high = ranges.stream().mapToDouble(range -> range[1]).toArray();
    this.laterLow = new double[low.length + 1];
    this.laterHighSquares = new double[low.length + 1];
    for (int i = low.length - 1; i >= 0; i--) {
      laterLow[i] = laterLow[i + 1] + low[i];
      laterHighSquares[i] = laterHighSquares[i + 1] + high[i] * high[i];
    }
  }

  private static double[] range(Box held, int at) {
    return at < held.size()
        ? new double[] {held.low(at), held.high(at)}
        : new double[] {held.restLow(), held.restHigh()};
  }

  double value() {
    if (isOpen) {
      return 1;
    }
    best = 0;
    search(0, 0, 0);
    return best;
  }

  private void search(int at, double sum, double squares) {
    double bestCase = ratio(squares + laterHighSquares[at], sum + laterLow[at]);
    if (bestCase <= best) {
      return;
    }
    boolean isSettled = at == low.length || low[at] == high[at];
    if (isSettled || at >= LIMIT) {
      best = bestCase;
      return;
    }
    search(at + 1, sum + high[at], squares + high[at] * high[at]);
    search(at + 1, sum + low[at], squares + low[at] * low[at]);
  }

  /// Without a sum above 0 nothing is known yet: one holder alone would have it all.
  private static double ratio(double squares, double sum) {
    return sum > 0 ? Math.min(1, squares / (sum * sum)) : squares > 0 ? 1 : 0;
  }
}
