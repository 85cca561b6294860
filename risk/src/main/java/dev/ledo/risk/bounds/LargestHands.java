package dev.ledo.risk.bounds;

import java.util.stream.IntStream;

/// Least and greatest part of a whole that its largest hands can hold together.
///
/// @param hands how many of the largest
record LargestHands(Box held, int hands) {

  private static final int ROUNDS = 100;

  LargestHands {
    if (hands < 1) {
      throw new IllegalArgumentException("the largest " + hands + " hands hold nothing");
    }
  }

  /// The rest is split without end and the others come as near to the largest as they may.
  ///
  /// The k largest of x sum to the minimum over λ of kλ + Σ max(0, x−λ). For a given λ the ratio is
  /// least when each holder has the amount nearest to λ; what is left is a quotient of two
  /// functions that are linear between the ends of the ranges, so its minimum is at such an end.
  double least() {
    int count = Math.min(hands, held.size());
    double least = 1;
    for (double level : held.levels()) {
      double top = count * level;
      double whole = held.restHigh();
      for (int i = 0; i < held.size(); i++) {
        double amount = held.nearest(i, level);
        top += Math.max(0, amount - level);
        whole += amount;
      }
      if (whole > 0) {
        least = Math.min(least, top / whole);
      }
    }
    return least;
  }

  /// Some hands have all they may, the others as little as they may, and the rest is one hand.
  ///
  /// Which hands is found by Dinkelbach's iteration: for a trial part t the best are those with the
  /// largest high·(1−t) + low·t, and the part they reach is the next trial, until it stays.
  double most() {
    if (held.isOpen()) {
      return 1;
    }
    double part = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double better = reached(part);
      if (better <= part) {
        return part;
      }
      part = better;
    }
    return part;
  }

  private double reached(double trial) {
    int[] best =
        IntStream.rangeClosed(0, held.size())
            .boxed()
            .sorted((a, b) -> Double.compare(gain(b, trial), gain(a, trial)))
            .limit(hands)
            .mapToInt(Integer::intValue)
            .toArray();
    double top = IntStream.of(best).mapToDouble(this::high).sum();
    double lowOfTop = IntStream.of(best).mapToDouble(this::low).sum();
    double others = Math.max(0, held.lowSum() + held.restLow() - lowOfTop);
    return top == 0 ? 0 : top / (top + others);
  }

  private double gain(int hand, double trial) {
    return high(hand) * (1 - trial) + low(hand) * trial;
  }

  private double low(int hand) {
    return hand < held.size() ? held.low(hand) : held.restLow();
  }

  private double high(int hand) {
    return hand < held.size() ? held.high(hand) : held.restHigh();
  }
}
