package dev.ledo.risk.bounds;

/// Least sum of squared shares: everything as even as the ranges allow, the rest split without end.
///
/// The index Q/S², with Q the sum of squares and S the sum, is pseudoconvex, so a point where no
/// coordinate can improve is the minimum. Along one coordinate the index falls until x = Q/S and
/// rises after; hence at the minimum every holder has the amount nearest to one common level λ =
/// Q/S. The function g(λ) = Q − λ·S of those amounts never rises, and its last zero is λ.
record SmallestSquares(Box held) {

  private static final int HALVINGS = 200;

  double value() {
    double level = level();
    double sum = held.restHigh();
    double squares = 0;
    for (int i = 0; i < held.size(); i++) {
      double amount = held.nearest(i, level);
      sum += amount;
      squares += amount * amount;
    }
    return squares == 0 ? 0 : squares / (sum * sum);
  }

  private double level() {
    double from = 0;
    double to = 0;
    for (double end : held.levels()) {
      to = Math.max(to, end);
    }
    for (int i = 0; i < HALVINGS && from < to; i++) {
      double middle = from + (to - from) / 2;
      if (excess(middle) >= 0) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private double excess(double level) {
    double excess = -level * held.restHigh();
    for (int i = 0; i < held.size(); i++) {
      double amount = held.nearest(i, level);
      excess += amount * (amount - level);
    }
    return excess;
  }
}
